import type { DiffUnit } from './textDiffUnits.ts';

/** A sentence of one text beside the one of the other that says the same or nearly so; one side is absent where nothing does. */
export interface UnitPair {
  readonly before?: DiffUnit;
  readonly after?: DiffUnit;
}

type Units = readonly DiffUnit[];

/** Sentences with less in common (Dice's coefficient of their words) are two different ones. */
const minSimilarity = 0.45;
/** Stretches with more pairs to look at are shown as they are, one after the other. */
const maxCells = 400_000;

/**
 * Aligns the sentences of two texts in order: first those that stand once in both (patience diff), then, between them, the most similar ones.
 * Source: Bram Cohen's patience diff; Needleman and Wunsch 1970 for the stretches between.
 */
export function* alignUnits(before: Units, after: Units): Generator<void, UnitPair[]> {
  const pairs: UnitPair[] = [];
  let [fromBefore, fromAfter] = [0, 0];
  for (const [atBefore, atAfter] of [...anchorsOf(before, after), [before.length, after.length] as const]) {
    yield* alignStretch(before.slice(fromBefore, atBefore), after.slice(fromAfter, atAfter), pairs);
    pushPair(pairs, before[atBefore], after[atAfter]);
    [fromBefore, fromAfter] = [atBefore + 1, atAfter + 1];
  }
  return pairs;
}

function pushPair(pairs: UnitPair[], before: DiffUnit | undefined, after: DiffUnit | undefined): void {
  if (before || after) pairs.push({ ...(before && { before }), ...(after && { after }) });
}

type Anchor = readonly [before: number, after: number];

/** The places of the sentences that stand exactly once in both texts, as many of them as have the same order in both. */
function anchorsOf(before: Units, after: Units): Anchor[] {
  const placesAfter = uniquePlaces(after);
  const anchors = [...uniquePlaces(before)].flatMap(([key, place]): Anchor[] => {
    const other = placesAfter.get(key);
    return other === undefined ? [] : [[place, other]];
  });
  return longestRising(anchors);
}

function uniquePlaces(units: Units): Map<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [place, { key }] of units.entries()) {
    if (places.has(key)) repeated.add(key);
    places.set(key, place);
  }
  for (const key of repeated) places.delete(key);
  return places;
}

/** The longest subsequence whose places in the second text rise, too. Source: patience sorting. */
function longestRising(anchors: readonly Anchor[]): Anchor[] {
  const piles: number[] = [];
  const previous = new Int32Array(anchors.length).fill(-1);
  for (const [index, [, place]] of anchors.entries()) {
    let [low, high] = [0, piles.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((anchors[piles[middle] ?? 0]?.[1] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (piles[low - 1] ?? -1) : -1;
    piles[low] = index;
  }
  const rising: Anchor[] = [];
  for (let index = piles.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    const anchor = anchors[index];
    if (anchor) rising.push(anchor);
  }
  return rising.reverse();
}

function* alignStretch(before: Units, after: Units, pairs: UnitPair[]): Generator<void> {
  const [rows, columns] = [before.length, after.length];
  if (rows * columns === 0 || rows * columns > maxCells) {
    for (const unit of before) pushPair(pairs, unit, undefined);
    for (const unit of after) pushPair(pairs, undefined, unit);
    return;
  }
  // What the best alignment of the rest is worth, from each cell on, so that the way can be read forwards.
  const width = columns + 1;
  const rest = new Float64Array((rows + 1) * width);
  const at = (row: number, column: number) => rest[row * width + column] ?? 0;
  const likeness = new Float64Array(rows * columns);
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const similarity = similarityOf(before[row], after[column]);
      likeness[row * columns + column] = similarity;
      const paired = similarity >= minSimilarity ? similarity + at(row + 1, column + 1) : 0;
      rest[row * width + column] = Math.max(paired, at(row + 1, column), at(row, column + 1));
    }
    yield;
  }
  let [row, column] = [0, 0];
  while (row < rows || column < columns) {
    const similarity = row < rows && column < columns ? (likeness[row * columns + column] ?? 0) : 0;
    const isPair = similarity >= minSimilarity && at(row, column) === similarity + at(row + 1, column + 1);
    const isRemoved = row < rows && (column === columns || at(row, column) === at(row + 1, column));
    if (isPair) pushPair(pairs, before[row++], after[column++]);
    else if (isRemoved) pushPair(pairs, before[row++], undefined);
    else pushPair(pairs, undefined, after[column++]);
  }
}

function similarityOf(before: DiffUnit | undefined, after: DiffUnit | undefined): number {
  if (!before || !after) return 0;
  if (before.key === after.key) return 1;
  const [small, large] =
    before.words.size < after.words.size ? [before.words, after.words] : [after.words, before.words];
  let common = 0;
  for (const word of small) if (large.has(word)) common += 1;
  return (2 * common) / (small.size + large.size);
}
