import { fold } from './fold.ts';

/** Folded text and, for each of its UTF-16 units and for its end, the offset in the original text where the folded letter began. */
export interface FoldedText {
  readonly text: string;
  readonly offsets: Int32Array;
}

/** A letter with its marks, or a run of conjoining Korean letters: the least that folds to the same alone as in its text. */
const cluster = /[\u1100-\u11FF]+\p{M}*|\P{M}\p{M}*|\p{M}+/gu;

/** Folds as `fold` does and remembers where each folded letter came from, so that what is found can be marked in the original. */
export function foldWithOffsets(original: string): FoldedText {
  const pieces: string[] = [];
  const offsets: number[] = [];
  let afterSpace = false;
  for (const { 0: letters, index } of original.matchAll(cluster)) {
    const folded = foldCluster(letters);
    for (const unit of splitUnits(folded)) {
      if (unit === ' ' && afterSpace) continue;
      afterSpace = unit === ' ';
      pieces.push(unit);
      offsets.push(index);
    }
  }
  offsets.push(original.length);
  return { text: pieces.join(''), offsets: Int32Array.from(offsets) };
}

function foldCluster(letters: string): string {
  return /^[a-z0-9 ]$/.test(letters) ? letters : fold(letters);
}

function splitUnits(text: string): string[] {
  return text.length === 1 ? [text] : text.split('');
}
