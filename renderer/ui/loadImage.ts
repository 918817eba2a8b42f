import { getAsset } from '#storage/assets.ts';

/** A kept image, for showing from memory. */
export async function loadImage(assetId: string): Promise<Blob | undefined> {
  const asset = await getAsset(assetId);
  return asset && new Blob([new Uint8Array(asset.bytes)], { type: asset.contentType });
}
