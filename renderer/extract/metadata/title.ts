import { fold } from '#domain/fold.ts';
import { htmlTags } from '#extract/htmlTags.ts';
import { rawText } from '#extract/rawText.ts';
import { tidyLine } from '#extract/tidyText.ts';

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

/**
 * Chooses the title: the one that the page gives for sharing, else its only main heading, else its `<title>`, each without the site's name. A
 * `<title>` with a site name that nobody gave is cut back to the heading that it repeats.
 */
export function chooseTitle({ given, headings, element }: TitleCandidates, siteName: string | undefined): string {
  const [shared] = given.map((title) => withoutSiteName(title, siteName)).filter((title) => title !== '');
  if (shared) return shared;
  const cleaned = headings.map(tidyLine).filter((heading) => heading !== '');
  const repeated = cleaned.find((heading) => heading.length > 10 && tidyLine(element).includes(heading));
  const only = cleaned.length === 1 ? cleaned[0] : undefined;
  return (repeated ?? only ?? withoutSiteName(element, siteName)).slice(0, maxTitleLength);
}
