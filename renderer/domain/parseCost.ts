import { htmlTags } from './htmlTags.ts';

/** Why a page is not given to the parser. */
export type TooCostly = 'too-large' | 'too-deep';

/** As much as a fetched page may have. In UTF-16 units. */
const maxLength = 20_000_000;
const maxDepth = 2000;
const maxElements = 100_000;
/** The parser walks its stack of open elements at most tags; this many steps take it about half a second. */
const maxSteps = 40_000_000;
/** Formatting left open is made anew in every later block, so it weighs more than its depth. */
const formattingWeight = 20;

const formatting = new Set([
  'a',
  'b',
  'big',
  'code',
  'em',
  'font',
  'i',
  'nobr',
  's',
  'small',
  'strike',
  'strong',
  'tt',
  'u',
]);
/** Elements that have no content, or that close by themselves where the next one opens. Source: HTML Standard, 13.1.2.4. */
const neverDeep = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr html head body p li dt dd option optgroup ' +
    'tr td th thead tbody tfoot colgroup caption rt rp'
  ).split(' '),
);

/**
 * Says from one pass over its text whether a page would hold up the parser: too long, too deep, or with too many elements. Chromium
 * flattens what is deeper than 512, but needs nine seconds for 50,000 nested elements to do so.
 */
export function parseCost(html: string): TooCostly | 'fine' {
  if (html.length > maxLength) return 'too-large';
  let depth = 0;
  let openFormatting = 0;
  let elements = 0;
  let steps = 0;
  for (const { name, closing } of htmlTags(html)) {
    const change = closing ? -1 : 1;
    if (!neverDeep.has(name)) depth = Math.max(0, depth + change);
    if (formatting.has(name)) openFormatting = Math.max(0, openFormatting + change);
    if (!closing) elements += 1;
    steps += depth + openFormatting * formattingWeight;
    if (depth > maxDepth || steps > maxSteps) return 'too-deep';
    if (elements > maxElements) return 'too-large';
  }
  return 'fine';
}
