import { fold } from '#domain/fold.ts';
import { htmlTags } from '#extract/htmlTags.ts';
import { rawText } from '#extract/rawText.ts';
import { tidyLine } from '#extract/tidyText.ts';
import { isSiteName } from './siteName.ts';

const maxTitleLength = 500;
const separator = /\s+[|–—\-·•:»›/]+\s+|\s*[|｜_]\s*/g;

/** A title without the name of the site that pages add to it, before or behind. */
export function withoutSiteName(title: string, siteName: string | undefined): string {
  const line = tidyLine(title).slice(0, maxTitleLength);
  if (!siteName) return line;
  const site = fold(siteName).trim();
  for (const { index, 0: sign } of [...line.matchAll(separator)].reverse()) {
    const before = line.slice(0, index);
    const behind = line.slice(index + sign.length);
    if (before && fold(behind).trim() === site) return withoutSiteName(before, siteName);
    if (behind && fold(before).trim() === site) return behind;
  }
  return line;
}

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
  readonly headings: readonly string[];
  readonly element: string;
}

const longestName = 4;
/** From how much of its words a heading is taken for the title that the page gives elsewhere. */
const sameTitle = 0.4;

/**
 * Chooses the title: the main heading that the page gives elsewhere too, or its only one where it is a sentence, else the title for sharing, else
 * `<title>`; each without the site's name.
 */
export function chooseTitle({ given, headings, element }: TitleCandidates, siteNames: readonly string[]): string {
  const shared = [...given, element].map((title) => withoutSite(title, siteNames)).filter((title) => title !== '');
  const [best = ''] = shared;
  const own = [...new Set(headings.map(tidyLine))].filter(
    (heading) =>
      heading !== '' && heading.length <= maxTitleLength && !siteNames.some((name) => isSiteName(heading, name)),
  );
  const [nearest] = own
    .map((heading) => ({ heading, likeness: Math.max(0, ...shared.map((title) => likeness(heading, title))) }))
    .sort((a, b) => b.likeness - a.likeness);
  if (!nearest) return best;
  const isSentence = own.length === 1 && wordsOf(nearest.heading).size > longestName;
  if (nearest.likeness < sameTitle && !isSentence && best !== '') return best;
  return completed(nearest.heading, shared);
}

/** A short heading as a part of the titles has it ("Monitors" of "Gaming Monitors | Shop"); one with a kicker before it, without. */
function completed(heading: string, titles: readonly string[]): string {
  const kicked = titles.find((title) => heading.endsWith(` ${title}`) && wordsOf(title).size > longestName);
  if (kicked) return kicked;
  const size = wordsOf(heading).size;
  if (size >= longestName) return heading;
  const parts = titles.flatMap((title) => title.split(separator));
  const whole = parts.find((part) => fold(part).includes(fold(heading)) && wordsOf(part).size <= size * 2 + 1);
  return whole?.trim() ?? heading;
}

/** A title without the site's name, as the page or its address has it. */
function withoutSite(title: string, names: readonly string[]): string {
  const line = names.reduce(withoutSiteName, tidyLine(title).slice(0, maxTitleLength));
  const [, rest = '', last = ''] =
    /^(.{8,}?)(?:\s+[|–—\-·•:»]+\s+|\s*[|｜_]\s*|\s+(?=\())(\(?[^|–—·•»]{2,40})$/u.exec(line) ?? [];
  return rest && names.some((name) => isSiteName(last, name)) ? rest : line;
}

/** How much of the words of two titles is shared, of the shorter one; characters count as words where words are not parted. */
function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (Math.min(a.size, b.size) || 1);
}

function wordsOf(title: string): Set<string> {
  return new Set(
    fold(title).match(/\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}|[\p{L}\p{N}]+/gu) ?? [],
  );
}
