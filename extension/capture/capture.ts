import { clipperLimits } from '#contract/clipperLimits.ts';
import type { Captured, Glance } from './captured.ts';
import { copyOneImage } from './copyImage.ts';
import { type CopiedHtml, canonicalAddress, copyPage } from './copyPage.ts';
import { copySelection } from './copySelection.ts';
import { bodyOf, titleOf } from './ownProperty.ts';
import { base64Of, readPictures } from './pictures.ts';

const pageType = /^(?:text\/html|application\/xhtml\+xml)$/;

globalThis.vigieCapture = {
  glance(): Glance {
    const canonicalUrl = canonicalAddress();
    const body = bodyOf(document);
    const text = (body?.querySelector<HTMLElement>('article, main') ?? body)?.innerText ?? '';
    return {
      url: location.href,
      ...(canonicalUrl && { canonicalUrl }),
      title: titleOf(document),
      text: text.slice(0, clipperLimits.lookupText),
      ...(copySelection() && { selection: String(getSelection()).replace(/\s+/g, ' ').trim().slice(0, 120) }),
    };
  },
  page: () => (pageType.test(document.contentType) ? deliver('page', copyPage()) : readFile()),
  selection: () => deliver('selection', copySelection()),
  image: (address) => deliver('selection', copyOneImage(address)),
};

async function deliver(kind: 'page' | 'selection', copied: CopiedHtml | undefined): Promise<Captured> {
  if (!copied) return { state: 'nothing' };
  const { html, pictures } = copied;
  if (new Blob([html]).size > clipperLimits.content) return { state: 'too-large' };
  const content = { kind, html, resources: await readPictures(pictures) };
  return { state: 'captured', url: location.href, pageTitle: titleOf(document), content };
}

/** What the browser shows is the file itself, such as a PDF. */
async function readFile(): Promise<Captured> {
  const response = await fetch(location.href, { cache: 'force-cache' });
  const blob = await response.blob();
  if (blob.size > clipperLimits.content) return { state: 'too-large' };
  const fileName = decodeURIComponent(new URL(location.href).pathname.split('/').at(-1) ?? '') || 'file';
  const content = {
    kind: 'file',
    contentType: document.contentType,
    fileName,
    bytesBase64: await base64Of(blob),
  } as const;
  return { state: 'captured', url: location.href, pageTitle: titleOf(document), content };
}
