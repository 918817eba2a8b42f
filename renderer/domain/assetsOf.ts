import type { DocumentNode } from './document.ts';
import { listImages } from './documentImages.ts';
import type { Entity } from './entity.ts';
import type { Note } from './note.ts';

/** The assets that a document shows, by their SHA-256, each once. */
export function assetsOfDocument(document: DocumentNode): string[] {
  const named = listImages(document).flatMap(({ attrs }) =>
    typeof attrs?.assetId === 'string' ? [attrs.assetId] : [],
  );
  return [...new Set(named)];
}

/** The files that came with a note. */
export function assetsOfNote({ attachments = [] }: Note): string[] {
  return [...new Set(attachments.map(({ assetId }) => assetId))];
}

/** The logo of an entity. */
export function assetsOfEntity({ logoAssetId }: Entity): string[] {
  return logoAssetId === undefined ? [] : [logoAssetId];
}
