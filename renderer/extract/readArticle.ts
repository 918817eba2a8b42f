import type { SafeHtml } from '#domain/safeHtml.ts';
import { inertDocument } from './inertPolicy.ts';
import { dropMarked, markFurniture } from './markFurniture.ts';
import { readWithDefuddle } from './readWithDefuddle.ts';
import { readWithReadability } from './readWithReadability.ts';
import { sanitizeHtml } from './sanitizeHtml.ts';
import { dropUnsupported, isFuller } from './secondOpinion.ts';
import { textOfHtml } from './textOfHtml.ts';
import { type KnownFacts, trimFurniture } from './trimFurniture.ts';

/** How a page says that it is an article, and no list or shop. Source: OpenGraph. */
const declaredArticle = 'meta[property="og:type"][content="article" i],meta[property="article:published_time"]';

/**
 * The article of a page without what stands around it, by two readings: Readability's, and Defuddle's, which is taken where it is much fuller
 * and otherwise says what in the first is no part of the article. Undefined where neither finds one.
 */
export function readArticle(page: Document, facts: KnownFacts, url: string | undefined): SafeHtml | undefined {
  markFurniture(page);
  // Each takes apart what it is given.
  const first = readWithReadability(page.cloneNode(true) as Document);
  const second = readWithDefuddle(page.cloneNode(true) as Document, url);
  const content = first === undefined ? undefined : sanitizeHtml(withoutMarked(first));
  const other = second === undefined ? undefined : sanitizeHtml(second);
  if (
    !content ||
    (other && isFuller(textOfHtml(content), textOfHtml(other), page.querySelector(declaredArticle) !== null))
  )
    return other && trimmed(other, facts);
  return trimmed(content, facts, other);
}

function withoutMarked(html: string): string {
  const { body } = inertDocument(html);
  dropMarked(body);
  return body.innerHTML;
}

function trimmed(html: SafeHtml, facts: KnownFacts, second?: SafeHtml): SafeHtml {
  const { body } = inertDocument(html);
  if (second) dropUnsupported(body, textOfHtml(second));
  trimFurniture(body, facts);
  return sanitizeHtml(body.innerHTML);
}
