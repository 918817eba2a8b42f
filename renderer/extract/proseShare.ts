import { countWords } from './wordCount.ts';

const blocks =
  'p,h1,h2,h3,h4,h5,h6,ul,ol,li,dl,dt,dd,pre,blockquote,table,tr,td,figure,div,section,article,aside,details';
/** Fewer words in one place are a label. */
const fewest = 12;

/** The share of an element's words that stand in sentences rather than in labels, menus and buttons. */
export function proseShare(element: Element): number {
  let all = 0;
  let said = 0;
  for (const leaf of [element, ...element.querySelectorAll(blocks)]) {
    if (leaf.querySelector(blocks)) continue;
    const words = countWords(leaf.textContent);
    all += words;
    if (words >= fewest) said += words;
  }
  return all === 0 ? 0 : said / all;
}
