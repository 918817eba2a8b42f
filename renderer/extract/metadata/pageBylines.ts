import { textsNear } from './nearTitle.ts';

const selectors = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '[rel~="author"]',
  '.byline .author, .byline [class*="name" i], .author-name, .authorname, .author_name, .c-byline__author, .byline-name, .vcard .fn',
  '.byline, .author, .post-author, .article-author, .entry-author, .article__author, .signature, .byl',
  '[class*="author-name" i], [class*="author__name" i], [class*="authorname" i], [class*="author-link" i], [class*="meta-author" i], [class*="type-author" i], [class*="article"][class*="author" i], [class*="post"][class*="author" i]',
  'a[href*="/author/"], a[href*="/authors/"], a[href*="/auteur/"], a[href*="/autor/"], a[href*="/autoren/"], a[href*="/profil/"], a[href*="/journalist"]',
  '[class*="byline" i], [class~="author" i], [class*="-author" i]:not([class*="authors-" i])',
];
const elsewhere =
  '[class*="comment" i], [id*="comment" i], [class*="related" i], [class*="teaser" i], aside, footer, nav';
/** Words that only begin like authors. */
const allowing = /authori[sz]|authorit/i;
const longestByline = 120;
/** More names than sign one article: a list of other articles, or a discussion, whose first name is its own. */
const mostAuthors = 3;
/** A line that signs, and one that is all its announcement, with the name behind it. */
const signing =
  /^(?:(?:written|posted|text|words)\s+)?(?:by|von|par|por|door|di|av|auteur|autor(?:in)?|author|text|texte|作者|记者|記者|文|撰文)\s*[:：]?\s+?(?=\S)|^(?:作者|记者|記者|撰文|文)\s*[:：/]\s*/iu;
const announcing =
  /^(?:(?:written|posted|text|words)\s+)?(?:by|von|par|por|door|di|av|auteur|autor(?:in)?|author|text|texte|作者|记者)\s*[:：]?$/iu;
const properName =
  /^(?:\p{Lu}[\p{L}'’.-]*|(?:de|du|van|von|der|den|la|le|di|da|bin|al|el))(?:\s+(?:\p{Lu}[\p{L}'’.-]*|de|du|van|von|der|den|la|le|di|da|bin|al|el)){1,4}\b/u;
const hanName = /^\p{Script=Han}{2,4}(?![\p{Script=Han}])/u;

/** How many of the places mark an author and nothing else. */
const surePlaces = 3;

/** The names that a page's body signs with, from the most telling place that has any. */
export function listBylines(page: Document, heading: Element | undefined): string[] {
  for (const [at, selector] of selectors.entries()) {
    const found = [...page.querySelectorAll(selector)].filter((element) => isByline(element, heading));
    const names = nearest(found, heading)
      .map(nameIn)
      .filter((name) => at < surePlaces || isNameLike(name));
    if (names.length > 0) return names;
  }
  return heading ? signedLines(textsNear(heading).map(({ text }) => text)) : [];
}

function isByline(element: Element, heading: Element | undefined): boolean {
  const other = element.closest(elsewhere);
  const isOwn = other === null || (heading !== undefined && other.contains(heading));
  const text = nameIn(element);
  return (
    isOwn &&
    !element.contains(heading ?? null) &&
    text !== '' &&
    text.length <= longestByline &&
    !allowing.test(element.className)
  );
}

/** Those of one byline, where there are several: the first behind the title, with its neighbours; each writer once. */
function nearest(elements: readonly Element[], heading: Element | undefined): Element[] {
  const names = new Set(elements.map(nameIn));
  if (names.size <= 1) return elements.slice(0, 1);
  const isBehind = (element: Element) =>
    ((heading?.compareDocumentPosition(element) ?? 0) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const first = elements.find(isBehind) ?? elements[0];
  const box = first?.parentElement?.parentElement;
  const together = elements.filter((element) => box?.contains(element));
  return together.length > mostAuthors ? together.slice(0, 1) : together;
}

function nameIn(element: Element): string {
  return (element.getAttribute('content') ?? element.textContent).trim();
}

/** Whether a text has the form of a name, or of the pen name of one who writes under one. */
function isNameLike(text: string): boolean {
  const name = text.replace(signing, '');
  return properName.test(name) || hanName.test(name) || /^[\p{L}\d_.-]{3,24}$/u.test(name);
}

/** The first name that a line around the title announces. */
function signedLines(lines: readonly string[]): string[] {
  for (const [at, line] of lines.entries()) {
    const text = announcing.test(line) ? lines[at + 1] : signing.test(line) ? line.replace(signing, '') : undefined;
    const name = text && (properName.exec(text) ?? hanName.exec(text))?.[0];
    if (name) return [name];
  }
  return [];
}
