import type { Day } from '#domain/partialDateCalendar.ts';
import { readEdtf } from '#domain/partialDateEdtf.ts';
import { type RelationType, relationTypeNames } from '#domain/relationType.ts';
import type { Route } from '#ui/route.ts';

/** What a place says of the graph. */
export interface GraphPlace {
  /** The companies that it starts from; the whole library where there are none. */
  readonly rootIds: readonly string[];
  readonly depth: number;
  /** The types that are left out. */
  readonly hiddenTypes: ReadonlySet<RelationType>;
  /** The day that it is shown as of; all that ever was where there is none. */
  readonly day: Day | undefined;
  readonly form: 'picture' | 'table';
}

export const depths = ['1', '2', '3'] as const;

/** Reads the place; what it cannot mean is left out. */
export function graphPlaceOf({ entityId, entityIds, depth, hiddenTypes, period, as }: Route): GraphPlace {
  const hidden = listIn(hiddenTypes);
  return {
    rootIds: [...new Set([...listIn(entityId), ...listIn(entityIds)])],
    depth: Number(depths.find((one) => one === depth) ?? '1'),
    hiddenTypes: new Set(relationTypeNames.filter((type) => hidden.includes(type))),
    day: dayIn(period),
    form: as === 'table' ? 'table' : 'picture',
  };
}

/** The place of a graph; what is as it is without saying is not said. */
export function graphRoute({ rootIds, depth, hiddenTypes, day, form }: GraphPlace): Route {
  const [entityId, ...others] = rootIds;
  return {
    view: 'graph',
    ...(entityId && { entityId }),
    ...(others.length > 0 && { entityIds: others.join(',') }),
    ...(depth !== 1 && { depth: String(depth) }),
    ...(hiddenTypes.size > 0 && { hiddenTypes: [...hiddenTypes].join(',') }),
    ...(day && { period: day }),
    ...(form === 'table' && { as: form }),
  };
}

function dayIn(period: string | undefined): Day | undefined {
  const date = period === undefined ? undefined : readEdtf(period);
  return typeof date === 'object' ? date.max : undefined;
}

function listIn(text: string | undefined): string[] {
  return (text ?? '').split(',').filter((part) => part !== '');
}
