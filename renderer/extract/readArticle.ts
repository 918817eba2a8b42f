import { neutralHtml } from '#domain/neutralHtml.ts';
import type { SafeHtml } from '#domain/safeHtml.ts';
import { captionFigures } from './captionFigures.ts';
import { footnoteBlocks, takeFootnotes } from './footnotes.ts';
import { dropMarked, markFurniture, unmarkedLength } from './markFurniture.ts';
import { openPanels } from './openPanels.ts';
import { readWithDefuddle } from './readWithDefuddle.ts';
import { readWithReadability } from './readWithReadability.ts';
import { numberBlocks, restoreDropped } from './restoreDropped.ts';
import { safeHtmlOf, sanitizeTree } from './sanitizeHtml.ts';
import { dropUnsupported, isFuller, isWhole } from './secondOpinion.ts';
import { type TextLengths, textLengths } from './textLengths.ts';
import { trimFurniture } from './trimFurniture.ts';
import type { KnownFacts } from './trimHead.ts';

/** How a page says that it is an article, and no list or shop. Source: OpenGraph. */
const declaredArticle = 'meta[property="og:type"][content="article" i],meta[property="article:published_time"]';

/**
 * The article of a page without what stands around it, by two readings: Readability's, and Defuddle's, which is taken where it is much fuller
 * and otherwise says what in the first is no part of the article. Undefined where neither finds one.
 */
export function readArticle(page: Document, facts: KnownFacts, url: string | undefined): SafeHtml | undefined {
  const { body } = page;
  // A frameset has none.
  if (!body) return undefined;
  const lengths = textLengths(body);
  const footnotes = takeFootnotes(body, lengths);
  markFurniture(body, lengths);
  openPanels(body, lengths);
  captionFigures(body, lengths);
  const article = chooseReading(page, lengths, url);
  if (!article) return undefined;
  trimFurniture(article, facts);
  const notes = footnoteBlocks(footnotes, article.textContent);
  if (notes !== '') article.append(...sanitizeTree(notes).children);
  return safeHtmlOf(article);
}

function chooseReading(page: Document, lengths: TextLengths, url: string | undefined): Element | undefined {
  const blocks = numberBlocks(page);
  const first = readFirst(page);
  const isDeclared = page.querySelector(declaredArticle) !== null;
  const share = first ? unmarkedLength(page.body, lengths) / (textLengths(first).get(first) || 1) : 0;
  if (first && isWhole(first.textContent, share, isDeclared)) return restored(first, blocks);
  const second = readSecond(page, url);
  if (second && (!first || isFuller(first.textContent, second.textContent, isDeclared))) return second;
  const article = first && restored(first, blocks);
  if (article && second) dropUnsupported(article, second);
  return article;
}

function readFirst(page: Document): Element | undefined {
  const copy = page.cloneNode(true) as Document;
  for (const block of copy.querySelectorAll('h2,h3,h4,h5,h6,p,pre,blockquote,li,ul,ol,dl,table,figure')) {
    block.removeAttribute('class');
    block.removeAttribute('id');
  }
  const content = readWithReadability(copy);
  if (content) dropMarked(content);
  return content;
}

function readSecond(page: Document, url: string | undefined): Element | undefined {
  const content = readWithDefuddle(page, url);
  return content === undefined ? undefined : sanitizeTree(neutralHtml(content));
}

function restored(content: Element, blocks: readonly Element[]): Element {
  restoreDropped(content, blocks);
  return sanitizeTree(content.innerHTML);
}
