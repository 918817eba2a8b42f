import type { SafeHtml } from '#domain/safeHtml.ts';
import { captionFigures } from './captionFigures.ts';
import { dropMarked, markFurniture } from './markFurniture.ts';
import { neutralHtml } from './neutralHtml.ts';
import { openPanels } from './openPanels.ts';
import { readWithDefuddle } from './readWithDefuddle.ts';
import { readWithReadability } from './readWithReadability.ts';
import { numberBlocks, restoreDropped } from './restoreDropped.ts';
import { safeHtmlOf, sanitizeTree } from './sanitizeHtml.ts';
import { dropUnsupported, isFuller, isWhole } from './secondOpinion.ts';
import { trimFurniture } from './trimFurniture.ts';
import type { KnownFacts } from './trimHead.ts';

/** How a page says that it is an article, and no list or shop. Source: OpenGraph. */
const declaredArticle = 'meta[property="og:type"][content="article" i],meta[property="article:published_time"]';

/**
 * The article of a page without what stands around it, by two readings: Readability's, and Defuddle's, which is taken where it is much fuller
 * and otherwise says what in the first is no part of the article. Undefined where neither finds one.
 */
export function readArticle(page: Document, facts: KnownFacts, url: string | undefined): SafeHtml | undefined {
  markFurniture(page);
  openPanels(page);
  captionFigures(page);
  const blocks = numberBlocks(page);
  const first = readFirst(page);
  const isDeclared = page.querySelector(declaredArticle) !== null;
  const isFirstWhole = first !== undefined && isWhole(first.textContent, isDeclared);
  const second = isFirstWhole ? undefined : readSecond(page, url);
  if (second && (!first || isFuller(first.textContent, second.textContent, isDeclared))) return trimmed(second, facts);
  if (!first) return undefined;
  restoreDropped(first, blocks);
  const article = sanitizeTree(first.innerHTML);
  if (second) dropUnsupported(article, second);
  return trimmed(article, facts);
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

function trimmed(article: Element, facts: KnownFacts): SafeHtml {
  trimFurniture(article, facts);
  return safeHtmlOf(article);
}
