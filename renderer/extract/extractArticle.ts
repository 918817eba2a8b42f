import { parseCost } from '#domain/parseCost.ts';
import type { Article, PlainTextReason } from './article.ts';
import { type PicturesAlong, resolveImages } from './lazyImages.ts';
import { markHidden } from './markHidden.ts';
import { readLanguage } from './metadata/readLanguage.ts';
import { readMetadata } from './metadata/readMetadata.ts';
import { rawTitle } from './metadata/title.ts';
import { baseAddress, resolveLinks } from './pageAddress.ts';
import { parseInert } from './parseInert.ts';
import { placeStreamed } from './placeStreamed.ts';
import { rawText } from './rawText.ts';
import { readArticle } from './readArticle.ts';
import { sanitizeHtml } from './sanitizeHtml.ts';
import { textOfHtml } from './textOfHtml.ts';

/** Less text than this is a menu, a notice or a login form, not an article. In UTF-16 units; a Chinese character says as much as three letters. */
const shortestArticle = 140;
const chineseWeight = 3;

/**
 * Finds the article of a page and what the page says about itself, in the page's own DOM: nothing runs or loads. Where there is no article, or
 * the page would hold up the parser, its plain text is kept and the reason given.
 */
export function extractArticle(html: string, url?: string, along?: PicturesAlong, seenAt?: string): Article {
  const cost = parseCost(html);
  if (cost !== 'fine') return tooCostly(html, url, cost);
  const page = parseInert(html);
  const base = baseAddress(page, url);
  const metadata = readMetadata(page, url, base, seenAt);
  // Scripts have told what they had to; a copy of one is reported as a script that was tampered with.
  for (const script of page.querySelectorAll('script')) script.remove();
  placeStreamed(page, html);
  markHidden(page);
  resolveLinks(page, base);
  resolveImages(page, base, along);
  const safe = readArticle(page, metadata, url);
  const text = safe ? textOfHtml(safe) : '';
  if (safe && weightOf(text) >= shortestArticle) {
    return { ...metadata, ...readLanguage(page, text), state: 'article', html: safe };
  }
  // A frameset has no body that the parser would keep.
  const wholeText = textOfHtml(sanitizeHtml(page.body?.innerHTML ?? '')) || rawText(html);
  return { ...metadata, ...readLanguage(page, wholeText), state: 'plain-text', reason: 'no-article', text: wholeText };
}

function tooCostly(html: string, url: string | undefined, reason: PlainTextReason): Article {
  const text = rawText(html);
  const address = url ? { canonicalUrl: url } : {};
  return { title: rawTitle(html), ...address, ...readLanguage(undefined, text), state: 'plain-text', reason, text };
}

function weightOf(text: string): number {
  return text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0) * (chineseWeight - 1);
}
