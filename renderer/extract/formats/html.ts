import { titleOf } from '#domain/textFigures.ts';
import type { PlainTextReason } from '#extract/article.ts';
import type { Content, Extracted, Reading, ReadingProblem } from '#extract/content.ts';
import { extractArticle } from '#extract/extractArticle.ts';
import { languageField } from '#extract/languageField.ts';
import { sanitizeHtml } from '#extract/sanitizeHtml.ts';
import { textOfHtml } from '#extract/textOfHtml.ts';
import { takeInlinePictures } from './inlinePictures.ts';
import { type PartPicture, picturesAlong, picturesIn } from './partPictures.ts';
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

/** Reads a page, some of whose pictures may have come along beside it or within it. */
export function readPage(page: string, content: Content, beside: readonly PartPicture[] = []): Extracted {
  const { html, pictures: within } = takeInlinePictures(page);
  const pictures = [...beside, ...within];
  const { canonicalUrl, language, author, published, siteName, ...article } = extractArticle(
    html,
    content.url,
    picturesAlong(pictures),
    content.seenAt,
  );
  const facts = {
    title: article.title || titleOfContent(content),
    ...(canonicalUrl && { canonicalUrl }),
    ...(language && { language }),
    ...(author && { author }),
    ...(published && { published }),
    ...(siteName && { siteName }),
  };
  if (article.state === 'article') {
    return { ...facts, text: { form: 'html', html: article.html }, resources: picturesIn(article.html, pictures) };
  }
  return { ...facts, text: { form: 'plain', plain: article.text }, problem: problems[article.reason] };
}

function readSelection(selection: string): Extracted {
  const { html, pictures } = takeInlinePictures(selection);
  const safe = sanitizeHtml(html);
  const text = textOfHtml(safe);
  return {
    title: titleOf(text),
    text: { form: 'html', html: safe },
    resources: picturesIn(safe, pictures),
    ...languageField(text),
  };
}
