import type { DeliveredResource } from '#contract/clipper.ts';
import { clipperLimits } from '#contract/clipperLimits.ts';

/** A picture of a page. */
export interface Picture {
  /** The address that the copied HTML has for it. */
  readonly address: string;
  /** Where its bytes are to be had. */
  readonly source: string;
  /** As shown, in square pixels. */
  readonly area: number;
}

/** Smaller ones are icons. In pixels, each way. */
const minSide = 32;
const maxAtOnce = 6;
/** What has not come by then, Vigie fetches itself. In milliseconds. */
const patienceMs = 6000;
/** From where the browser would choose a picture, once one scrolls to it. */
const lazyAttributes = /^(?:srcset|sizes|loading|data-(?:lazy-)?(?:src|srcset|original|url|lazy)(?:-src)?)$/;

/** Whether a picture has come, and is one that is looked at. */
export function isShown(image: HTMLImageElement): boolean {
  return image.complete && image.naturalWidth >= minSide && image.naturalHeight >= minSide;
}

/** Gives the copy of an image the address of what is shown, and tells where its bytes are. What is not shown yet stays as it is. */
export function copyImage(image: HTMLImageElement, copied: Element): Picture[] {
  const source = image.currentSrc;
  if (!isShown(image) || !source) return [];
  for (const { name } of [...copied.attributes]) if (lazyAttributes.test(name)) copied.removeAttribute(name);
  // Out of its page such a picture has no address; it gets a name, as the parts of a mail have one. Source: RFC 2392.
  const address = /^https?:/.test(source) ? source : `cid:${crypto.randomUUID()}@vigie`;
  copied.setAttribute('src', address);
  return [{ address, source, area: image.clientWidth * image.clientHeight || 1 }];
}

/** Reads the bytes of pictures, the largest first, as far as the page may read them and a clip may hold them. */
export async function readPictures(pictures: readonly Picture[]): Promise<DeliveredResource[]> {
  const byAddress = new Map(pictures.map((picture) => [picture.address, picture]));
  const wanted = [...byAddress.values()].sort((a, b) => b.area - a.area).slice(0, clipperLimits.pictures);
  const signal = AbortSignal.timeout(patienceMs);
  const resources: DeliveredResource[] = [];
  let leftBytes: number = clipperLimits.allPictures;
  const takeTurns = async (): Promise<void> => {
    for (let picture = wanted.shift(); picture; picture = wanted.shift()) {
      const blob = await fetchPicture(picture.source, signal);
      if (!blob || blob.size > Math.min(clipperLimits.picture, leftBytes)) continue;
      leftBytes -= blob.size;
      const contentType = blob.type.replace(/;.*/, '').trim();
      resources.push({ address: picture.address, contentType, bytesBase64: await base64Of(blob) });
    }
  };
  await Promise.all(Array.from({ length: maxAtOnce }, takeTurns));
  return resources;
}

async function fetchPicture(source: string, signal: AbortSignal): Promise<Blob | undefined> {
  const isOwn = !/^https?:/.test(source) || new URL(source).origin === location.origin;
  try {
    const response = await fetch(source, {
      signal,
      // One's own site gives what is in the cache; another one may only answer who does not say who one is.
      ...(isOwn ? { cache: 'force-cache', credentials: 'same-origin' } : { credentials: 'omit' }),
    });
    const blob = response.ok ? await response.blob() : undefined;
    return blob && /^image\/[\w.+-]+$/.test(blob.type.replace(/;.*/, '').trim()) ? blob : undefined;
  } catch {
    // Another site's picture that the page may show but not read.
    return undefined;
  }
}

/** The bytes of a blob in base64. */
export function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result).split(',', 2)[1] ?? ''));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(blob);
  });
}
