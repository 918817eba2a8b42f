import { titleOf } from '#domain/textFigures.ts';
import type { PlainTextReason } from '#extract/article.ts';
import type { Content, Extracted, Reading, ReadingProblem } from '#extract/content.ts';
import { extractArticle } from '#extract/extractArticle.ts';
import { languageField } from '#extract/languageField.ts';
import type { PicturesAlong } from '#extract/lazyImages.ts';
import { sanitizeHtml } from '#extract/sanitizeHtml.ts';
import { textOfHtml } from '#extract/textOfHtml.ts';
import { titleOfContent } from './titleOfContent.ts';

const problems: Readonly<Record<PlainTextReason, ReadingProblem>> = {
  'no-article': 'no-article',
  'too-large': 'too-complex',
  'too-deep': 'too-complex',
};

/** Reads a page, of which its article is kept, or a selection, all of which is. */
export async function readHtml(content: Content): Promise<Reading> {
  const html = content.text ?? '';
  return { state: 'read', extracted: content.scope === 'selection' ? readSelection(html) : readPage(html, content) };
}

/** Reads a page, some of whose pictures may have come along. */
export function readPage(html: string, content: Content, along?: PicturesAlong): Extracted {
  const { canonicalUrl, language, author, published, siteName, ...article } = extractArticle(html, content.url, along);
  const facts = {
    title: article.title || titleOfContent(content),
    ...(canonicalUrl && { canonicalUrl }),
    ...(language && { language }),
    ...(author && { author }),
    ...(published && { published }),
    ...(siteName && { siteName }),
  };
  if (article.state === 'article') return { ...facts, text: { form: 'html', html: article.html } } as const;
  return { ...facts, text: { form: 'plain', plain: article.text }, problem: problems[article.reason] } as const;
}

function readSelection(html: string) {
  const safe = sanitizeHtml(html);
  const text = textOfHtml(safe);
  return { title: titleOf(text), text: { form: 'html', html: safe }, ...languageField(text) } as const;
}
