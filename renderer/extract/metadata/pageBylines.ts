import { styleAttribute } from '#domain/neutralHtml.ts';
import { bareName, isRole } from './authorRole.ts';
import { cleanByline } from './byline.ts';
import type { FigureOrder } from './dateText.ts';
import { findDate } from './dateText.ts';
import { elsewhere } from './elsewhere.ts';
import { lineOf } from './lineOf.ts';
import { textsIn, textsNear } from './nearTitle.ts';
import { isPenName, isPersonName } from './personName.ts';
import { announcesName, signedNames } from './signature.ts';

/** A place where pages sign, and whether nothing but a name stands there. */
interface Place {
  readonly selector: string;
  readonly isSure: boolean;
}

const marked: readonly Place[] = [
  { selector: '[itemprop~="author"] [itemprop~="name"]', isSure: true },
  { selector: '[itemprop~="author"]', isSure: true },
  { selector: '[rel~="author"]', isSure: true },
];
const classed: readonly Place[] = [
  {
    selector:
      '.byline .author, .byline [class*="name" i], .author-name, .authorname, .author_name, .c-byline__author, .byline-name, .vcard .fn',
    isSure: false,
  },
  {
    selector: '.byline, .author, .post-author, .article-author, .entry-author, .article__author, .signature, .byl',
    isSure: false,
  },
  {
    selector:
      '[class*="author-name" i], [class*="author__name" i], [class*="authorname" i], [class*="author-link" i], [class*="meta-author" i], [class*="type-author" i], [class*="article"][class*="author" i], [class*="post"][class*="author" i]',
    isSure: false,
  },
  {
    selector:
      'a[href*="/author/"], a[href*="/authors/"], a[href*="/auteur/"], a[href*="/autor/"], a[href*="/autoren/"], a[href*="/profil/"], a[href*="/journalist/"], a[href*="/journalists/"], a[href*="/contributor/"]',
    isSure: false,
  },
  {
    selector:
      '[class*="author" i]:not([class*="authors-" i]), [class*="byline" i], [class*="auteur" i], [class*="autor" i], [class*="redakteur" i], [class*="journalist" i], [class*="reporter" i], a.username',
    isSure: false,
  },
];
const hidden = ['display:none', 'display: none'].map((style) => `[${styleAttribute}*="${style}" i]`).join();
/** What is by readers, of things for sale, or said by others. */
const others = `${elsewhere},${hidden},blockquote,[class*="testimonial" i],[class*="quote" i],[class*="review" i]:not(html,body,[class*="reviewer" i]),[itemtype*="Comment" i],[itemtype*="Review" i],[itemprop~="comment" i],[itemprop~="review" i]`;
/** Words that only begin like authors. */
const allowing = /authori[sz]|authorit|autoris|autoridad/i;
const longestByline = 160;
/** More names than sign one article: a list of other articles, or a discussion, whose first name is its own. */
const mostAuthors = 3;
const mostCandidates = 200;
/** A box with more text than this holds more than a byline. */
const longestFrame = 250;
const mostPieces = 12;

/** The names that a page's body signs with, from the most telling place that has one. */
export function listBylines(page: Document, heading: Element | undefined, order: FigureOrder): string[] {
  const near = heading ? textsNear(heading).map(({ text }) => text) : [];
  return (
    firstNames(page, marked, heading, order) ??
    nonEmpty(signedNames(near, order)) ??
    firstNames(page, classed, heading, order) ??
    []
  );
}

function nonEmpty(names: readonly string[]): string[] | undefined {
  return names.length > 0 ? [...names] : undefined;
}

function firstNames(
  page: Document,
  places: readonly Place[],
  heading: Element | undefined,
  order: FigureOrder,
): string[] | undefined {
  for (const { selector, isSure } of places) {
    const boxes = [...page.querySelectorAll(selector)].slice(0, mostCandidates).filter((one) => isByline(one, heading));
    const named = boxes
      .map((box) => ({
        box,
        names: isSure ? [nameIn(box)].filter((name) => cleanByline(name, [])) : namesIn(box, order),
      }))
      .filter(({ names }) => names.length > 0);
    const found = nearest(named, heading);
    if (found.length > 0) return found;
  }
  return undefined;
}

function isByline(element: Element, heading: Element | undefined): boolean {
  const other = element.closest(others);
  const isOwn = other === null || (heading !== undefined && other.contains(heading));
  if (!isOwn || (heading && element.contains(heading)) || allowing.test(element.getAttribute('class') ?? ''))
    return false;
  const text = nameIn(element);
  return text !== '' && text.length <= longestByline;
}

interface Named {
  readonly box: Element;
  readonly names: readonly string[];
}

/** Those of one byline, where there are several: the first behind the title, with its neighbours; each writer once. */
function nearest(named: readonly Named[], heading: Element | undefined): string[] {
  const all = new Set(named.flatMap(({ names }) => names));
  if (all.size <= 1) return [...all];
  const isBehind = ({ box }: Named) =>
    ((heading?.compareDocumentPosition(box) ?? 0) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const first = named.find(isBehind) ?? named[0];
  const frame = frameOf(first?.box);
  const together = new Set(named.filter(({ box }) => frame?.contains(box)).flatMap(({ names }) => names));
  return together.size > mostAuthors ? [...(first?.names ?? [])] : [...together];
}

/** The box around a byline's names, as long as it is no list of articles. */
function frameOf(box: Element | undefined): Element | undefined {
  const outer = box?.parentElement?.parentElement;
  const isByline = outer && lineOf(outer, longestFrame).length <= longestFrame;
  return (isByline ? outer : box?.parentElement) ?? undefined;
}

function nameIn(element: Element): string {
  return element.getAttribute('content')?.trim() ?? lineOf(element, longestByline);
}

/** The names in a box that is named after authors: those that are announced, else what has the form of a name. */
function namesIn(box: Element, order: FigureOrder): string[] {
  const pieces = textsIn(box)
    .map(({ text }) => text)
    .slice(0, mostPieces);
  const signed = signedNames(pieces, order);
  if (signed.length > 0) return signed;
  const told = pieces.filter((piece) => !findDate(piece, order) && !announcesName(piece));
  const names = told.filter((piece) => isPersonName(bareName(piece)) && !isRole(bareName(piece)));
  if (names.length > 0) return names.slice(0, mostAuthors);
  return told.length === 1 ? told.filter(isPenName) : [];
}
