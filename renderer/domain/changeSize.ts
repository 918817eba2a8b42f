import { diffTextsInSteps } from './textDiff.ts';
import type { DiffSpan } from './textDiffWords.ts';
import { countWords } from './textFigures.ts';

/** How many words one text has that the other lacks, both ways. */
export interface ChangeSize {
  readonly added: number;
  readonly removed: number;
}

/** Counts the words that differ between two texts, in steps of a few milliseconds. */
export function* changeSizeInSteps(before: string, after: string): Generator<void, ChangeSize> {
  const rows = yield* diffTextsInSteps(before, after);
  return {
    added: rows.reduce((sum, row) => sum + countChanged(row.after), 0),
    removed: rows.reduce((sum, row) => sum + countChanged(row.before), 0),
  };
}

function countChanged(spans: readonly DiffSpan[]): number {
  return spans.reduce((sum, { text, isChanged }) => (isChanged ? sum + countWords(text) : sum), 0);
}
