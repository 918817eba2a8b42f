import { domainOf } from '#domain/webUrl.ts';
import type { PageMetadata } from '#extract/article.ts';
import { tidyLine } from '#extract/tidyText.ts';
import { joinAuthors } from './byline.ts';
import { canonicalAddress } from './canonical.ts';
import { choosePublished } from './choosePublished.ts';
import { figureOrder } from './dateText.ts';
import { listHeadings } from './headings.ts';
import { readJsonLd } from './jsonLd.ts';
import { readMetaTags } from './metaTags.ts';
import { titleHeading } from './nearTitle.ts';
import { listBylines } from './pageBylines.ts';
import { listPageDates } from './pageDates.ts';
import { chooseTitle } from './title.ts';
import { urlDate } from './urlDate.ts';

const maxSiteNameLength = 200;

/** What a page says about itself, from all the places where pages say it. */
export function readMetadata(page: Document, url: string | undefined, base: string | undefined): PageMetadata {
  const meta = readMetaTags(page);
  const linked = readJsonLd(textsOf(page, 'script[type="application/ld+json" i]'));
  const siteName = firstLine([...meta.siteName, linked.siteName])?.slice(0, maxSiteNameLength);
  const canonical = page.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href');
  const headings = listHeadings(page, url);
  const sites = [siteName, url && domainOf(url), ...headings.site].filter((site) => site !== undefined);
  const titles = {
    given: [...meta.title, ...(linked.title ? [linked.title] : [])],
    headings: headings.main.map(({ text }) => text),
    lower: headings.lower.map(({ text }) => text),
    element: textsOf(page, 'head > title')[0] ?? textsOf(page, 'title')[0] ?? '',
  };
  const title = chooseTitle(titles, sites);
  const heading = titleHeading(page, title, headings);
  const order = figureOrder(page.documentElement?.getAttribute('lang') ?? undefined);
  return withoutAbsent({
    title,
    author: [linked.authors, meta.author, listBylines(page, heading)]
      .map((names) => joinAuthors(names, sites))
      .find((author) => author !== undefined),
    published: choosePublished(
      {
        declared: [...(linked.published ? [linked.published] : []), ...meta.published],
        dated: meta.dated,
        address: url && urlDate(url),
        body: listPageDates(page, heading, order),
        changed: [...meta.changed, ...(linked.changed ? [linked.changed] : [])],
      },
      order,
    ),
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

function withoutAbsent(fields: { readonly [Key in keyof PageMetadata]: PageMetadata[Key] | undefined }): PageMetadata {
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return { title: '', ...given };
}
