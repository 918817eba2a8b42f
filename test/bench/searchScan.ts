import type { GeneratedArticle } from '#fixtures/articleCorpus.ts';
import { taggedCompanies } from './searchLibrary.ts';

/** An article as somebody reads it who knows nothing of tokens or an index: whatever is asked, all of its text is looked through. */
export interface ScannedArticle {
  readonly language: string;
  /** `YYYY-MM-DD`. */
  readonly published: string;
  /** What it is tagged with: the first company that its text names, by all its names. */
  readonly tags: readonly string[];
  /** A word, or one that begins so where it is open; a known name by any of its names. */
  has(word: string, isOpen: boolean): boolean;
  hasPhrase(phrase: string): boolean;
  /** Characters of a script without spaces, anywhere; a known name by any of its names. */
  contains(text: string): boolean;
}

/** Letters without their accents: all that the scan and the index have in common. */
export function bareText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe');
}

/** Reads an article for the scan. */
export function scanArticle(article: GeneratedArticle): ScannedArticle {
  const { language, published, title, paragraphs } = article;
  const body = paragraphs.join('\n');
  const tags = firstCompany(body);
  const fields = [title, body, ...tags].map(bareText);
  const wordsOfFields = fields.map((text) => text.match(/[a-z0-9]+|\p{Script=Han}+/gu) ?? []);
  const words = new Set(wordsOfFields.flat());
  const lines = wordsOfFields.map((list) => ` ${list.join(' ')} `);
  const holds = (name: string) =>
    /\p{Script=Han}/u.test(name) ? fields.some((text) => text.includes(name)) : words.has(bareText(name));
  const hasOther = (text: string) => otherNamesOf(text).some(holds);
  return {
    language,
    published,
    tags,
    has: (word, isOpen) =>
      [word, ...otherNumberOf(word)].some((form) => words.has(form)) ||
      (isOpen && [...words].some((one) => one.startsWith(word))) ||
      hasOther(word),
    hasPhrase: (phrase) => lines.some((line) => line.includes(` ${phrase} `)),
    contains: (text) => holds(text) || hasOther(text),
  };
}

function firstCompany(text: string): readonly string[] {
  const places = taggedCompanies.flatMap((names) =>
    names.map((name) => ({ names, at: text.indexOf(name) })).filter(({ at }) => at >= 0),
  );
  return places.toSorted((a, b) => a.at - b.at)[0]?.names ?? [];
}

/** The plural, or the singular, of a word; the made-up words know no others than those in -s. */
function otherNumberOf(word: string): readonly string[] {
  return /[^suiw]s$/.test(word) && word.length > 3 ? [word.slice(0, -1)] : [`${word}s`];
}

function otherNamesOf(text: string): readonly string[] {
  return taggedCompanies.find((names) => names.some((name) => bareText(name) === text)) ?? [];
}
