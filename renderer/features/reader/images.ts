import { saveAsset } from '#storage/assets.ts';

/** Keeps an image file and gives its asset id. */
export async function saveImage(file: File): Promise<string> {
  return saveAsset(new Uint8Array(await file.arrayBuffer()), file.type);
}
