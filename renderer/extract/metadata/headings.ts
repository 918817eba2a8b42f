import { webAddress } from '#extract/pageAddress.ts';
import { elsewhere } from './elsewhere.ts';
import { lineOf } from './lineOf.ts';

/** A heading with its words on one line. */
interface Heading {
  readonly element: Element;
  readonly text: string;
}

/** The headings of a page, by what they can be. */
export interface Headings {
  /** Those that may be the article's title. */
  readonly main: readonly Heading[];
  /** Those of a lower rank, which may be where no main one is. */
  readonly lower: readonly Heading[];
  /** What stands over every page of the site: its name. */
  readonly site: readonly string[];
}

const mostHeadings = 40;
const maxLength = 600;
const siteHeading = /(?:^|[\s_-])(?:logo|brand(?:ing)?|(?:site|blog)[_-]?(?:title|name)|masthead)(?=$|[\s_-])/i;
/** What stands in a heading above or behind the title itself: the section, the date. */
const kicker =
  /(?:^|[\s_-])(?:kicker|top-?line|roof-?line|dachzeile|spitzmarke|over-?line|overhead|eye-?brow|sur-?titre|antetitulo|rubri[ck]|date|badge)(?=$|[\s_-])/i;

/** Sorts a page's headings into those that may be its title and those that name the site; those that lead to other pages are left out. */
export function listHeadings(page: Document, url: string | undefined): Headings {
  const main: Heading[] = [];
  const leading: Heading[] = [];
  const site: string[] = [];
  for (const heading of read(page, 'h1')) {
    const target = linkOf(heading);
    if (isSiteHeading(heading.element, target)) site.push(heading.text);
    else if (isElsewhere(heading.element) || leadsAway(target, url)) leading.push(heading);
    else main.push(heading);
  }
  const lower = read(page, 'h2,h3');
  const [own, others] = [
    lower.filter((one) => !isElsewhere(one.element)),
    lower.filter((one) => isElsewhere(one.element)),
  ];
  return { main: main.length > 0 ? main : leading, lower: [...own, ...others], site };
}

function read(page: Document, selector: string): Heading[] {
  return [...page.querySelectorAll(selector)].slice(0, mostHeadings).flatMap((element) => {
    const text = lineOf(element, maxLength, isKicker) || lineOf(element, maxLength);
    return text === '' ? [] : [{ element, text }];
  });
}

function isKicker(element: Element): boolean {
  return element.localName === 'time' || kicker.test(element.className);
}

function isElsewhere(element: Element): boolean {
  return element.closest(elsewhere) !== null;
}

/** The link that all of a heading is. */
function linkOf({ element, text }: Heading): Element | undefined {
  const link = element.closest('a[href]') ?? element.querySelector('a[href]');
  return link && lineOf(link, maxLength).length >= text.length ? link : undefined;
}

function isSiteHeading(element: Element, link: Element | undefined): boolean {
  if (siteHeading.test(`${element.className} ${element.id}`)) return true;
  const href = link?.getAttribute('href')?.trim() ?? '';
  return /^(?:\/|https?:\/\/[^/?#]+\/?)$/i.test(href) || link?.getAttribute('rel') === 'home';
}

function leadsAway(link: Element | undefined, url: string | undefined): boolean {
  const href = link?.getAttribute('href') ?? '#';
  if (href.startsWith('#') || url === undefined) return false;
  const target = webAddress(href, url);
  return target !== undefined && new URL(target).pathname !== new URL(url).pathname;
}
