import { withImages } from '#domain/documentImages.ts';
import { type PackedAsset, putAsset } from './assets.ts';
import { bodyTables, putBody } from './bodies.ts';
import { library } from './database.ts';
import { write } from './write.ts';

/** Keeps pictures of a note's text by the addresses that the text has for them, and lets the text show them. */
export function savePictures(noteId: string, pictures: ReadonlyMap<string, PackedAsset>): Promise<void> {
  return write([...bodyTables, 'assets'], async (writer) => {
    const [note, body] = await Promise.all([library.notes.get(noteId), library.bodies.get(noteId)]);
    if (!note || !body) return;
    for (const asset of pictures.values()) await putAsset(writer, asset);
    const assetIds = new Map([...pictures].map(([address, { sha256 }]) => [address, sha256]));
    const document = withImages(body.document, assetIds);
    if (document !== body.document) await putBody(writer, note, document);
  });
}
