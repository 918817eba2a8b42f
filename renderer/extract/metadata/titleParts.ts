import { tidyLine } from '#extract/tidyText.ts';
import { isTitleOfSite } from './siteName.ts';

export const maxTitleLength = 500;

const separator = /\s+[|–—\-·•⋆›»«‹:/~]+\s+|:\s+|\s*[|｜]\s*|(?<=\p{Script=Han})\s*_\s*|\s+(?=\()/gu;
/** What hardly any title has in itself, so that what is behind it was added. */
const bar = /\s*[|｜]\s*|(?<=\p{Script=Han})\s*_\s*/u;
/** As many words of a title stand on their own; a Han character says as much as half a word. */
const enoughWords = 2;

/** A title without what pages add to it: the site's name before or behind, and what stands behind a bar. */
export function withoutSite(title: string, siteNames: readonly string[]): string {
  const line = tidyLine(title).slice(0, maxTitleLength);
  const isSite = (text: string) => isTitleOfSite(text, siteNames);
  const named = withoutName(line, isSite);
  const parts = named.split(bar).filter((part) => part !== '' && !isSite(part));
  const [first = named] = parts;
  const rest = parts.length < 2 || countWords(first) >= enoughWords ? first : named;
  return withoutName(rest, isSite);
}

function withoutName(line: string, isSite: (text: string) => boolean): string {
  for (const { index, 0: sign } of [...line.matchAll(separator)].reverse()) {
    const before = line.slice(0, index).trim();
    const behind = line.slice(index + sign.length).trim();
    if (before && isSite(behind)) return withoutName(before, isSite);
    if (behind && !sign.trim().startsWith(':') && isSite(before)) return behind;
  }
  return line;
}

/** The parts of a title between its separators. */
export function partsOf(title: string): string[] {
  return title.split(separator).map((part) => part.trim());
}

/** The words of a title; characters count as words where words are not parted. */
function countWords(title: string): number {
  const characters = title.match(unparted)?.length ?? 0;
  return characters / 2 + (title.replace(unparted, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0);
}

const unparted = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
