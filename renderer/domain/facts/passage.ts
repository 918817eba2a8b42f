/** A stretch of a text: UTF-16 offsets, the end exclusive. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** Says whether two stretches share a letter. */
export function overlap(one: Passage, other: Passage): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Leaves out what overlaps something that stands before it in the list. */
export function withoutOverlaps<Found extends Passage>(byPreference: readonly Found[]): Found[] {
  const kept: Found[] = [];
  // By start; few stretches overlap, so a look at the neighbours is enough.
  for (const found of byPreference) {
    const at = firstFrom(kept, found.start);
    const [before, after] = [kept[at - 1], kept[at]];
    if ((before && overlap(before, found)) || (after && overlap(after, found))) continue;
    kept.splice(at, 0, found);
  }
  return kept;
}

/** Index of the first stretch of a sorted list that starts at an offset or after it. */
export function firstFrom(sorted: readonly Passage[], start: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
