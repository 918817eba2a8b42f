import { fold } from '#domain/fold.ts';
import { htmlTags } from '#domain/htmlTags.ts';
import { rawText } from '#extract/rawText.ts';
import { isTitleOfSite } from './siteName.ts';
import { maxTitleLength, partsOf, withoutSite } from './titleParts.ts';

/** The `<title>` of a page that is not given to the parser. */
export function rawTitle(html: string): string {
  for (const { name, closing, end } of htmlTags(html)) {
    if (name !== 'title' || closing) continue;
    const close = html.indexOf('<', end);
    return rawText(html.slice(end, close < 0 ? end : close)).slice(0, maxTitleLength);
  }
  return '';
}

/** Where a page's title stands. */
export interface TitleCandidates {
  readonly given: readonly string[];
  /** The main headings. */
  readonly headings: readonly string[];
  /** The headings below them; one counts where there is no main one and it is a part of the title that the page gives. */
  readonly lower: readonly string[];
  readonly element: string;
}

const longestName = 4;
/** From how much of its words a heading is taken for the title that the page gives elsewhere. */
const sameTitle = 0.4;

/**
 * Chooses the title: the main heading that the page gives elsewhere too, or its only one where it is a sentence, else the title for sharing, else
 * `<title>`; each without the site's name.
 */
export function chooseTitle(candidates: TitleCandidates, siteNames: readonly string[]): string {
  const { given, headings, lower, element } = candidates;
  const shared = [...given, element].map((title) => withoutSite(title, siteNames)).filter((title) => title !== '');
  const [best = ''] = shared;
  const isOwn = (heading: string) =>
    heading !== '' && heading.length <= maxTitleLength && !isTitleOfSite(heading, siteNames);
  const own = [...new Set(headings.filter(isOwn).map((heading) => withoutSite(heading, siteNames)))];
  const [nearest] = own
    .map((heading) => ({ heading, likeness: Math.max(0, ...shared.map((title) => likeness(heading, title))) }))
    .sort((a, b) => b.likeness - a.likeness);
  if (!nearest) return lower.find((heading) => isOwn(heading) && isPartOf(heading, best)) ?? best;
  const isSentence = own.length === 1 && wordsOf(nearest.heading).length > longestName;
  if (nearest.likeness < sameTitle && !isSentence && best !== '') return best;
  return completed(nearest.heading, shared);
}

/** Whether a heading is what a title says and no more than its name is missing. */
function isPartOf(heading: string, title: string): boolean {
  const [part, whole] = [wordsOf(heading), wordsOf(title)];
  return part.length > 2 && part.length >= whole.length / 2 && ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `);
}

/** A short heading as a part of the titles has it ("Monitors" of "Gaming Monitors | Shop"); one with a kicker before it, without. */
function completed(heading: string, titles: readonly string[]): string {
  const words = wordsOf(heading);
  const kicked = titles.find((title) => {
    const tail = wordsOf(title);
    return tail.length > longestName && tail.length < words.length && words.slice(-tail.length).join() === tail.join();
  });
  if (kicked) return kicked;
  if (words.length >= longestName) return heading;
  const whole = titles
    .flatMap(partsOf)
    .find((part) => fold(part).includes(fold(heading)) && wordsOf(part).length <= words.length * 2 + 1);
  return whole ?? heading;
}

/** How much of the words of two titles is shared, of the shorter one. */
function likeness(one: string, other: string): number {
  const [a, b] = [new Set(wordsOf(one)), new Set(wordsOf(other))];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (Math.min(a.size, b.size) || 1);
}

/** The words of a title; characters count as words where words are not parted. */
function wordsOf(title: string): string[] {
  return (
    fold(title).match(/\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}|[\p{L}\p{N}]+/gu) ?? []
  );
}
