import type { NoteLink } from '#domain/noteLink.ts';

/** Notes in their order, of each text that was printed several times only the first, with how many others were among them. */
export interface Folded {
  readonly noteIds: readonly string[];
  readonly reprints: ReadonlyMap<string, number>;
}

/** Folds the notes of a list that a person has linked as reprints of one another into the first of them. */
export function foldReprints(noteIds: readonly string[], links: readonly NoteLink[]): Folded {
  const leaders = new Map<string, string>();
  const leaderOf = (id: string): string => {
    const above = leaders.get(id);
    return above === undefined ? id : leaderOf(above);
  };
  const place = new Map(noteIds.map((id, at) => [id, at]));
  const placeOf = (id: string) => place.get(id) ?? Number.POSITIVE_INFINITY;
  for (const {
    kind,
    noteIds: [one = '', other = ''],
  } of links) {
    if (kind !== 'reprint') continue;
    const [first, second] = [leaderOf(one), leaderOf(other)].sort((a, b) => placeOf(a) - placeOf(b));
    if (first !== undefined && second !== undefined && first !== second) leaders.set(second, first);
  }
  const reprints = new Map<string, number>();
  const kept: string[] = [];
  for (const id of noteIds) {
    const leader = leaderOf(id);
    if (leader === id) kept.push(id);
    else reprints.set(leader, (reprints.get(leader) ?? 0) + 1);
  }
  return { noteIds: kept, reprints };
}
