import { type ListedFilterName, listValues } from '#search/listedValues.ts';

/** The filters whose values are flags. */
export type FlagFilter = Exclude<ListedFilterName, 'in'>;

/** A value of a filter with a closed list, as `has:event`. */
export type NoteFlag = `${FlagFilter}:${string}`;

const flagFilters: readonly FlagFilter[] = ['kind', 'triage', 'has', 'is'];
const bitByFlag = new Map<string, number>(
  flagFilters
    .flatMap((filter) => listValues(filter).map((value: string) => `${filter}:${value}`))
    .map((flag, at) => [flag, 2 ** at]),
);

/** The values as one number, a bit for each. */
export function flagBits(flags: readonly NoteFlag[]): number {
  return flags.reduce((bits, flag) => bits | (bitByFlag.get(flag) ?? 0), 0);
}
