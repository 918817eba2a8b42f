import { newId } from '#domain/id.ts';
import type { Asset } from '#domain/snapshot.ts';
import { library } from './database.ts';
import { sha256Of } from './sha256.ts';
import { write } from './write.ts';

/** Stores an image or attachment, once however often it is saved, and gives its SHA-256, by which documents name it. */
export async function saveAsset(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<string> {
  const sha256 = await sha256Of(bytes);
  await write(['assets'], async (writer) => {
    if (await getAsset(sha256)) return;
    await writer.put('assets', { id: newId(), createdAt: new Date().toISOString(), sha256, bytes, contentType });
  });
  return sha256;
}

/** An asset by its SHA-256. */
export function getAsset(sha256: string): Promise<Asset | undefined> {
  return library.assets.where('sha256').equals(sha256).first();
}
