import type { Snapshot } from '#domain/snapshot.ts';
import { getBody } from '#storage/bodies.ts';
import { getNote } from '#storage/notes.ts';
import { getSnapshot, listSnapshots } from '#storage/snapshots.ts';

interface Side {
  readonly snapshot: Snapshot;
  readonly text: string;
}

/** Two captures of a note, one after the other, with what is read out of them. */
export interface Comparison {
  readonly before: Side;
  readonly after: Side;
  /** BCP 47 tag. */
  readonly language: string | undefined;
  /** Whether the note still has the text of the earlier capture, so that nothing a person wrote is lost when it takes the later one's. */
  readonly isNoteAsBefore: boolean;
}

/** Reads a capture and the one before it; undefined where it is gone or the first. */
export async function readComparison(
  snapshotId: string,
  readText: (snapshot: Snapshot) => Promise<string>,
): Promise<Comparison | undefined> {
  const after = await getSnapshot(snapshotId);
  const all = after ? await listSnapshots(after.noteId) : [];
  const before = all[all.findIndex(({ id }) => id === snapshotId) - 1];
  if (!after || !before) return undefined;
  const [note, body] = await Promise.all([getNote(after.noteId), getBody(after.noteId)]);
  const beforeText = await readText(before);
  return {
    before: { snapshot: before, text: beforeText },
    after: { snapshot: after, text: await readText(after) },
    language: note?.language,
    isNoteAsBefore: body?.text === beforeText,
  };
}
