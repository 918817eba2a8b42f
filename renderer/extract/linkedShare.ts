import { tidyLine } from './tidyText.ts';

/** The share of an element's text that is linked. */
export function linkedShare(element: Element, text: string): number {
  if (text === '') return 0;
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += tidyLine(link.textContent).length;
  return linked / text.length;
}
