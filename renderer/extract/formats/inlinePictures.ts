import type { PartPicture } from './partPictures.ts';

/** Written out: what is shorter is an icon, a spacer or what stands there until the picture is loaded. Source: RFC 2397 for the form. */
const inline = /data:image\/(?:png|jpe?g|gif|webp|avif);base64,([A-Za-z0-9+/=%\s]{4000,})/gi;
const mostPictures = 200;

/** A text whose pictures have addresses, and the pictures. */
interface TakenOut {
  readonly html: string;
  readonly pictures: readonly PartPicture[];
}

/** Takes the pictures out of HTML that are written out in it, as in pages that were saved to one file; each gets an address in its place. */
export function takeInlinePictures(html: string): TakenOut {
  const pictures: PartPicture[] = [];
  const left = html.replace(inline, (written, base64: string) => {
    const bytes = pictures.length < mostPictures ? bytesOf(base64) : undefined;
    if (!bytes) return written;
    const address = `cid:inline-${pictures.length + 1}`;
    pictures.push({ address, names: [address], bytes });
    return address;
  });
  return { html: left, pictures };
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const binary = atob(decodeURIComponent(base64).replace(/\s+/g, ''));
    return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
