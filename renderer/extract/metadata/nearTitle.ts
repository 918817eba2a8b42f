import { tidyLine } from '#extract/tidyText.ts';
import type { Headings } from './headings.ts';
import { lineOf } from './lineOf.ts';

/** How much text behind the title, and before it, still belongs to it. In UTF-16 units. */
const reachBehind = 600;
const reachBefore = 200;
const mostTexts = 60;
/** Longer is no byline, however much of an article stands in one piece. In UTF-16 units. */
const maxTextLength = 2000;
const mostNodes = 2000;
const mostTitles = 40;
const maxTitleLength = 600;
/** A title of so many UTF-16 units stands in no other heading by chance. */
const tellingLength = 20;
const silent = new Set(['script', 'style', 'noscript', 'template', 'svg', 'option', 'nav']);
/** What holds a title on pages whose headings are no headings. */
const titled = 'h4,[itemprop~="headline" i],[class*="title" i],[class*="headline" i]';

/** A piece of text with the element that holds it. */
export interface NearText {
  readonly text: string;
  readonly parent: Element;
}

/** The element that is the title of a page's article: the heading that repeats the title, else what is named so and repeats it, else the first heading. */
export function titleHeading(page: Document, title: string, headings: Headings): Element | undefined {
  const line = tidyLine(title);
  const all = [...headings.main, ...headings.lower];
  const heading =
    all.find(({ text }) => text === line) ??
    all.find(({ text }) => line.length >= tellingLength && text.includes(line));
  if (heading || line === '') return heading?.element ?? headings.main[0]?.element;
  const named = [...(page.body?.querySelectorAll(titled) ?? [])].slice(0, mostTitles);
  return named.find((element) => lineOf(element, maxTitleLength) === line) ?? headings.main[0]?.element;
}

/** The pieces of text around a heading, those behind it first, nearest first: where a byline and a date stand. */
export function textsNear(heading: Element): NearText[] {
  return [...walk(heading, 'nextNode', reachBehind), ...walk(heading, 'previousNode', reachBefore)];
}

/** The pieces of text in a heading. */
export function textsIn(heading: Element): NearText[] {
  const texts: NearText[] = [];
  const walker = heading.ownerDocument.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && texts.length < mostTexts; node = walker.nextNode()) {
    texts.push(...nearText(node));
  }
  return texts;
}

function walk(heading: Element, step: 'nextNode' | 'previousNode', reach: number): NearText[] {
  const root = heading.ownerDocument.body;
  if (!root?.contains(heading)) return [];
  const walker = heading.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  walker.currentNode = heading;
  const texts: NearText[] = [];
  let length = 0;
  let passed = 0;
  for (let node = walker[step](); node && length < reach && texts.length < mostTexts; node = walker[step]()) {
    passed += 1;
    if (passed > mostNodes) break;
    if (heading.contains(node)) continue;
    const found = nearText(node);
    texts.push(...found);
    length += found[0]?.text.length ?? 0;
  }
  return texts;
}

function nearText(node: Node): NearText[] {
  const parent = node.parentElement;
  const text =
    parent && !silent.has(parent.localName) ? tidyLine((node.textContent ?? '').slice(0, maxTextLength)) : '';
  return parent && text !== '' ? [{ text, parent }] : [];
}
