/** What sanitised HTML may hold: each element with its attributes. The editor's schema is the reason for every row. */
export const allowedHtml: Readonly<Record<string, readonly string[]>> = {
  h1: [],
  h2: [],
  h3: [],
  h4: [],
  h5: [],
  h6: [],
  p: [],
  br: [],
  hr: [],
  ul: [],
  ol: ['start'],
  li: [],
  dl: [],
  dt: [],
  dd: [],
  blockquote: [],
  pre: [],
  code: ['class'],
  table: [],
  caption: [],
  thead: [],
  tbody: [],
  tfoot: [],
  tr: [],
  th: ['colspan', 'rowspan'],
  td: ['colspan', 'rowspan'],
  figure: [],
  figcaption: [],
  img: ['src', 'alt', 'title', 'width', 'height'],
  a: ['href', 'title'],
  strong: [],
  em: [],
  u: [],
  s: [],
  sub: [],
  sup: [],
  mark: [],
  // Where a page of a file begins; its number.
  wbr: ['data-page'],
};

/** On the web, or among the files that came along. Source: RFC 2392 for `cid:`. */
const imageAddress = /^(?:https?:\/\/|cid:)[^\s]/i;
const linkAddress = /^(?:https?:\/\/|mailto:)[^\s]/i;
const smallNumber = /^\d{1,4}$/;

/** What an attribute's value must look like; one that is not here may be any text. */
const valuePatterns: Readonly<Record<string, RegExp>> = {
  href: linkAddress,
  src: imageAddress,
  class: /^language-[\w+#-]{1,40}$/,
  start: smallNumber,
  colspan: smallNumber,
  rowspan: smallNumber,
  width: smallNumber,
  height: smallNumber,
  'data-page': smallNumber,
};

/** Whether an element may have an attribute with this value. */
export function isAllowedAttribute(tag: string, attribute: string, value: string): boolean {
  if (!Object.hasOwn(allowedHtml, tag) || !allowedHtml[tag]?.includes(attribute)) return false;
  return valuePatterns[attribute]?.test(value) ?? true;
}

/** Spellings of one thing, and the element that it is kept as. */
export const renamedElements: Readonly<Record<string, string>> = {
  b: 'strong',
  i: 'em',
  strike: 's',
  del: 's',
  ins: 'u',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
  listing: 'pre',
  xmp: 'pre',
  menu: 'ul',
  dir: 'ul',
};

/** Boxes with no meaning of their own: what they hold becomes paragraphs of its own. */
export const containerElements: readonly string[] =
  'div section article main header footer aside nav address details summary center fieldset legend hgroup search form'.split(
    ' ',
  );
