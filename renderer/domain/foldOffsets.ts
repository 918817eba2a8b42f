import { fold } from './fold.ts';

/** Folded text as UTF-16 units and, for each of them and for the end, the offset in the original text where the folded letter began. */
export interface FoldedUnits {
  readonly units: Uint16Array;
  readonly offsets: Int32Array;
}

/** Folded text and the offsets of its UTF-16 units, as of `FoldedUnits`. */
export interface FoldedText {
  readonly text: string;
  readonly offsets: Int32Array;
}

/** A letter with its marks, or a run of conjoining Korean letters: the least that folds to the same alone as in its text. */
const cluster = /[\u1100-\u11FF]+\p{M}*|\P{M}\p{M}*|\p{M}+/uy;
const joins = /[\u1100-\u11FF\p{M}\p{Cs}]/u;
const space = 0x20;

/**
 * What each unit folds to where no mark follows it: 0 where that is not known yet, `many` where it is not one unit, `joining` where the unit may
 * change how the one before it folds. Text is folded by this table many times faster than by normalising it piece by piece.
 */
const folds = new Int32Array(0x10000);
const many = -1;
const joining = -2;

/** Folds as `fold` does and remembers where each folded letter came from, so that what is found can be marked in the original. */
export function foldWithOffsets(original: string): FoldedText {
  const { units, offsets } = foldToUnits(original);
  return { text: textOf(units), offsets };
}

/** As `foldWithOffsets`, without making a string of it. */
export function foldToUnits(original: string): FoldedUnits {
  const end = original.length;
  let units = new Uint16Array(end + 1);
  let offsets = new Int32Array(end + 1);
  let length = 0;
  let last = 0;
  const known = new Map<string, string>();
  // In one loop without calls: it is walked for every letter of the library where a name is new.
  for (let at = 0; at < end; ) {
    const code = original.charCodeAt(at);
    const one = folds[code] ?? 0;
    const next = at + 1 === end ? many : (folds[original.charCodeAt(at + 1)] ?? many);
    if (one > 0 && next !== joining && next !== 0) {
      // Of several spaces the first.
      if (one !== space || last !== space || length === 0) {
        units[length] = one;
        offsets[length++] = at;
        last = one;
      }
      at++;
      continue;
    }
    if (one === 0 || next === 0) {
      learn(one === 0 ? code : original.charCodeAt(at + 1));
      continue;
    }
    const letters = clusterAt(original, at);
    const parts = known.get(letters) ?? fold(letters);
    known.set(letters, parts);
    // A letter may fold to several ("㈱" to "(株)"), so a text may grow.
    if (length + parts.length + end - at > units.length) {
      units = grown(units, new Uint16Array(units.length * 2 + parts.length));
      offsets = grown(offsets, new Int32Array(offsets.length * 2 + parts.length));
    }
    for (let index = 0; index < parts.length; index++) {
      const part = parts.charCodeAt(index);
      if (part === space && last === space && length > 0) continue;
      units[length] = part;
      offsets[length++] = at;
      last = part;
    }
    at += letters.length;
  }
  offsets[length] = end;
  return { units: units.subarray(0, length), offsets: offsets.subarray(0, length + 1) };
}

function grown<List extends Uint16Array | Int32Array>(before: List, after: List): List {
  after.set(before);
  return after;
}

function learn(code: number): void {
  const letter = String.fromCharCode(code);
  const folded = fold(letter);
  folds[code] = joins.test(letter) ? joining : folded.length === 1 ? folded.charCodeAt(0) || many : many;
}

function clusterAt(text: string, at: number): string {
  cluster.lastIndex = at;
  return cluster.exec(text)?.[0] ?? text.charAt(at);
}

/** In pieces, as a call takes only so many arguments. */
function textOf(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += 8192) text += String.fromCharCode(...units.subarray(at, at + 8192));
  return text;
}
