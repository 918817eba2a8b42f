import { parsePartialDate } from '#domain/partialDate.ts';
import type { PartialDate } from '#domain/partialDateFields.ts';
import { domainOf } from '#domain/webUrl.ts';
import type { PageMetadata } from '#extract/article.ts';
import { tidyLine } from '#extract/tidyText.ts';
import { joinAuthors } from './byline.ts';
import { canonicalAddress } from './canonical.ts';
import { dateIn, dayOfTimestamp } from './dateText.ts';
import { readJsonLd } from './jsonLd.ts';
import { readMetaTags } from './metaTags.ts';
import { listBylines } from './pageBylines.ts';
import { listPageDates } from './pageDates.ts';
import { chooseTitle } from './title.ts';
import { urlDate } from './urlDate.ts';

const maxSiteNameLength = 200;
/** Before this year nobody published on the web; such a date is a default that nobody filled in. */
const firstYear = '1990';

/** What a page says about itself, from all the places where pages say it. */
export function readMetadata(page: Document, url: string | undefined, base: string | undefined): PageMetadata {
  const meta = readMetaTags(page);
  const linked = readJsonLd(textsOf(page, 'script[type="application/ld+json" i]'));
  const siteName = firstLine([...meta.siteName, linked.siteName])?.slice(0, maxSiteNameLength);
  const site = siteName ?? (url && domainOf(url));
  const canonical = page.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href');
  const titles = {
    given: [...meta.title, ...(linked.title ? [linked.title] : [])],
    headings: textsOf(page, 'h1'),
    element: textsOf(page, 'head > title')[0] ?? textsOf(page, 'title')[0] ?? '',
  };
  return withoutAbsent({
    title: chooseTitle(titles, site),
    author: joinAuthors(linked.authors, site) ?? joinAuthors(meta.author, site) ?? joinAuthors(listBylines(page), site),
    published: choosePublished([
      ...(linked.published ? [linked.published] : []),
      ...meta.published,
      ...listPageDates(page),
      ...(url ? [urlDate(url) ?? ''] : []),
    ]),
    siteName,
    canonicalUrl: canonicalAddress(
      [canonical, ...meta.url, linked.url].filter((one) => one != null),
      url,
      base,
    ),
  });
}

function textsOf(page: Document, selector: string): string[] {
  return [...page.querySelectorAll(selector)].slice(0, 50).map((element) => element.textContent.trim());
}

function firstLine(texts: readonly (string | undefined)[]): string | undefined {
  return texts.map((text) => tidyLine(text ?? '')).find((text) => text !== '');
}

function choosePublished(texts: readonly string[]): PartialDate | undefined {
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  for (const text of texts) {
    for (const reading of [dayOfTimestamp(text), dateIn(text)]) {
      const read = reading ? parsePartialDate(reading) : undefined;
      if (read?.state === 'ok' && read.date.min >= firstYear && read.date.min <= tomorrow) return read.date;
    }
  }
  return undefined;
}

function withoutAbsent(fields: { readonly [Key in keyof PageMetadata]: PageMetadata[Key] | undefined }): PageMetadata {
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return { title: '', ...given };
}
