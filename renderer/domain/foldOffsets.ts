import { fold } from './fold.ts';

/** Folded text and, for each of its UTF-16 units and for its end, the offset in the original text where the folded letter began. */
export interface FoldedText {
  readonly text: string;
  readonly offsets: Int32Array;
}

/** A letter with its marks, or a run of conjoining Korean letters: the least that folds to the same alone as in its text. */
const cluster = /[\u1100-\u11FF]+\p{M}*|\P{M}\p{M}*|\p{M}+/uy;
const space = 0x20;

/** What each ASCII letter folds to; most text is ASCII, and is folded by this table many times faster. */
const asciiFolds = Uint16Array.from({ length: 0x80 }, (_, code) => fold(String.fromCharCode(code)).charCodeAt(0));

/** Folds as `fold` does and remembers where each folded letter came from, so that what is found can be marked in the original. */
export function foldWithOffsets(original: string): FoldedText {
  const units = new FoldedUnits(original.length);
  const known = new Map<string, string>();
  for (let at = 0; at < original.length; ) {
    const code = original.charCodeAt(at);
    // A mark that belongs to the letter before it is never ASCII.
    if (code < 0x80 && !(original.charCodeAt(at + 1) >= 0x80)) {
      units.add(asciiFolds[code] ?? code, at++);
      continue;
    }
    const letters = clusterAt(original, at);
    const folded = known.get(letters) ?? fold(letters);
    known.set(letters, folded);
    for (let index = 0; index < folded.length; index++) units.add(folded.charCodeAt(index), at);
    at += letters.length;
  }
  return units.finish(original.length);
}

function clusterAt(text: string, at: number): string {
  cluster.lastIndex = at;
  return cluster.exec(text)?.[0] ?? text.charAt(at);
}

/** Folded units as they come, without the second of two spaces. */
class FoldedUnits {
  #units: Uint16Array<ArrayBuffer>;
  #offsets: Int32Array<ArrayBuffer>;
  #length = 0;

  constructor(capacity: number) {
    this.#units = new Uint16Array(capacity + 1);
    this.#offsets = new Int32Array(capacity + 1);
  }

  add(unit: number, offset: number): void {
    if (unit === space && this.#length > 0 && this.#units[this.#length - 1] === space) return;
    if (this.#length + 1 === this.#units.length) this.#grow();
    this.#units[this.#length] = unit;
    this.#offsets[this.#length++] = offset;
  }

  finish(end: number): FoldedText {
    this.#offsets[this.#length] = end;
    return { text: textOf(this.#units.subarray(0, this.#length)), offsets: this.#offsets.slice(0, this.#length + 1) };
  }

  /** A letter may fold to several ("㈱" to "(株)"), so a text may grow. */
  #grow(): void {
    const [units, offsets] = [this.#units, this.#offsets];
    this.#units = new Uint16Array(units.length * 2);
    this.#units.set(units);
    this.#offsets = new Int32Array(offsets.length * 2);
    this.#offsets.set(offsets);
  }
}

/** In pieces, as a call takes only so many arguments. */
function textOf(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += 8192) text += String.fromCharCode(...units.subarray(at, at + 8192));
  return text;
}
