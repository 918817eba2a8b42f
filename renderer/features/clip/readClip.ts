import type { AppErrorCode } from '#contract/appError.ts';
import { titleOf } from '#domain/textFigures.ts';
import { domainOf } from '#domain/webUrl.ts';
import { documentFromHtml } from '#editor/documentFromHtml.ts';
import { documentFromMarkdown } from '#editor/documentFromMarkdown.ts';
import { documentFromText } from '#editor/documentFromText.ts';
import type { PlainTextReason } from '#extract/article.ts';
import { detectLanguage } from '#extract/detectLanguage.ts';
import { extractArticle } from '#extract/extractArticle.ts';
import { maxTextLength } from '#extract/rawText.ts';
import { sanitizeHtml } from '#extract/sanitizeHtml.ts';
import { textOfHtml } from '#extract/textOfHtml.ts';
import { tidyLine } from '#extract/tidyText.ts';
import type { ClipFill } from '#storage/clips.ts';

/** What came in, decoded. */
export interface ClipContent {
  /** The media type without parameters. */
  readonly contentType: string;
  /** Absent where the bytes are no text. */
  readonly text?: string;
  /** HTML: a page, of which the article is wanted, or a selection, all of which is. */
  readonly scope: 'page' | 'selection';
  readonly url?: string;
  readonly fileName?: string;
}

/** A clip's text and facts, or the reason why there is none. */
export type ClipReading =
  | { readonly state: 'read'; readonly fill: Omit<ClipFill, 'snapshot' | 'stubTitle'> }
  | { readonly state: 'unreadable'; readonly code: AppErrorCode };
type Reader = (text: string, content: ClipContent) => Omit<ClipFill, 'snapshot' | 'stubTitle'>;

const reasonCodes: Readonly<Record<PlainTextReason, AppErrorCode>> = {
  'no-article': 'no-article',
  'too-large': 'too-complex',
  'too-deep': 'too-complex',
};

/** How each kind of text is read; the first row that fits. */
const readers: readonly (readonly [RegExp, Reader])[] = [
  [/^(?:text\/html|application\/xhtml\+xml)$/, readHtml],
  [/^text\/(?:x-)?markdown$/, readMarkdown],
  [/^(?:text\/.*|application\/(?:xml|json)|.*\+(?:xml|json))$/, readText],
];

/** Makes a document of what came in, with what it says about itself. */
export function readClip(content: ClipContent): ClipReading {
  const { contentType, text } = content;
  const read = readers.find(([type]) => type.test(contentType))?.[1];
  if (read && text !== undefined) return { state: 'read', fill: read(text, content) };
  return { state: 'unreadable', code: contentType === 'application/pdf' ? 'no-text-yet' : 'unsupported-file' };
}

function readHtml(html: string, content: ClipContent): ReturnType<Reader> {
  if (content.scope === 'selection') return readSelection(html);
  const { canonicalUrl, language, author, published, siteName, ...article } = extractArticle(html, content.url);
  const facts = {
    ...(canonicalUrl && { url: canonicalUrl }),
    ...(language && { language }),
    ...(author && { author }),
    ...(published && { published }),
    ...(siteName && { siteName }),
  };
  const title = article.title || fallbackTitle(content);
  if (article.state === 'article') {
    return { ...facts, title, document: documentFromHtml(article.html), capture: { state: 'ready' } };
  }
  const capture = { state: 'failed', code: reasonCodes[article.reason], message: article.reason } as const;
  return { ...facts, title, document: documentFromText(article.text), capture };
}

function readSelection(html: string): ReturnType<Reader> {
  const safe = sanitizeHtml(html);
  const text = textOfHtml(safe);
  return { title: titleOf(text), document: documentFromHtml(safe), capture: { state: 'ready' }, ...languageOf(text) };
}

const markdownTitle = /^\s*#\s+(.+?)\s*#*\s*(?:\n|$)/;

function readMarkdown(markdown: string, content: ClipContent): ReturnType<Reader> {
  const text = markdown.replace(/\r\n?/g, '\n');
  const title = markdownTitle.exec(text)?.[1];
  if (title === undefined || text.length > maxTextLength) return readText(text, content, documentFromMarkdown);
  const document = documentFromMarkdown(text.replace(markdownTitle, ''));
  return { title: tidyLine(title), document, capture: { state: 'ready' }, ...languageOf(text) };
}

const titleLine = /^\s*(\S[^\n]{0,199})\n\s*\n(?=.*\S)/s;

/** A short first line with an empty one below it is the title. */
function readText(text: string, content: ClipContent, documentOf = documentFromText): ReturnType<Reader> {
  const lines = text.replace(/\r\n?/g, '\n');
  const kept = lines.slice(0, maxTextLength);
  const heading = titleLine.exec(kept.slice(0, 2000));
  const title = heading?.[1] === undefined ? titleOf(kept) : tidyLine(heading[1]);
  const body = heading ? kept.slice(heading[0].length) : kept;
  const isCut = kept.length < lines.length;
  return {
    title: title || fallbackTitle(content),
    // Markdown takes apart what plain text need not be: one that long would hold up the window.
    document: isCut ? documentFromText(body) : documentOf(body),
    capture: isCut ? { state: 'failed', code: 'too-complex', message: 'cut' } : { state: 'ready' },
    ...languageOf(kept),
  };
}

function languageOf(text: string): { readonly language?: string } {
  const language = detectLanguage(text);
  return language ? { language } : {};
}

function fallbackTitle({ fileName, url }: ClipContent): string {
  return fileName?.replace(/\.\w{1,8}$/, '') || (url && domainOf(url)) || '';
}
