import type { ListedPage, ListOrigin } from '#domain/listedPage.ts';
import { parseWebUrl } from '#domain/webUrl.ts';
import { tidyLine, tidyText } from '#extract/tidyText.ts';

/** Why an entry of a list is no page to clip: its address is none of the web's, or there is none. */
export type SkipReason = 'not-web' | 'no-address';

export interface SkippedEntry {
  readonly reason: SkipReason;
  /** What stands there. */
  readonly text: string;
}

/** The pages that a list names, in its order. */
export interface PageList {
  readonly origin: ListOrigin;
  readonly pages: readonly ListedPage[];
  readonly skipped: readonly SkippedEntry[];
}

/** An entry as its list has it, every field as it is written. */
export interface RawEntry {
  readonly url: string;
  readonly title?: string | undefined;
  readonly folder?: readonly string[] | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly savedAt?: string | undefined;
  readonly note?: string | undefined;
  readonly highlights?: readonly string[] | undefined;
  readonly favorite?: boolean | undefined;
}

const maxUrlLength = 8192;
const maxTitleLength = 2000;
const maxNoteLength = 100_000;
const maxTags = 50;
const maxHighlights = 500;
const maxFolderDepth = 30;
const maxNameLength = 200;
const scheme = /^[a-z][a-z0-9+.-]*:(?!\d)/i;

/** A list that is read step by step, so that a long one does not hold the window up. */
export type PageListSteps = Generator<void, PageList>;

/** Makes a list of entries, one a step; what is no web page is set aside with the reason. */
export function* pageListOf(origin: ListOrigin, entries: Iterable<RawEntry>): PageListSteps {
  const pages: ListedPage[] = [];
  const skipped: SkippedEntry[] = [];
  for (const entry of entries) {
    yield;
    const url = parseWebUrl(entry.url)?.href;
    if (url !== undefined && url.length <= maxUrlLength) pages.push(pageOf(entry, url));
    else {
      const written = entry.url.trim();
      const reason = scheme.test(written) ? 'not-web' : 'no-address';
      skipped.push({ reason, text: tidyLine((written || entry.title) ?? '').slice(0, maxNameLength) });
    }
  }
  return { origin, pages, skipped };
}

function pageOf(entry: RawEntry, url: string): ListedPage {
  const title = tidyLine(entry.title ?? '').slice(0, maxTitleLength);
  const folder = names(entry.folder ?? []).slice(0, maxFolderDepth);
  const tags = [...new Set(names(entry.tags ?? []))].slice(0, maxTags);
  const savedAt = instantOf(entry.savedAt ?? '');
  const note = tidyText(entry.note ?? '').slice(0, maxNoteLength);
  const highlights = (entry.highlights ?? []).map((text) => tidyText(text).slice(0, maxNoteLength)).filter(Boolean);
  return {
    url,
    // Pocket gives the address where it knew no title.
    ...(title !== '' && title !== entry.url.trim() && title !== url && { title }),
    ...(folder.length > 0 && { folder }),
    ...(tags.length > 0 && { tags }),
    ...(savedAt && { savedAt }),
    ...(note !== '' && { note }),
    ...(highlights.length > 0 && { highlights: highlights.slice(0, maxHighlights) }),
    ...(entry.favorite && { favorite: true }),
  };
}

function names(texts: readonly string[]): string[] {
  return texts.map((text) => tidyLine(text).slice(0, maxNameLength)).filter((text) => text !== '');
}

/** Longer numbers than these are milliseconds, then microseconds since 1970, in digits. */
const secondsDigits = 11;
const millisecondsDigits = 14;
/** The web is no older. */
const earliest = Date.UTC(1990, 0);

/** The instant that a list gives as a number since 1970 or as a date; `undefined` where it is neither, or lies ahead. */
function instantOf(text: string): string | undefined {
  const written = text.trim();
  const ms = /^\d+$/.test(written) ? millisecondsOf(written) : Date.parse(written);
  return ms >= earliest && ms <= Date.now() ? new Date(ms).toISOString() : undefined;
}

function millisecondsOf(digits: string): number {
  if (digits.length <= secondsDigits) return Number(digits) * 1000;
  return digits.length <= millisecondsDigits ? Number(digits) : Number(digits) / 1000;
}
