import { type DocumentNode, textOfDocument } from '#domain/document.ts';
import type { Revision } from '#domain/revision.ts';
import { getBody } from '#storage/bodies.ts';
import { getNote } from '#storage/notes.ts';
import { listRevisions } from '#storage/revisions.ts';

/** A state of a note: what it says now, or said earlier. */
export interface Version {
  /** Of the stored revision; what the note says now has none. */
  readonly revisionId?: string;
  readonly savedAt: string;
  readonly title: string;
  readonly document: DocumentNode;
  readonly text: string;
}

/** What the note says now and its earlier versions, the newest first. */
export interface Versions {
  /** BCP 47 tag. */
  readonly language: string | undefined;
  readonly present: Version;
  readonly earlier: readonly Version[];
}

/** Reads the versions of a note; `undefined` where it has no text. */
export async function readVersions(noteId: string): Promise<Versions | undefined> {
  const [note, body, revisions] = await Promise.all([getNote(noteId), getBody(noteId), listRevisions(noteId)]);
  if (!note || !body) return undefined;
  const { document, text, updatedAt: savedAt } = body;
  return {
    language: note.language,
    present: { savedAt, title: note.title, document, text },
    earlier: revisions.map(versionOf),
  };
}

function versionOf({ id, savedAt, title, document }: Revision): Version {
  return { revisionId: id, savedAt, title, document, text: textOfDocument(document) };
}
