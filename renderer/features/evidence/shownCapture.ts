import { keptImages } from '#domain/documentImages.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { getAsset } from '#storage/assets.ts';
import { getBody } from '#storage/bodies.ts';
import { readSnapshot } from '#storage/snapshots.ts';

/** A captured page as its frame is told to show it. */
export interface ShownCapture {
  readonly html: string;
  /** What its relative addresses count from. */
  readonly baseUrl: string | undefined;
  /** The pictures that were kept with it, as `data:` addresses by the addresses that they came from. */
  readonly images: readonly (readonly [address: string, dataUrl: string])[];
}

const page = /^(?:text\/html|application\/xhtml\+xml)$/;
/** More would take the frame longer to show than anybody waits. In bytes, for all pictures together. */
const maxImageBytes = 30_000_000;

/** Readies a capture to be shown; `undefined` where it is of a kind that a browser does not show as a page. */
export async function readShownCapture(snapshot: Snapshot): Promise<ShownCapture | undefined> {
  const { contentType, encoding, noteId, url, finalUrl } = snapshot;
  const baseUrl = finalUrl ?? url;
  if (contentType.startsWith('image/')) {
    const address = await dataUrlOf(await readSnapshot(snapshot), contentType);
    return { html: '<img src="about:capture">', baseUrl, images: [['about:capture', address]] };
  }
  if (!encoding) return undefined;
  const text = new TextDecoder(encoding).decode(await readSnapshot(snapshot));
  if (page.test(contentType)) return { html: text, baseUrl, images: await listImages(noteId) };
  return { html: `<pre style="white-space: pre-wrap">${escaped(text)}</pre>`, baseUrl, images: [] };
}

async function listImages(noteId: string): Promise<[string, string][]> {
  const body = await getBody(noteId);
  const images: [string, string][] = [];
  let bytes = 0;
  for (const [address, assetId] of body ? keptImages(body.document) : []) {
    const asset = await getAsset(assetId);
    bytes += asset?.bytes.length ?? 0;
    if (bytes > maxImageBytes) break;
    if (asset) images.push([address, await dataUrlOf(new Uint8Array(asset.bytes), asset.contentType)]);
  }
  return images;
}

function dataUrlOf(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(new Blob([bytes], { type }));
  });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
