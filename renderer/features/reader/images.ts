import { getAsset, saveAsset } from '#storage/assets.ts';

/** Keeps an image file and gives its asset id. */
export async function saveImage(file: File): Promise<string> {
  return saveAsset(new Uint8Array(await file.arrayBuffer()), file.type);
}

/** A kept image, for showing from memory. */
export async function loadImage(assetId: string): Promise<Blob | undefined> {
  const asset = await getAsset(assetId);
  return asset && new Blob([new Uint8Array(asset.bytes)], { type: asset.contentType });
}
