import { type PageListSteps, pageListOf, type RawEntry } from './pageList.ts';

const bullet = /^(?:[-*•·]|\d{1,5}[.)])\s+/;
const markdownLink = /^\[([^\]]*)\]\((https?:\/\/[^\s)]+)\)$/i;
/** As OneTab and spreadsheets give it: the address, then its title behind a bar or a tab. */
const titledAddress = /^(https?:\/\/\S+)(?:\s+\|\s+|\t+)(\S.*)$/i;
const titleBefore = /^([^\t]*\S)\t+(https?:\/\/\S+)$/i;
const wrapped = /^[<"'(](https?:\/\/.*)[>"')]$/i;
const address = /^https?:\/\/[^\s]+$/i;
/** Commas may stand in an address, but not before another one. */
const between = /[,;](?=https?:\/\/)/i;
/** Longer ones are no lists. In UTF-16 units. */
const maxLineLength = 20_000;

/** Reads text as a list of addresses, one or more a line; `undefined` where there are less than two, or where most lines are something else. */
export function readAddressLines(text: string): PageListSteps | undefined {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const read = lines.map(entriesIn);
  const hits = read.filter((entries) => entries.length > 0);
  if (hits.flat().length < 2 || hits.length * 2 <= lines.length) return undefined;
  const entries = read.flatMap((found, index) => (found.length > 0 ? found : [{ url: '', title: lines[index] }]));
  return pageListOf('addresses', entries);
}

/** The addresses of a line that is nothing but addresses, maybe with a title; none where it is a sentence with a link in it. */
function entriesIn(line: string): RawEntry[] {
  if (line.length > maxLineLength) return [];
  const trimmed = line.trim().replace(bullet, '');
  const [, linkTitle, linkUrl] = markdownLink.exec(trimmed) ?? [];
  if (linkUrl) return [{ url: linkUrl, title: linkTitle }];
  const [, url, title] = titledAddress.exec(trimmed) ?? [];
  if (url && title && !address.test(title)) return [{ url, title }];
  const [, titleFirst, urlLast] = titleBefore.exec(trimmed) ?? [];
  if (urlLast && titleFirst && !address.test(titleFirst)) return [{ url: urlLast, title: titleFirst }];
  const words = (wrapped.exec(trimmed)?.[1] ?? trimmed).split(/\s+/);
  const parts = words.flatMap((word) => word.split(between)).map((part) => part.replace(/[,;]$/, ''));
  return parts.every((part) => address.test(part)) ? parts.map((part) => ({ url: part })) : [];
}
