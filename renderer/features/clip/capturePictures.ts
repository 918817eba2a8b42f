import type { Host } from '#contract/hostMethods.ts';
import { listRemoteImages } from '#domain/documentImages.ts';
import type { Note } from '#domain/note.ts';
import { type PackedAsset, packAsset } from '#storage/assets.ts';
import { getBody } from '#storage/bodies.ts';
import { saveCapture } from '#storage/clips.ts';
import { hasRoomForBytes } from '#storage/journal/diskStatus.ts';
import { savePictures } from '#storage/pictures.ts';

/** As many pictures of a clip as are kept. */
const maxPictures = 50;
/** Fetched at once, and then shown together. */
const batchSize = 6;
const webAddress = /^https?:\/\//i;

/** Fetches the pictures of a clip's text and keeps them; one that cannot be had leaves its caption and its words. */
export async function capturePictures(host: Host, { id, url }: Note): Promise<void> {
  const body = await getBody(id);
  const addresses = body ? listRemoteImages(body.document).filter((address) => webAddress.test(address)) : [];
  const wanted = addresses.slice(0, maxPictures);
  for (let at = 0; at < wanted.length; at += batchSize) {
    // Without a network, or room for them, they wait for the next start.
    if (!navigator.onLine || !hasRoomForBytes()) return;
    const batch = wanted.slice(at, at + batchSize);
    const found = await Promise.all(batch.map((address) => fetchPicture(host, address, url)));
    const pictures = new Map(found.flatMap((asset, index) => (asset ? [[batch[index] ?? '', asset] as const] : [])));
    if (pictures.size > 0) await savePictures(id, pictures);
  }
  await saveCapture(id, { state: 'ready' });
}

async function fetchPicture(host: Host, url: string, pageUrl: string | undefined): Promise<PackedAsset | undefined> {
  try {
    const { bytesBase64, contentType } = await host.fetchImage({ url, ...(pageUrl && { pageUrl }) });
    return await packAsset(Uint8Array.fromBase64(bytesBase64), contentType);
  } catch {
    return undefined;
  }
}
