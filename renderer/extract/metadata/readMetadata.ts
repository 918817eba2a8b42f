import { domainOf } from '#domain/webUrl.ts';
import type { PageMetadata } from '#extract/article.ts';
import { tidyLine } from '#extract/tidyText.ts';
import { chooseAuthors } from './byline.ts';
import { canonicalAddress } from './canonical.ts';
import { choosePublished } from './choosePublished.ts';
import { figureOrder } from './dateText.ts';
import { listHeadings } from './headings.ts';
import { readJsonLd } from './jsonLd.ts';
import { readMetaTags } from './metaTags.ts';
import { titleHeading } from './nearTitle.ts';
import { listBylines } from './pageBylines.ts';
import { listPageDates } from './pageDates.ts';
import { chooseSiteName } from './siteName.ts';
import { chooseTitle } from './title.ts';
import { urlDate } from './urlDate.ts';

/** As much of a page is searched for words that announce a day, and for names. In UTF-16 units. */
const maxTextLength = 500_000;
const maxTitleLength = 5000;
const mostScripts = 50;

/**
 * What a page says about itself, from all the places where pages say it. `seenAt` is the ISO 8601 instant at which it was seen as it is, from which
 * "3 hours ago" counts; a page that was kept somewhere has none.
 */
export function readMetadata(
  page: Document,
  url: string | undefined,
  base: string | undefined,
  seenAt?: string,
): PageMetadata {
  const meta = readMetaTags(page);
  const headings = listHeadings(page, url);
  const element =
    (page.querySelector('head > title') ?? page.querySelector('title'))?.textContent.slice(0, maxTitleLength) ?? '';
  const canonical = page.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href') ?? undefined;
  const linked = readJsonLd(scriptsOf(page), {
    titles: [...meta.title, element, ...headings.main.map(({ text }) => text)].map(tidyLine),
    addresses: [url, canonical, ...meta.url].filter((address) => address !== undefined),
  });
  const given = [...meta.title, ...(linked.title ? [linked.title] : [])];
  const named = {
    own: [...meta.siteName, ...headings.site],
    house: [...meta.publisher, ...(linked.siteName ? [linked.siteName] : [])],
  };
  const signed = [...meta.author, ...linked.persons];
  const siteNames = [...named.own, ...named.house.filter((name) => !signed.includes(name))].filter(
    (name) => !given.includes(name),
  );
  const sites = [...siteNames, ...(url ? [domainOf(url)] : [])].filter((site) => site !== undefined);
  const title = chooseTitle(
    {
      given,
      headings: headings.main.map(({ text }) => text),
      lower: headings.lower.map(({ text }) => text),
      element,
    },
    sites,
  );
  const heading = titleHeading(page, title, headings);
  const order = figureOrder(page.documentElement?.getAttribute('lang') ?? undefined);
  const text = page.body?.textContent.slice(0, maxTextLength) ?? '';
  const authors = chooseAuthors(
    { declared: [linked.authors, meta.author], printed: () => listBylines(page, heading, order), text },
    { all: sites, own: named.own },
  );
  return withoutAbsent({
    title,
    author: authors.join(', ') || undefined,
    published: choosePublished(
      {
        declared: [...(linked.published ? [linked.published] : []), ...meta.published],
        dated: [...(linked.dated ? [linked.dated] : []), ...meta.dated],
        address: url && urlDate(url),
        body: listPageDates(page, { heading, text, order, ...(seenAt && { seenAt }) }),
        changed: [...meta.changed, ...(linked.changed ? [linked.changed] : [])],
      },
      order,
    ),
    siteName: chooseSiteName(siteNames, title, authors),
    canonicalUrl: canonicalAddress(
      [canonical, ...meta.url, linked.url].filter((one) => one !== undefined),
      url,
      base,
    ),
  });
}

function scriptsOf(page: Document): string[] {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json" i]')];
  return scripts.slice(0, mostScripts).map((script) => script.textContent);
}

function withoutAbsent(fields: { readonly [Key in keyof PageMetadata]: PageMetadata[Key] | undefined }): PageMetadata {
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return { title: '', ...given };
}
