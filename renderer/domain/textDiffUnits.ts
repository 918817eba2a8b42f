/** A sentence of a text as it stands there, with the space after it; the least that is aligned with another text. */
export interface DiffUnit {
  readonly text: string;
  /** What two sentences that say the same have in common: white space does not matter. */
  readonly key: string;
  readonly startsParagraph: boolean;
  /** Its words in lower case, or characters in scripts without spaces, for telling how much two sentences have in common. */
  readonly words: ReadonlySet<string>;
}

/** A full stop ends a sentence of a spaced script before a space only ("18.5"), one of Chinese or Japanese always. */
const sentenceEnd = /[.!?…]{1,6}["'”’»)\]]{0,4}\s+|[。！？]{1,6}[”’」』）]{0,4}\s*/gu;
const word =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]|[[\p{L}\p{N}\p{M}]--[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]]+/gv;
/** Longer sentences are cut, so that holding one against another takes a bounded time. */
const maxUnitLength = 800;
const linesAStep = 100;

/** Splits a text into its sentences, some lines at a step. */
export function* readUnits(text: string): Generator<void, DiffUnit[]> {
  const units: DiffUnit[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() !== '') pushLine(units, line);
    if (index % linesAStep === linesAStep - 1) yield;
  }
  return units;
}

function pushLine(units: DiffUnit[], line: string): void {
  let start = 0;
  const cut = (end: number) => {
    for (const text of piecesOf(line.slice(start, end))) units.push(unitOf(text, start === 0));
    start = end;
  };
  for (const { index, 0: mark } of line.matchAll(sentenceEnd)) cut(index + mark.length);
  if (start < line.length) cut(line.length);
}

/** A sentence, or its pieces where it is too long; no piece begins in the middle of a character. */
function piecesOf(sentence: string): string[] {
  if (sentence.length <= maxUnitLength) return [sentence];
  const pieces: string[] = [];
  for (let start = 0; start < sentence.length; ) {
    const end = start + maxUnitLength;
    const space = sentence.lastIndexOf(' ', end);
    const limit = space > start + maxUnitLength / 2 ? space + 1 : end;
    const isInside = /[\uDC00-\uDFFF]/.test(sentence.charAt(limit));
    pieces.push(sentence.slice(start, isInside ? limit - 1 : limit));
    start = isInside ? limit - 1 : limit;
  }
  return pieces;
}

function unitOf(text: string, startsParagraph: boolean): DiffUnit {
  const key = text.replace(/\s+/gu, ' ').trim();
  return { text, key, startsParagraph, words: new Set(key.toLowerCase().match(word) ?? [key]) };
}
