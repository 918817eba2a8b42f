import { createCopier } from './copyDom.ts';
import type { CopiedHtml } from './copyPage.ts';
import { localNameOf, parentOf } from './ownProperty.ts';
import type { Picture } from './pictures.ts';

/** What says something only inside another element, and that element. */
const partsOf: Readonly<Record<string, string>> = {
  tr: 'table',
  td: 'table',
  th: 'table',
  tbody: 'table',
  thead: 'table',
  tfoot: 'table',
  li: 'ul, ol',
  dt: 'dl',
  dd: 'dl',
};
const inline = 'a, abbr, b, cite, code, em, i, mark, q, s, small, span, strong, sub, sup, time, u';

/** What is selected in the page; `undefined` where nothing is. */
export function copySelection(): CopiedHtml | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return undefined;
  const parts: string[] = [];
  const pictures: Picture[] = [];
  for (let index = 0; index < selection.rangeCount; index += 1) {
    const range = selection.getRangeAt(index);
    const copier = createCopier(range);
    const container = copier.target.createElement('div');
    container.append(...copier.copy(rootOf(range)));
    parts.push(container.innerHTML);
    pictures.push(...copier.pictures);
  }
  const html = parts.join('\n');
  return /\S/.test(html.replace(/<(?!img)[^>]*>/gi, '')) ? { html, pictures } : undefined;
}

/** The element that holds a range and makes sense without its surroundings. */
function rootOf({ commonAncestorContainer: common }: Range): Node {
  const element = common instanceof Element ? common : parentOf(common);
  if (!(element instanceof Element)) return common;
  const block = closestTo(element, `:not(${inline})`) ?? element;
  const whole = partsOf[localNameOf(block)];
  return (whole && closestTo(block, whole)) || block;
}

/** A form's own `closest` may be one of its fields. */
function closestTo(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}
