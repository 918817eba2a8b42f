import type { NoteLink } from '#domain/noteLink.ts';
import { library } from '#storage/database.ts';
import { listByKeys } from '#storage/listByKeys.ts';

/** Reads which notes a person has linked. */
export interface ReprintLinks {
  /** The links of these notes; others may be among them. */
  read(noteIds: readonly string[]): Promise<readonly NoteLink[]>;
}

/** Links are few where a person makes each; so many are kept at hand. */
const maxKept = 5000;

/** Makes a memory of all links that is read anew whenever `getVersion` gives another number. */
export function createReprintLinks(getVersion: () => number): ReprintLinks {
  let kept: { readonly version: number; readonly links: Promise<readonly NoteLink[]> } | undefined;
  return {
    async read(noteIds) {
      const version = getVersion();
      if (kept?.version !== version) {
        kept = { version, links: library.noteLinks.limit(maxKept + 1).toArray() };
      }
      const links = await kept.links;
      return links.length > maxKept ? listByKeys(library.noteLinks, 'noteIds', noteIds) : links;
    },
  };
}
