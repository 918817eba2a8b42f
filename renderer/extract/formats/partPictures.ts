import type { SafeHtml } from '#domain/safeHtml.ts';
import type { Resource } from '#extract/content.ts';
import { imageTypeOf } from '#extract/fileType.ts';
import { inertDocument } from '#extract/inertPolicy.ts';
import type { PicturesAlong } from '#extract/lazyImages.ts';

/** A picture among the parts of a file. */
export interface PartPicture {
  /** What the text is to call it: a web address, or `cid:` and a name. */
  readonly address: string;
  /** Every address that the text may have for it until then. */
  readonly names: readonly string[];
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The pictures of a file by every address that its text may have for them; the first of a name is the one. */
export function picturesAlong(pictures: readonly PartPicture[]): PicturesAlong {
  const named = pictures.flatMap(({ address, names }) => names.map((name) => [name, address] as const));
  return new Map(named.reverse());
}

/** Those of the pictures that a text shows, and that a browser can. */
export function picturesIn(html: SafeHtml, pictures: readonly PartPicture[]): Resource[] {
  const { body } = inertDocument(html);
  const shown = new Set([...body.querySelectorAll('img[src]')].map((image) => image.getAttribute('src')));
  const used = pictures.filter(
    ({ address }, at) => shown.has(address) && pictures.findIndex((one) => one.address === address) === at,
  );
  return used.flatMap(({ address, bytes }) => {
    const contentType = imageTypeOf(bytes);
    return contentType ? [{ address, contentType, bytes }] : [];
  });
}
