import type { EntityKind } from '#domain/entity.ts';
import { fold, foldName } from '#domain/fold.ts';
import { germanSigns } from './germanNames.ts';
import { compoundName } from './germanNouns.ts';
import { givenNames } from './givenNames.ts';
import { findHanNames } from './hanNames.ts';
import { mergeForms, type NameForm } from './mergeNames.ts';
import { type KindVotes, kindOf, votesOfForm, votesOfPlace } from './nameKind.ts';
import { type NameRun, runsOf } from './nameRuns.ts';
import { type NameToken, tokensOf } from './nameTokens.ts';
import { generic, legalForms, openers, organisationWords, personTitles } from './nameWords.ts';
import type { Passage } from './passage.ts';
import { isPlaceOrPeople } from './places.ts';
import { splitSentences } from './sentences.ts';

/** A name that no dictionary has yet, proposed from the text. */
export interface NewName {
  readonly name: string;
  readonly kind: EntityKind;
  /** Other forms of it that stand in the text. */
  readonly aliases: readonly string[];
  /** Where it stands in the text, by rising offset. */
  readonly places: readonly Passage[];
  /** Between 0 and 1; the list is ranked by it. */
  readonly confidence: number;
}

/** Most names that are proposed of a text, however long. */
const maxNames = 28;
const lettersPerName = 170;
const minNames = 8;
const minSigns = 1;
/** A word that has a capital once and nothing else in its favour is left out. */
const minConfidence = 0.26;

/**
 * Proposes the people, companies and products of a text that are not known, ranked; `known` are the names of the dictionary, which are left out with
 * all that overlaps one of `taken` (the places where known names stand).
 */
export function discoverNames(
  title: string,
  text: string,
  language: string,
  taken: readonly Passage[] = [],
): NewName[] {
  const forms = new FormsFound(text, language, taken);
  for (const sentence of splitSentences(text, language)) forms.readSentence(sentence);
  if (/\p{Script=Han}/u.test(text)) forms.readHan();
  forms.readTitle(title);
  const merged = mergeForms(withProducts(forms.good()));
  const limit = Math.min(maxNames, minNames + Math.floor(text.length / lettersPerName));
  return merged
    .map(newName)
    .filter(({ confidence }) => confidence >= minConfidence)
    .sort((a, b) => b.confidence - a.confidence || (a.places[0]?.start ?? 0) - (b.places[0]?.start ?? 0))
    .slice(0, limit);
}

/** "Apple CarPlay" is a thing of Apple's: what begins like a company and is no organisation itself is a product. */
function withProducts(forms: NameForm[]): NameForm[] {
  const companies = new Set(forms.flatMap(({ text, votes }) => (kindOf(votes) === 'company' ? [foldName(text)] : [])));
  for (const { text, votes } of forms) {
    const words = foldName(text).split(' ');
    const isOrganisation = words
      .slice(1)
      .some((word) => organisationWords.has(word) || legalForms.has(word) || isPlaceOrPeople(word));
    const isMade =
      words.length > 1 && words.length < 5 && companies.has(words[0] ?? '') && !givenNames.has(words[0] ?? '');
    if (isMade && !isOrganisation) votes.product = Math.max(votes.company, votes.person) + 1;
  }
  return forms;
}

function newName({ text, votes, places, signs, inTitle, aliases }: NameForm): NewName {
  const kind = kindOf(votes, text);
  const strength = signs + Math.max(votes.company, votes.person, votes.product) / 3 + (inTitle ? 1 : 0);
  return {
    name: text,
    kind,
    aliases: [...new Set(aliases)].filter((alias) => alias !== text),
    places: places.toSorted((a, b) => a.start - b.start),
    confidence: strength / (strength + 3),
  };
}

class FormsFound {
  readonly #forms = new Map<string, NameForm>();
  readonly #small = new Set<string>();
  readonly #firm = new Set<string>();
  readonly #text: string;
  readonly #isGerman: boolean;
  readonly #isEnglish: boolean;
  readonly #taken: readonly Passage[];

  constructor(text: string, language: string, taken: readonly Passage[]) {
    this.#text = text;
    this.#isGerman = language.startsWith('de');
    this.#isEnglish = language.startsWith('en');
    this.#taken = taken;
  }

  readSentence(sentence: Passage): void {
    const tokens = tokensOf(this.#text, sentence);
    const isHeading = isInCapitals(tokens, this.#isGerman);
    for (const { isCapital, folded } of tokens) if (!isCapital) this.#small.add(folded);
    if (isHeading) return;
    if (this.#isGerman) this.#readCompounds(tokens);
    for (const run of runsOf(tokens, this.#isGerman)) this.#addRun(run);
  }

  /** Chinese, and only what capitals do not show. */
  readHan(): void {
    for (const { start, end, kind } of findHanNames(this.#text)) {
      const votes = { company: 0, person: 0, product: 0, [kind]: 3 };
      this.#firm.add(foldName(this.#text.slice(start, end)));
      this.#add(this.#text.slice(start, end), { start, end }, votes, 1.2);
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

  good(): NameForm[] {
    return [...this.#forms].flatMap(([key, form]) => (this.#isGood(key, form) ? [form] : []));
  }

  #isGood(key: string, form: NameForm): boolean {
    if (isPlaceOrPeople(key) || generic.has(fold(form.text)) || openers.has(key) || personTitles.has(key)) return false;
    const isWord = this.#small.has(fold(form.text)) && /^\p{Lu}\p{Ll}+$/u.test(form.text);
    const isFirm = this.#firm.has(key);
    if (isWord && form.places.length < 3) return false;
    if (/^\p{Lu}{2}$/u.test(form.text) && form.places.length < 2 && form.votes.company < 2) return false;
    if (!isFirm && (isWord || form.signs < minSigns + 0.2)) return false;
    return form.signs >= minSigns;
  }

  #addRun(run: NameRun): void {
    const { tokens, isOpening } = run;
    const first = tokens[0];
    const last = tokens.at(-1);
    if (!first || !last) return;
    const place = { start: first.start, end: last.end };
    const text = this.#text.slice(place.start, place.end).replace(/[\s\u00A0]+/gu, ' ');
    if (/^(?:i|we|you|he|she|it|they|that|there|here|what|who|let)['’]/iu.test(text)) return;
    if (tokens.length > 7 || text.length < 2 || /^\d/.test(text)) return;
    const votes = plus(votesOfForm(tokens, this.#isEnglish), votesOfPlace(run));
    const key = keyOf(text);
    if (!isOpening) this.#firm.add(key);
    const signs = this.#isGerman ? germanSigns(run) : signsOf(run, votes);
    this.#add(text, place, votes, signs - (isWhere(run) ? 0.8 : 0));
    if (this.#text[place.end] === '.' && legalForms.has(last.folded)) this.#aliasOf(key, `${text}.`);
    const [post, ...morePosts] = run.title;
    if (post && morePosts.length === 0) this.#aliasOf(key, this.#text.slice(post.start, last.end));
    const article = this.#text.slice(Math.max(0, place.start - 4), place.start);
    if (/^The[ \u00A0]$/u.test(article)) this.#aliasOf(key, `The ${text}`);
    const acronym = /^ ?\((?<acronym>\p{Lu}[\p{L}&-]{1,7})\)/u.exec(this.#text.slice(place.end, place.end + 12))?.groups
      ?.acronym;
    if (acronym !== undefined && isAcronymOf(acronym, text)) this.#aliasOf(key, acronym);
  }

  #readCompounds(tokens: readonly NameToken[]): void {
    for (const token of tokens) {
      const name = compoundName(token);
      if (name === undefined) continue;
      const isPerson = /-(?:Firma|Firmen)$/u.test(token.text);
      this.#firm.add(foldName(name));
      this.#add(
        name,
        { start: token.start, end: token.start + name.length },
        { company: isPerson ? 0.5 : 2, person: 0, product: 0 },
        2,
      );
    }
  }

  #aliasOf(key: string, acronym: string): void {
    const form = this.#forms.get(key);
    if (form && !form.aliases.includes(acronym)) form.aliases.push(acronym);
  }

  #add(text: string, place: Passage, votes: KindVotes, signs: number): void {
    if (this.#taken.some(({ start, end }) => start < place.end && place.start < end)) return;
    const key = keyOf(text);
    if (key === '') return;
    const form = this.#forms.get(key);
    if (!form) {
      this.#forms.set(key, { text, places: [place], votes: { ...votes }, signs, inTitle: false, aliases: [] });
      return;
    }
    form.places.push(place);
    form.signs += signs;
    for (const kind of ['company', 'person', 'product'] as const) form.votes[kind] += votes[kind];
    if (form.text !== text && !form.aliases.includes(text)) form.aliases.push(text);
  }
}

/** "ESPN+" is not ESPN. */
function keyOf(name: string): string {
  const folded = foldName(name);
  return folded !== '' && name.endsWith('+') ? `${folded}+` : folded;
}

/** "in Baar", "à Bruz": more likely a place. */
function isWhere({ tokens, before, after }: NameRun): boolean {
  const previous = before.at(-1)?.folded ?? '';
  return (
    tokens.length === 1 &&
    tokens[0]?.gap === ' ' &&
    /^(?:in|near|a|nach|pres|outside|around)$/u.test(previous) &&
    !/^['’]/u.test(after[0]?.gap ?? '')
  );
}

function signsOf({ tokens, isOpening, title }: NameRun, votes: KindVotes): number {
  const support = Math.min(2, Math.max(votes.company, votes.person, votes.product) / 3);
  if (isOpening) return 0.3 + support;
  return 1 + support + (tokens.length > 1 ? 0.3 : 0) + (title.length > 0 ? 0.5 : 0);
}

function plus(one: KindVotes, other: KindVotes): KindVotes {
  return {
    company: one.company + other.company,
    person: one.person + other.person,
    product: one.product + other.product,
  };
}

/** A heading in Title Case, or a line in capitals: its capitals say nothing. */
function isInCapitals(tokens: readonly NameToken[], isGerman: boolean): boolean {
  const words = tokens.filter(({ text }) => /^\p{L}{2,}/u.test(text));
  if (words.length < 3) return false;
  const share = words.filter(({ isCapital }) => isCapital).length / words.length;
  const shouted = words.filter(({ text }) => text.length > 2 && text === text.toUpperCase()).length / words.length;
  return shouted > 0.6 || (!isGerman && share > 0.75 && words.length < 15);
}

/** "SNC" of "Sierra Nevada Corporation": its letters are first letters of the name, in order. */
function isAcronymOf(acronym: string, name: string): boolean {
  const initials = [...name.matchAll(/(?<![\p{L}\d])\p{L}/gu)].map(([letter]) => letter.toLowerCase());
  let at = -1;
  return [...acronym.toLowerCase()].every((letter) => {
    at = initials.indexOf(letter, at + 1);
    return at >= 0;
  });
}
