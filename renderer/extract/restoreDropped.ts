import { linkedShare } from './linkedShare.ts';
import { isMarked } from './markFurniture.ts';
import { proseShare } from './proseShare.ts';
import { tidyLine } from './tidyText.ts';
import { countWords } from './wordCount.ts';

/** The attribute that tells where on its page an extracted block was. */
const place = 'data-place';
const boxes =
  'p,h1,h2,h3,h4,h5,h6,ul,ol,li,dl,dt,dd,pre,blockquote,table,figure,div,section,article,main,header,aside,details,center';
const heading = /^h[2-6]$/;
const controls = 'form,input,textarea,select,iframe,nav,video,audio,dialog';
/** What is put back is made of sentences, most of it and not linked; between the title and the first block it is no mere standfirst. In words. */
const fewest = { between: 12, above: 40 } as const;
const mostlyProse = 0.6;
const mostlyLinks = { text: 0.25, heading: 0.6 } as const;
/** The share of the text that a part above it may add. */
const mostAbove = 0.3;
/** So much of a text tells whether it is there already. In UTF-16 units. */
const sample = 80;

/** A part of a page with, where it was extracted, its copy. */
interface Part {
  readonly element: Element;
  readonly copy?: Element;
}

/** What was extracted: how long it is and how its paragraphs begin. */
interface Extracted {
  readonly length: number;
  readonly leads: ReadonlySet<string>;
}

/** Numbers the blocks of a page, so that what an extractor keeps of them can be found again. */
export function numberBlocks(page: Document): readonly Element[] {
  const blocks = [...(page.body?.querySelectorAll(boxes) ?? [])];
  for (const [at, block] of blocks.entries()) block.setAttribute(place, `${at}`);
  return blocks;
}

/** Puts back what an extractor dropped from the midst of an article: headings, paragraphs, lists and quotes between the title and the last block that it kept. */
export function restoreDropped(content: Element, blocks: readonly Element[]): void {
  const parts = partsOf(content, blocks);
  const kept = [...parts.entries()].filter(([, { copy }]) => copy).map(([at]) => at);
  const [first, last] = [kept[0], kept.at(-1)];
  if (first === undefined || last === undefined) return;
  const title = blocks.findLast((block) => block.localName === 'h1' && isBefore(block, parts[first]?.element));
  const isInReach = (element: Element) => title && isBefore(title, element) && !element.contains(title);
  const article = { length: tidyLine(content.textContent).length, leads: new Set(leavesOf(content).map(leadOf)) };
  let next: Element | undefined;
  let isNextKept = false;
  for (const [at, { element, copy }] of [...parts.entries()].slice(0, last + 1).reverse()) {
    if (copy) {
      kept.pop();
      next = copy;
    } else if (next && (at > first || isInReach(element)) && belongs(element, isNextKept, at < first, article)) {
      const again = content.ownerDocument.importNode(element, true);
      outermost(next, parts[kept.at(-1) ?? -1]?.copy, content).before(again);
      next = again;
      isNextKept = true;
      continue;
    }
    isNextKept = copy !== undefined;
  }
}

/** The parts of a page in their order: those that were extracted, block by block, and between them the largest of which nothing was. */
function partsOf(content: Element, blocks: readonly Element[]): Part[] {
  const copies = new Map<Element, Element>();
  const holding = new Set<Element>();
  for (const copy of content.querySelectorAll(`[${place}]`)) {
    const original = blocks[Number(copy.getAttribute(place))];
    if (!original || copies.has(original)) continue;
    copies.set(original, copy);
    for (let at: Element | null = original; at && !holding.has(at); at = at.parentElement) holding.add(at);
  }
  const parts: Part[] = [];
  const walk = (element: Element) => {
    const copy = copies.get(element);
    if (!holding.has(element)) parts.push({ element });
    else if (copy && ![...element.children].some((child) => holding.has(child))) parts.push({ element, copy });
    else for (const child of element.children) walk(child);
  };
  const body = blocks[0]?.ownerDocument.body;
  if (body) walk(body);
  return parts;
}

function isBefore(one: Element, other: Element | undefined): boolean {
  return other !== undefined && Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
}

function belongs(element: Element, isNextKept: boolean, isAbove: boolean, article: Extracted): boolean {
  if (!element.matches(boxes) || element.hasAttribute('hidden') || isMarked(element)) return false;
  if (element.matches(controls) || element.querySelector(controls)) return false;
  const text = tidyLine(element.textContent);
  const linked = linkedShare(element, text);
  if (heading.test(element.localName)) return isNextKept && text !== '' && linked < mostlyLinks.heading;
  if (text === '' || leavesOf(element).some((leaf) => article.leads.has(leadOf(leaf)))) return false;
  if (isAbove && text.length > article.length * mostAbove) return false;
  if (!isAbove && quotedShare(element, text) > mostlyProse) return true;
  const enough = isAbove ? fewest.above : fewest.between;
  return countWords(text) >= enough && linked < mostlyLinks.text && proseShare(element) > mostlyProse;
}

function quotedShare(element: Element, text: string): number {
  const quotes = element.matches('blockquote') ? [element] : [...element.querySelectorAll('blockquote')];
  return quotes.reduce((sum, quote) => sum + tidyLine(quote.textContent).length, 0) / text.length;
}

/** The blocks of text below an element, itself included, that tell one text from another. */
function leavesOf(element: Element): Element[] {
  return [element, ...element.querySelectorAll(boxes)].filter(
    (box) => box.querySelector(boxes) === null && countWords(box.textContent) >= fewest.between,
  );
}

function leadOf(leaf: Element): string {
  return tidyLine(leaf.textContent).slice(0, sample);
}

/** The outermost box in which an element begins, and which does not hold what comes before it. */
function outermost(element: Element, previous: Element | undefined, root: Element): Element {
  let at = element;
  while (at.parentElement && at.parentElement !== root && !at.parentElement.contains(previous ?? null))
    at = at.parentElement;
  return at;
}
