import { tidyLine } from '#extract/tidyText.ts';

const silent = new Set(['script', 'style', 'noscript', 'template', 'svg', 'button', 'select', 'option', 'textarea']);
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr del'.split(
    ' ',
  ),
);

/**
 * The text of an element on one line, as a reader sees it: without the words on its controls, and with a space where a block or a line ends.
 * Reading stops behind `maxLength` UTF-16 units, as an element that nobody closed holds the rest of its page.
 */
export function lineOf(element: Element, maxLength: number, skips = (_: Element) => false): string {
  const pieces: string[] = [];
  let length = 0;
  const kept = (node: Node) =>
    node instanceof Element && (isSilent(node) || skips(node)) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, kept);
  for (let node = walker.nextNode(); node && length <= maxLength; node = walker.nextNode()) {
    if (node instanceof Element) {
      if (!inline.has(node.localName)) pieces.push(' ');
      continue;
    }
    const text = (node.textContent ?? '').slice(0, maxLength + 1);
    const endsBlock = node.nextSibling === null && !inline.has(node.parentElement?.localName ?? '');
    pieces.push(text, endsBlock ? ' ' : '');
    length += text.length;
  }
  return tidyLine(pieces.join(''));
}

function isSilent(element: Element): boolean {
  return silent.has(element.localName) || element.hasAttribute('hidden') || element.getAttribute('role') === 'button';
}
