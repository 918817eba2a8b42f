import { linkedShare } from './linkedShare.ts';
import { tidyLine } from './tidyText.ts';
import { countWords } from './wordCount.ts';

/** One block of an extracted article, with what tells text from furniture. */
export interface ArticleBlock {
  readonly element: Element;
  readonly text: string;
  /** Chinese, Japanese and Korean count half a word a character. */
  readonly words: number;
  /** The share of its text that is linked. */
  readonly linked: number;
  readonly isHeading: boolean;
  readonly isList: boolean;
  /** Tables, code, quotes, figures, images: never furniture by their text. */
  readonly isSpared: boolean;
}

const spared = 'table,pre,blockquote,figure,dl,hr';

/** The blocks of an article, in their order. */
export function listBlocks(root: Element): ArticleBlock[] {
  return [...root.children].map(blockOf);
}

function blockOf(element: Element): ArticleBlock {
  const text = tidyLine(element.textContent);
  return {
    element,
    text,
    words: countWords(text),
    linked: linkedShare(element, text),
    isHeading: /^h[1-6]$/.test(element.localName),
    isList: element.localName === 'ul' || element.localName === 'ol',
    isSpared: element.matches(spared) || element.querySelector(text === '' ? `${spared},img` : spared) !== null,
  };
}
