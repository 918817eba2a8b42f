import { tidyLine } from '#extract/tidyText.ts';

/** How much text behind the title, and before it, still belongs to it. In UTF-16 units. */
const reachBehind = 600;
const reachBefore = 200;
const mostTexts = 60;
const silent = new Set(['script', 'style', 'noscript', 'template', 'svg', 'option', 'nav']);

/** The heading that is the title of a page's article: the one that repeats the title, else the first. */
export function titleHeading(page: Document, title: string): Element | undefined {
  const headings = [...page.querySelectorAll('h1,h2')].slice(0, 40);
  const line = tidyLine(title);
  const repeated = headings.find((heading) => line !== '' && tidyLine(heading.textContent) === line);
  return repeated ?? headings.find((heading) => heading.localName === 'h1' && heading.textContent.trim() !== '');
}

/** The pieces of text around a heading, those behind it first, nearest first: where a byline and a date stand. */
export function textsNear(heading: Element): string[] {
  return [...walk(heading, 'nextNode', reachBehind), ...walk(heading, 'previousNode', reachBefore)];
}

function walk(heading: Element, step: 'nextNode' | 'previousNode', reach: number): string[] {
  const root = heading.ownerDocument.body;
  if (!root?.contains(heading)) return [];
  const walker = heading.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  walker.currentNode = heading;
  const texts: string[] = [];
  let length = 0;
  for (let node = walker[step](); node && length < reach && texts.length < mostTexts; node = walker[step]()) {
    const parent = node.parentElement;
    if (!parent || heading.contains(node) || silent.has(parent.localName)) continue;
    const text = tidyLine(node.textContent ?? '');
    if (text === '') continue;
    texts.push(text);
    length += text.length;
  }
  return texts;
}
