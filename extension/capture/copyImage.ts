import type { CopiedHtml } from './copyPage.ts';
import { textContentOf } from './ownProperty.ts';
import { isShown } from './pictures.ts';

/** One picture of the page, with its caption. */
export function copyOneImage(address: string): CopiedHtml {
  const image = [...document.querySelectorAll('img')].find(({ currentSrc, src }) =>
    [currentSrc, src].includes(address),
  );
  const target = document.implementation.createHTMLDocument();
  const figure = target.createElement('figure');
  const copied = target.createElement('img');
  const own = /^https?:/.test(address) ? address : `cid:${crypto.randomUUID()}@vigie`;
  copied.setAttribute('src', own);
  copied.setAttribute('alt', image?.alt ?? '');
  figure.append(copied);
  const caption = captionOf(image);
  if (caption) {
    const line = target.createElement('figcaption');
    line.textContent = caption;
    figure.append(line);
  }
  return {
    html: figure.outerHTML,
    pictures: [{ address: own, source: address, area: image && isShown(image) ? 2 : 1 }],
  };
}

function captionOf(image: HTMLImageElement | undefined): string {
  const caption = image?.closest('figure')?.querySelector('figcaption');
  const words = (caption && textContentOf(caption)) || image?.alt || image?.title || '';
  return words.replace(/\s+/g, ' ').trim();
}
