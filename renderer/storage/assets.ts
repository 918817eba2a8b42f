import { newId } from '#domain/id.ts';
import type { Asset } from '#domain/snapshot.ts';
import { library } from './database.ts';
import { expectRoomForBytes, hasRoomForBytes } from './journal/diskStatus.ts';
import { sha256Of } from './sha256.ts';
import { type Writer, write } from './write.ts';

/** An image or attachment ready to be written with what names it. */
export interface PackedAsset {
  readonly sha256: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
}

/** Hashes an image or attachment. Apart from the write, as a transaction does not wait for anything but its own database. */
export async function packAsset(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<PackedAsset> {
  return { sha256: await sha256Of(bytes), bytes, contentType };
}

/** Stores an asset inside a write, once however often it comes. */
export async function putAsset(writer: Writer, asset: PackedAsset): Promise<void> {
  const { sha256 } = asset;
  const [known] = await library.assets.where('sha256').equals(sha256).primaryKeys();
  if (known === undefined) {
    // Where the disk is nearly full, texts come first.
    if (hasRoomForBytes()) await writer.put('assets', { ...asset, id: newId(), createdAt: new Date().toISOString() });
  } else if (await library.looseAssets.get(sha256)) {
    // Nothing named it, and something is about to: from now on it is as new.
    await library.looseAssets.delete(sha256);
    await writer.change('assets', known, {});
  }
}

/** Stores an image or attachment and gives its SHA-256, by which documents name it. @throws DOMException `QuotaExceededError` where the disk is nearly full. */
export async function saveAsset(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<string> {
  expectRoomForBytes();
  const asset = await packAsset(bytes, contentType);
  await write(['assets'], (writer) => putAsset(writer, asset));
  return asset.sha256;
}

/** An asset by its SHA-256. */
export function getAsset(sha256: string): Promise<Asset | undefined> {
  return library.assets.where('sha256').equals(sha256).first();
}

/** An asset as a file, for showing or saving it; `undefined` where it is gone. */
export async function getAssetBlob(sha256: string): Promise<Blob | undefined> {
  const asset = await getAsset(sha256);
  return asset && new Blob([new Uint8Array(asset.bytes)], { type: asset.contentType });
}
