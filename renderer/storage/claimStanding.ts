import { eventsDiffer, metricsDiffer, relationsDiffer } from '#domain/contradiction.ts';
import { countIndependentSources } from '#domain/corroboration.ts';
import type { BusinessEvent } from '#domain/event.ts';
import type { Metric } from '#domain/metric.ts';
import type { NoteLink } from '#domain/noteLink.ts';
import type { Relation } from '#domain/relation.ts';
import {
  type EventDetails,
  type EvidenceDetails,
  listEventDetails,
  listMetricDetails,
  listRelationDetails,
  type MetricDetails,
  type RelationDetails,
} from './claimDetails.ts';
import { library } from './database.ts';
import { listMetricsOfEntity } from './metrics.ts';

/** A claim as it stands beside others: how many independent sources support it, and who says otherwise. */
export type Standing<Details> = Details & {
  readonly sources: number;
  readonly others: readonly Details[];
};

/** Each kind of claim as it stands. */
export interface StandingOf {
  readonly events: Standing<EventDetails>;
  readonly relations: Standing<RelationDetails>;
  readonly metrics: Standing<MetricDetails>;
}

/** Puts beside events how they stand. */
export async function listStandingEvents(events: readonly BusinessEvent[]): Promise<Standing<EventDetails>[]> {
  const ids = unique(events.flatMap(({ participantIds }) => participantIds));
  const [near, links] = await Promise.all([
    library.events.where('participantIds').anyOf(ids).distinct().toArray(),
    library.claimLinks
      .where('claimIds')
      .anyOf(events.map(({ id }) => id))
      .toArray(),
  ]);
  const toldApart = new Set(links.map(({ claimIds }) => claimIds.toSorted().join(' ')));
  const others = othersOf(
    events,
    near,
    ({ type }) => type,
    (one, other) => eventsDiffer(one, other) && !toldApart.has([one.id, other.id].toSorted().join(' ')),
  );
  return withStanding(await listEventDetails(events), await listEventDetails([...others.values()].flat()), {
    idOf: ({ event }) => event.id,
    others,
  });
}

/** Puts beside relations how they stand. */
export async function listStandingRelations(relations: readonly Relation[]): Promise<Standing<RelationDetails>[]> {
  const ids = unique(relations.flatMap(({ fromId, percent }) => (percent === undefined ? [] : [fromId])));
  const near = await library.relations.where('entityIds').anyOf(ids).distinct().toArray();
  const others = othersOf(relations, near, ({ type, fromId, toId }) => `${type} ${fromId} ${toId}`, relationsDiffer);
  return withStanding(await listRelationDetails(relations), await listRelationDetails([...others.values()].flat()), {
    idOf: ({ relation }) => relation.id,
    others,
  });
}

/** Puts beside figures how they stand. */
export async function listStandingMetrics(metrics: readonly Metric[]): Promise<Standing<MetricDetails>[]> {
  const near = await Promise.all(unique(metrics.map(({ entityId }) => entityId)).map((id) => listMetricsOfEntity(id)));
  const others = othersOf(metrics, near.flat(), ({ entityId, nameKey }) => `${entityId} ${nameKey}`, metricsDiffer);
  return withStanding(await listMetricDetails(metrics), await listMetricDetails([...others.values()].flat()), {
    idOf: ({ metric }) => metric.id,
    others,
  });
}

/** Who says otherwise, by the id of each claim; only claims of one key can differ. */
function othersOf<Row extends { readonly id: string }>(
  rows: readonly Row[],
  near: readonly Row[],
  keyOf: (row: Row) => string,
  differ: (one: Row, other: Row) => boolean,
): ReadonlyMap<string, readonly Row[]> {
  const byKey = Map.groupBy(near, keyOf);
  return new Map(rows.map((row) => [row.id, (byKey.get(keyOf(row)) ?? []).filter((other) => differ(row, other))]));
}

interface Others<Details> {
  readonly idOf: (details: Details) => string;
  readonly others: ReadonlyMap<string, readonly { readonly id: string }[]>;
}

async function withStanding<Details extends { readonly evidence: readonly EvidenceDetails[] }>(
  claims: readonly Details[],
  otherClaims: readonly Details[],
  { idOf, others }: Others<Details>,
): Promise<Standing<Details>[]> {
  const links = await listStoryLinks(claims.flatMap(({ evidence }) => evidence.map(({ noteId }) => noteId)));
  const byId = new Map(otherClaims.map((details) => [idOf(details), details]));
  return claims.map((details) => ({
    ...details,
    sources: countIndependentSources(details.evidence, links),
    others: (others.get(idOf(details)) ?? []).flatMap(({ id }) => byId.get(id) ?? []),
  }));
}

/** More rounds than these no chain of reprints has. */
const mostRounds = 20;

/** Every link of the stories that some notes tell, however many notes lie between. */
async function listStoryLinks(noteIds: readonly string[]): Promise<NoteLink[]> {
  const seen = new Set(noteIds);
  const links = new Map<string, NoteLink>();
  let next = [...seen];
  for (let round = 0; next.length > 0 && round < mostRounds; round++) {
    const found = await library.noteLinks.where('noteIds').anyOf(next).toArray();
    const reprints = found.filter(({ kind }) => kind === 'reprint');
    for (const link of reprints) links.set(link.id, link);
    next = unique(reprints.flatMap((link) => link.noteIds)).filter((id) => !seen.has(id));
    for (const id of next) seen.add(id);
  }
  return [...links.values()];
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
