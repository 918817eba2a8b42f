import { fold } from '#domain/fold.ts';
import { foldWithOffsets } from '#domain/foldOffsets.ts';

/** A text that is read by patterns of folded words, while places in it stay those of the original. */
export interface ReadText {
  readonly original: string;
  /** A stretch of it (offsets of the original), folded. */
  slice(start: number, end: number): string;
  /** The offset in the original of a letter in the slice that begins at `start`. */
  offsetIn(start: number, foldedIndex: number): number;
}

/** Folds a text once, for many patterns. */
export function readText(original: string): ReadText {
  const { text, offsets } = foldWithOffsets(original);
  const foldedAt = new Int32Array(original.length + 1);
  for (let folded = 0, at = 0; at <= original.length; at++) {
    while (folded < text.length && (offsets[folded] ?? 0) < at) folded += 1;
    foldedAt[at] = folded;
  }
  const indexOf = (offset: number) => foldedAt[Math.min(Math.max(0, offset), original.length)] ?? 0;
  return {
    original,
    slice: (start, end) => text.slice(indexOf(start), indexOf(end)),
    offsetIn: (start, foldedIndex) => offsets[indexOf(start) + foldedIndex] ?? original.length,
  };
}

/**
 * Makes a pattern of folded words from one that is written as people spell them, with accents and capitals. Folded text needs neither the `u` nor the `i`
 * of regular expressions, and knows words by their `\b`; that makes patterns ten times faster to compile and to run.
 */
export function foldedPattern(source: string, flags = ''): RegExp {
  const folded = source.replace(/\\.|[^\\]+/gsu, (piece) => (piece.startsWith('\\') ? piece : fold(piece)));
  return new RegExp(folded, flags);
}
