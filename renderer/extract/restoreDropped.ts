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
/** A dropped block of so many words is a sentence of the article rather than a label. */
const sentence = 12;
const mostlyLinks = 0.25;

/** The blocks of a page in their order, numbered so that what an extractor keeps of them can be found again. */
export function numberBlocks(page: Document): readonly Element[] {
  const blocks = [...(page.body?.querySelectorAll(boxes) ?? [])];
  for (const [at, block] of blocks.entries()) block.setAttribute(place, `${at}`);
  return blocks;
}

interface Step {
  readonly element: Element;
  /** Where the step is kept: its copy in what was extracted. */
  readonly copy?: Element;
}

/** Puts back the headings, paragraphs and lists that an extractor dropped from between blocks that it kept. */
export function restoreDropped(content: Element, blocks: readonly Element[]): void {
  const copies = new Map<Element, Element>();
  const holding = new Set<Element>();
  for (const copy of content.querySelectorAll(`[${place}]`)) {
    const original = blocks[Number(copy.getAttribute(place))];
    if (!original || copies.has(original)) continue;
    copies.set(original, copy);
    for (let at: Element | null = original; at && !holding.has(at); at = at.parentElement) holding.add(at);
  }
  const body = blocks[0]?.ownerDocument.body;
  if (!body) return;
  const steps: Step[] = [];
  walk(body, copies, holding, steps);
  const first = steps.findIndex(({ copy }) => copy);
  const last = steps.findLastIndex(({ copy }) => copy);
  const has = tidyLine(content.textContent);
  let next: Element | undefined;
  let isNextKept = false;
  for (let at = last; at > first; at -= 1) {
    const step = steps[at];
    if (!step) continue;
    if (step.copy) {
      next = step.copy;
      isNextKept = true;
    } else if (next && isText(step.element, isNextKept, has)) {
      const restored = content.ownerDocument.importNode(step.element, true);
      for (const marked of restored.querySelectorAll('[data-furniture]')) marked.remove();
      const prev = steps.slice(0, at).findLast(({ copy }) => copy)?.copy;
      insertBefore(restored, next, prev, content);
      next = restored;
      isNextKept = true;
    } else {
      isNextKept = false;
    }
  }
}

function walk(
  element: Element,
  copies: ReadonlyMap<Element, Element>,
  holding: ReadonlySet<Element>,
  steps: Step[],
): void {
  for (const child of element.children) {
    if (!holding.has(child)) steps.push({ element: child });
    else {
      const copy = copies.get(child);
      const inner = [...child.children].some((one) => holding.has(one));
      if (copy && !inner) steps.push({ element: child, copy });
      else walk(child, copies, holding, steps);
    }
  }
}

function isText(element: Element, isNextKept: boolean, has: string): boolean {
  if (!element.matches(boxes) || element.hasAttribute('hidden') || isMarked(element)) return false;
  if (element.matches(controls) || element.querySelector(controls)) return false;
  const text = tidyLine(element.textContent);
  const quotes = element.matches('blockquote') ? [element] : [...element.querySelectorAll('blockquote')];
  if (
    quotes.length > 0 &&
    !has.includes(text.slice(0, 80)) &&
    quotes.reduce((sum, quote) => sum + tidyLine(quote.textContent).length, 0) > text.length * 0.8
  )
    return true;
  const words = countWords(text);
  if (heading.test(element.localName)) return isNextKept && words > 0 && linkedShare(element, text) < 0.6;
  if (words < sentence || linkedShare(element, text) > mostlyLinks || has.includes(text.slice(0, 80))) return false;
  return proseShare(element) > 0.6;
}

/** Puts an element before another, outside of whatever the one before it is not in. */
function insertBefore(element: Element, next: Element, previous: Element | undefined, root: Element): void {
  let at = next;
  while (at.parentElement && at.parentElement !== root && !at.parentElement.contains(previous ?? null))
    at = at.parentElement;
  at.before(element);
}
