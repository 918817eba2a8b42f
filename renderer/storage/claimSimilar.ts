import type { ClaimTable } from '#domain/claim.ts';
import { isSameEvent, isSameFigure, isSameRelation } from '#domain/contradiction.ts';
import { metricNameKey } from '#domain/metricName.ts';
import { listStandingEvents, listStandingMetrics, listStandingRelations, type StandingOf } from './claimStanding.ts';
import type { ClaimFields } from './claims.ts';
import { library } from './database.ts';
import { listMetricsOfEntity } from './metrics.ts';
import { listRelationsOfEntity } from './relations.ts';

/** So many are shown; who has more of the same looks at the entity's page. */
const mostShown = 3;

type Said<Table extends ClaimTable> = Omit<ClaimFields<Table>, 'evidence'>;

/** The claims that say the same as a form, or say otherwise about the same thing; the newest first. */
export const listSimilar: {
  readonly [Table in ClaimTable]: (said: Said<Table>) => Promise<StandingOf[Table][]>;
} = {
  events: async (said) => {
    const [first] = said.participants;
    const near = await library.events
      .where('participantIds')
      .equals(first?.entityId ?? '')
      .toArray();
    return listStandingEvents(newest(near.filter((event) => isSameEvent(said, event))));
  },
  relations: async (said) => {
    const near = await listRelationsOfEntity(said.fromId);
    return listStandingRelations(newest(near.filter((relation) => isSameRelation(said, relation))));
  },
  metrics: async (said) => {
    const near = await listMetricsOfEntity(said.entityId, said.name);
    const key = { ...said, nameKey: metricNameKey(said.name) };
    return listStandingMetrics(newest(near.filter((metric) => isSameFigure(key, metric))));
  },
};

function newest<Row extends { readonly id: string }>(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => (a.id > b.id ? -1 : 1)).slice(0, mostShown);
}
