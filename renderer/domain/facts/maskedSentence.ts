import { anaphorsOf } from './companyAnaphors.ts';
import { smallLetters } from './maskedPattern.ts';
import { marks } from './nameMarks.ts';
import type { Passage } from './passage.ts';
import type { PlacedName } from './placedName.ts';

/** A sentence in small letters in which names are marks, and apostrophes, spaces, quotation marks and hyphens are each of one kind. */
export interface MaskedSentence {
  readonly text: string;
  /** The names by the place of their mark. */
  readonly names: ReadonlyMap<number, PlacedName>;
  /** The place in the whole text of each unit, and of the end. */
  readonly offsets: readonly number[];
}

/** Longer is a list, a table or hostile; patterns are run over the first part only. In UTF-16 units. */
const maxLength = 1200;

/** As much of a sentence as is read. */
export function readPart(text: string, { start, end }: Passage): Passage {
  if (end - start <= maxLength) return { start, end };
  const stop = start + maxLength;
  const isSplit = /[\uD800-\uDBFF]/.test(text.charAt(stop - 1));
  return { start, end: isSplit ? stop - 1 : stop };
}

/** What is masked besides names. */
export interface MarkedPassage extends Passage {
  readonly mark: string;
}

/** Masks a sentence of a text; `names` are those in it, `amounts` what else is masked. */
export function maskSentence(
  text: string,
  { start, end }: Passage,
  names: readonly PlacedName[],
  language: string,
  amounts: readonly MarkedPassage[] = [],
): MaskedSentence {
  const written = plain(text.slice(start, end));
  const words = smallLetters(written);
  const masked = new Masked(start);
  const anaphors = anaphorsOf(language, written).map((found) => ({
    ...found,
    start: found.start + start,
    end: found.end + start,
  }));
  let at = start;
  for (const found of [...names, ...amounts, ...anaphors].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (found.start < at || found.end > end) continue;
    masked.addText(words.slice(at - start, found.start - start));
    if ('mark' in found) masked.addMark(found.mark, found.end - found.start);
    else masked.addName(found);
    at = found.end;
  }
  masked.addText(words.slice(at - start));
  return masked.finish();
}

class Masked {
  readonly #names = new Map<number, PlacedName>();
  readonly #offsets: number[] = [];
  #text = '';
  #at: number;

  constructor(start: number) {
    this.#at = start;
  }

  addText(words: string): void {
    this.#text += words;
    for (let index = 0; index < words.length; index++) this.#offsets.push(this.#at++);
  }

  addName(name: PlacedName): void {
    this.#names.set(this.#text.length, name);
    this.addMark(marks[name.kind], name.end - name.start);
  }

  addMark(mark: string, length: number): void {
    this.#text += mark;
    this.#offsets.push(this.#at);
    this.#at += length;
  }

  finish(): MaskedSentence {
    return { text: this.#text, names: this.#names, offsets: [...this.#offsets, this.#at] };
  }
}

/** One for one, so that offsets hold. A mark that the text brings along is no mark. */
function plain(text: string): string {
  return text
    .replace(/[\uE000-\uE009]/g, ' ')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[\u00A0\u2007\u2009\u202F\t]/g, ' ')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑]/g, '-');
}

/** A passage of a masked sentence as one of the whole text. */
export function unmasked({ offsets }: MaskedSentence, start: number, end: number): Passage {
  return { start: offsets[start] ?? 0, end: offsets[end] ?? 0 };
}
