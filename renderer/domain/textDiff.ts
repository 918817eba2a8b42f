import { alignUnits, type UnitPair } from './textDiffAlign.ts';
import { readUnits } from './textDiffUnits.ts';
import { type DiffSpan, diffWords, pushSpan } from './textDiffWords.ts';

export type { DiffSpan };

/**
 * Paragraphs of two texts that stand side by side; `\n` separates those that one text has in one and the other in several. Of `replaced` ones each
 * stands where the other does, and has nothing to do with it.
 */
export interface DiffRow {
  readonly kind: 'same' | 'changed' | 'removed' | 'added' | 'replaced';
  readonly before: readonly DiffSpan[];
  readonly after: readonly DiffSpan[];
}

/** A paragraph without end is cut here, so that no row is too long to be drawn. */
const maxPairsARow = 40;

/** Holds two texts against each other: aligned paragraphs, and in them the words, or in Chinese the characters, that differ. */
export function diffTexts(before: string, after: string): DiffRow[] {
  const steps = diffTextsInSteps(before, after);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps of a few milliseconds, between which whoever runs it may do something else. */
export function* diffTextsInSteps(before: string, after: string): Generator<void, DiffRow[]> {
  const unitsBefore = yield* readUnits(before);
  const unitsAfter = yield* readUnits(after);
  const pairs = yield* alignUnits(unitsBefore, unitsAfter);
  const boundaries = paragraphBoundaries(pairs);
  const rows: DiffRow[] = [];
  let first = 0;
  for (let index = 1; index <= pairs.length; index += 1) {
    if (index < pairs.length && index - first < maxPairsARow && !boundaries.has(index)) continue;
    rows.push(rowOf(pairs.slice(first, index)));
    first = index;
    yield;
  }
  return besideEachOther(rows);
}

/** Puts what one text has in the place of what the other has into the same rows. */
function besideEachOther(rows: readonly DiffRow[]): DiffRow[] {
  const result: DiffRow[] = [];
  let removedFrom = 0;
  for (const row of rows) {
    while (removedFrom < result.length && result[removedFrom]?.kind !== 'removed') removedFrom += 1;
    const removed = result[removedFrom];
    if (row.kind === 'added' && removed) {
      result[removedFrom] = { kind: 'replaced', before: removed.before, after: row.after };
      continue;
    }
    // What comes after something that both have stands after what one lacks, too.
    if (row.kind !== 'removed' && row.kind !== 'added') removedFrom = result.length + 1;
    result.push(row);
  }
  return result;
}

/** The places in the alignment at which both texts begin a new paragraph, or have ended. */
function paragraphBoundaries(pairs: readonly UnitPair[]): ReadonlySet<number> {
  const boundaries = new Set<number>();
  let startsBefore = true;
  let startsAfter = true;
  for (let index = pairs.length - 1; index >= 0; index -= 1) {
    startsBefore = pairs[index]?.before?.startsParagraph ?? startsBefore;
    startsAfter = pairs[index]?.after?.startsParagraph ?? startsAfter;
    if (startsBefore && startsAfter) boundaries.add(index);
  }
  return boundaries;
}

function rowOf(pairs: readonly UnitPair[]): DiffRow {
  const before: DiffSpan[] = [];
  const after: DiffSpan[] = [];
  for (const pair of pairs) {
    const words = wordsOf(pair);
    if (pair.before) pushUnit(before, words.before, pair.before.startsParagraph);
    if (pair.after) pushUnit(after, words.after, pair.after.startsParagraph);
  }
  return { kind: kindOf(before, after), before, after };
}

function wordsOf({ before, after }: UnitPair): { before: readonly DiffSpan[]; after: readonly DiffSpan[] } {
  if (before && after && before.key !== after.key) return diffWords(before.text, after.text);
  const isChanged = !before || !after;
  return {
    before: before ? [{ text: before.text, isChanged }] : [],
    after: after ? [{ text: after.text, isChanged }] : [],
  };
}

function pushUnit(spans: DiffSpan[], unit: readonly DiffSpan[], startsParagraph: boolean): void {
  if (startsParagraph && spans.length > 0) pushSpan(spans, ['\n'], spans.at(-1)?.isChanged ?? false);
  for (const { text, isChanged } of unit) pushSpan(spans, [text], isChanged);
}

function kindOf(before: readonly DiffSpan[], after: readonly DiffSpan[]): DiffRow['kind'] {
  if (before.length === 0) return 'added';
  if (after.length === 0) return 'removed';
  return [...before, ...after].some(({ isChanged }) => isChanged) ? 'changed' : 'same';
}
