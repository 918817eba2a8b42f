import mammoth from 'mammoth';
import type { SafeHtml } from '#domain/safeHtml.ts';
import type { Resource } from '#extract/content.ts';
import { imageTypeOf } from '#extract/fileType.ts';
import { inertDocument } from '#extract/inertPolicy.ts';
import { sanitizeHtml } from '#extract/sanitizeHtml.ts';
import { tidyLine } from '#extract/tidyText.ts';

/** The text of a Word document. */
export interface DocumentHtml {
  readonly html: SafeHtml;
  readonly resources: readonly Resource[];
  /** The title that the text begins with, which is not in it any more. */
  readonly title: string;
  /** Its first heading. */
  readonly heading: string;
}

/** Beside mammoth's own: what a style of Word's is in the text. */
const styles = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  'u => u',
  'highlight => mark',
];
/** Links from a note back to where it is called, which would be an arrow in the text. */
const backLinks = 'a[href^="#footnote-ref-"],a[href^="#endnote-ref-"]';
const notes = 'li[id^="footnote-"],li[id^="endnote-"]';

/**
 * Turns a Word document into HTML: headings, lists, tables, notes and pictures; nothing outside of the file is read.
 * @throws where there is no document in it.
 */
export async function documentHtml(bytes: Uint8Array<ArrayBuffer>): Promise<DocumentHtml> {
  const resources: Resource[] = [];
  const convertImage = mammoth.images.imgElement(async (image) => {
    const picture = new Uint8Array(await image.readAsArrayBuffer());
    const contentType = imageTypeOf(picture);
    // Word's own drawing formats are shown by no browser; their words stay.
    if (!contentType) return { src: '' };
    const address = `cid:picture-${resources.length + 1}`;
    resources.push({ address, contentType, bytes: picture });
    return { src: address };
  });
  const { value } = await mammoth.convertToHtml(
    { arrayBuffer: bytes.buffer },
    { styleMap: styles, includeEmbeddedStyleMap: false, externalFileAccess: false, convertImage },
  );
  const { body } = inertDocument(value);
  for (const link of body.querySelectorAll(backLinks)) link.remove();
  body.querySelector(notes)?.closest('ol')?.before(body.ownerDocument.createElement('hr'));
  const heading = tidyLine(body.querySelector('h1,h2,h3')?.textContent ?? '');
  const title = takeTitle(body);
  return { html: sanitizeHtml(body.innerHTML), resources, title, heading };
}

/** The title that a text has above everything else: a paragraph of that style, or a main heading that is the only one. */
function takeTitle(body: HTMLElement): string {
  const first = body.firstElementChild;
  const isTitle = first?.matches('h1.title') || (first?.matches('h1') && body.querySelectorAll('h1').length === 1);
  const title = isTitle ? tidyLine(first?.textContent ?? '') : '';
  if (title !== '') first?.remove();
  return title;
}
