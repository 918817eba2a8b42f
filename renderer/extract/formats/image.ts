import type { Content, Reading } from '#extract/content.ts';
import { imageTypeOf } from '#extract/fileType.ts';
import { sanitizeHtml } from '#extract/sanitizeHtml.ts';
import { titleOfContent } from './titleOfContent.ts';

/** What the text calls the picture that it consists of. Source: RFC 2392. */
const address = 'cid:picture';

/** Reads a picture, such as a screenshot: a text that shows it and says nothing. */
export async function readImage(content: Content): Promise<Reading> {
  const contentType = imageTypeOf(content.bytes);
  if (!contentType) return { state: 'unreadable', problem: 'damaged-file' };
  return {
    state: 'read',
    extracted: {
      title: titleOfContent(content),
      ...(content.url && { canonicalUrl: content.url }),
      text: { form: 'html', html: sanitizeHtml(`<img src="${address}" alt="">`) },
      resources: [{ address, contentType, bytes: content.bytes }],
    },
  };
}
