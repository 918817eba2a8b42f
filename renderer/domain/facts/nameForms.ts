import { fold, foldName } from '#domain/fold.ts';
import { germanSigns } from './germanNames.ts';
import { findHanNames } from './hanNames.ts';
import { isTitleCase } from './headings.ts';
import type { NameForm } from './mergeNames.ts';
import { addVotes, type KindVotes, votesOfForm, votesOfPlace } from './nameKind.ts';
import { type NamePart, namePartsOf } from './nameParts.ts';
import { nameSigns } from './nameSupport.ts';
import { tokensOf } from './nameTokens.ts';
import { legalForms } from './nameWords.ts';
import { firstFrom, overlap, type Passage } from './passage.ts';
import { splitSentences } from './sentences.ts';
import { wellKnownKind } from './wellKnownNames.ts';

/** All that is found in a text of the forms of its names. */
export interface FoundForms {
  readonly forms: NameForm[];
  /** Words that stand in it in small letters, too, folded. */
  readonly small: ReadonlySet<string>;
}

/** A pronoun and its verb: "I've". */
const contraction = /^(?:i|we|you|he|she|it|they|that|there|here|what|who|let)['’]/iu;
const maxWords = 7;

/** Gathers every form that may be a name, with all that speaks for each; what overlaps one of `taken` is left out. */
export function findForms(title: string, text: string, language: string, taken: readonly Passage[]): FoundForms {
  const gathering = new Gathering(text, language, taken);
  for (const sentence of splitSentences(text, language)) gathering.readSentence(sentence);
  if (/\p{Script=Han}|\p{Script=Katakana}/u.test(text)) gathering.readHan();
  gathering.readTitle(title);
  return { forms: gathering.list(), small: gathering.small };
}

class Gathering {
  readonly small = new Set<string>();
  readonly #forms = new Map<string, NameForm>();
  readonly #text: string;
  readonly #isGerman: boolean;
  readonly #isEnglish: boolean;
  readonly #taken: readonly Passage[];

  constructor(text: string, language: string, taken: readonly Passage[]) {
    this.#text = text;
    this.#isGerman = language.startsWith('de');
    this.#isEnglish = language.startsWith('en');
    this.#taken = taken.toSorted((a, b) => a.start - b.start);
  }

  list(): NameForm[] {
    return [...this.#forms.values()];
  }

  readSentence(sentence: Passage): void {
    const tokens = tokensOf(this.#text, sentence, this.#isGerman);
    for (const { isCapital, folded } of tokens) if (!isCapital) this.small.add(folded);
    if (isTitleCase(tokens, this.#isGerman)) return;
    for (const part of namePartsOf(tokens, this.#isGerman)) this.#addPart(part);
  }

  /** Chinese and Japanese, and only what capitals do not show. */
  readHan(): void {
    for (const { start, end, kind } of findHanNames(this.#text)) {
      const votes = { company: 0, person: 0, product: 0, [kind]: 3 };
      this.#add(this.#text.slice(start, end), { start, end }, votes, 1.2, true);
    }
  }

  /** A name of the text that is in the title, too, is what the article is about. */
  readTitle(title: string): void {
    const folded = ` ${foldName(title)} `;
    for (const [key, form] of this.#forms) {
      if (!folded.includes(` ${key} `)) continue;
      form.inTitle = true;
      form.signs += 0.7;
    }
  }

  #addPart(part: NamePart): void {
    const { tokens, isOpening } = part;
    const first = tokens[0];
    const last = tokens.at(-1);
    if (!first || !last) return;
    const place = { start: first.start, end: last.end };
    const text = this.#text.slice(place.start, place.end).replace(/[\s\u00A0]+/gu, ' ');
    if (contraction.test(text) || tokens.length > maxWords || text.length < 2 || /^\d/.test(text)) return;
    const inPlace = votesOfPlace(part);
    const inForm = votesOfForm(tokens, this.#isEnglish);
    const signs = this.#isGerman ? germanSigns(part) : nameSigns(part, addVotes(inForm, inPlace));
    // What a name looks like counts once, what is said of it every time.
    this.#add(text, place, this.#forms.has(keyOf(text)) ? inPlace : addVotes(inForm, inPlace), signs, !isOpening);
    const form = this.#forms.get(keyOf(text));
    for (const alias of form ? this.#aliasesAt(part, text, place) : []) {
      if (form && !form.aliases.includes(alias)) form.aliases.push(alias);
    }
  }

  /** Other forms of a name that stand around it: with its point, its post, its article, its letters in brackets. */
  #aliasesAt({ tokens, title }: NamePart, text: string, place: Passage): string[] {
    const last = tokens.at(-1);
    const [post, ...morePosts] = title;
    const after = this.#text.slice(place.end, place.end + 12);
    const acronym = /^ ?\((?<acronym>\p{Lu}[\p{L}&-]{1,7})\)/u.exec(after)?.groups?.acronym;
    return [
      ...(after.startsWith('.') && legalForms.has(last?.folded ?? '') ? [`${text}.`] : []),
      ...(post && morePosts.length === 0 ? [this.#text.slice(post.start, place.end)] : []),
      ...(/^The[ \u00A0]$/u.test(this.#text.slice(Math.max(0, place.start - 4), place.start)) ? [`The ${text}`] : []),
      ...(acronym !== undefined && isAcronymOf(acronym, text) ? [acronym] : []),
    ];
  }

  /** Known names do not overlap each other, so that a look at the neighbours is enough. */
  #isTaken(place: Passage): boolean {
    const at = firstFrom(this.#taken, place.start);
    return [this.#taken[at - 1], this.#taken[at]].some((known) => known !== undefined && overlap(known, place));
  }

  #add(text: string, place: Passage, votes: KindVotes, signs: number, isFirm: boolean): void {
    if (this.#isTaken(place)) return;
    const key = keyOf(text);
    if (key === '') return;
    const form = this.#forms.get(key);
    if (!form) {
      const isKnown = wellKnownKind(foldName(text)) !== undefined;
      const fresh = { text, places: [place], votes: { ...votes }, signs, isFirm, isKnown, inTitle: false, aliases: [] };
      this.#forms.set(key, fresh);
      return;
    }
    form.places.push(place);
    form.signs += signs;
    form.isFirm ||= isFirm;
    for (const kind of ['company', 'person', 'product'] as const) form.votes[kind] += votes[kind];
    if (form.text !== text && !form.aliases.includes(text)) form.aliases.push(text);
  }
}

/** "ESPN+" is not ESPN. */
function keyOf(name: string): string {
  const folded = foldName(name);
  return folded !== '' && name.endsWith('+') ? `${folded}+` : folded;
}

/** "SNC" of "Sierra Nevada Corporation": its letters are first letters of the name, in order. */
function isAcronymOf(acronym: string, name: string): boolean {
  const initials = [...name.matchAll(/(?<![\p{L}\d])\p{L}/gu)].map(([letter]) => fold(letter));
  let at = -1;
  return [...fold(acronym)].every((letter) => {
    at = initials.indexOf(letter, at + 1);
    return at >= 0;
  });
}
