import { createForeignContext } from './foreignContext.ts';

/** An attribute's name in the text of a page, by its offsets. */
interface AttributeName {
  readonly start: number;
  readonly end: number;
}

/** A tag in the text of a page: `<` stands at `start`, and `end` is behind its `>`. */
export interface HtmlTag {
  readonly name: string;
  readonly closing: boolean;
  readonly start: number;
  readonly end: number;
  readonly attributes: readonly AttributeName[];
  /** Whether text alone follows, up to the end tag of the same name. */
  readonly opensRawText: boolean;
  /** Whether text would follow if this were HTML, but it seems to stand in SVG or MathML, where elements do. */
  readonly seemsForeign: boolean;
}

/** Elements whose content is text up to their end tag. Source: HTML Standard, 13.2.6 (raw text and RCDATA). */
const rawTextElements = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes']);

const tagStart = /<(?:(!--)|(!\[CDATA\[)|([!?]|\/(?!>|[a-z]))|(\/?)([a-z][^\s/>]*))/gi;
const commentEnd = /--!?>/g;

// Sticky and starred: each matches from where it is set, if only nothing, so no page can make them go back.
const spaces = /\s*/y;
const spacesAndSlashes = /[\s/]*/y;
/** A leading "=" belongs to the name, as the standard has it. */
const attributeName = /=?[^\s/>=]*/y;
const bareValue = /[^\s>]*/y;

/**
 * The tags of a page in their order, read in one pass whose time grows with the length only. It is no parser: it is for what must be known
 * or changed before the browser's parser, which is slow on hostile nesting and minds the app's security policy, sees the page. Where the
 * two could differ it reports too many tags rather than too few. `onComment` is told where comments stand.
 */
export function* htmlTags(html: string, onComment?: (start: number, end: number) => void): Generator<HtmlTag> {
  const finder = new RegExp(tagStart);
  const context = createForeignContext();
  for (let found = finder.exec(html); found; found = finder.exec(html)) {
    const [, comment, cdata, , slash, rawName] = found;
    if (rawName === undefined) {
      const isData = cdata !== undefined && context.isForeign();
      const end = comment
        ? endOf(commentEnd, html, found.index + 2)
        : endAt(html, isData ? ']]>' : '>', found.index + 2);
      onComment?.(found.index, end ?? html.length);
      if (end === undefined) return;
      finder.lastIndex = end;
      continue;
    }
    const name = rawName.toLowerCase();
    const closing = slash === '/';
    const { attributes, end } = readAttributes(html, finder.lastIndex);
    const isRaw = !closing && rawTextElements.has(name);
    const seemsForeign = isRaw && context.isForeign();
    // Scripts and styles are not left in a page; of any other text it must be sure.
    const opensRawText = isRaw && !seemsForeign && (!context.isUnsure() || name === 'script' || name === 'style');
    yield { name, closing, start: found.index, end, attributes, opensRawText, seemsForeign };
    finder.lastIndex = end;
    context.pass(name, closing, html[end - 2] === '/');
    if (!opensRawText) continue;
    const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
    close.lastIndex = end;
    const closeAt = close.exec(html)?.index;
    if (closeAt === undefined) return;
    finder.lastIndex = closeAt;
  }
}

function readAttributes(html: string, from: number): { readonly attributes: AttributeName[]; readonly end: number } {
  const attributes: AttributeName[] = [];
  let at = skip(spacesAndSlashes, html, from);
  while (at < html.length) {
    if (html[at] === '>') return { attributes, end: at + 1 };
    const end = skip(attributeName, html, at);
    attributes.push({ start: at, end });
    at = skip(spacesAndSlashes, html, valueEnd(html, end));
  }
  return { attributes, end: html.length };
}

function valueEnd(html: string, nameEnd: number): number {
  const sign = skip(spaces, html, nameEnd);
  if (html[sign] !== '=') return nameEnd;
  const start = skip(spaces, html, sign + 1);
  const quote = html[start];
  if (quote !== '"' && quote !== "'") return skip(bareValue, html, start);
  const end = html.indexOf(quote, start + 1);
  return end < 0 ? html.length : end + 1;
}

function skip(run: RegExp, html: string, from: number): number {
  run.lastIndex = from;
  run.test(html);
  return run.lastIndex;
}

function endAt(html: string, sign: string, from: number): number | undefined {
  const found = html.indexOf(sign, from);
  return found < 0 ? undefined : found + sign.length;
}

function endOf(pattern: RegExp, html: string, from: number): number | undefined {
  pattern.lastIndex = from;
  return pattern.test(html) ? pattern.lastIndex : undefined;
}
