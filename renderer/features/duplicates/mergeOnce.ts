import { noteToKeep } from '#domain/mergeFacts.ts';
import type { Note } from '#domain/note.ts';
import { mergeInto } from './duplicateActions.ts';

/** Merges two clips without asking which to keep: the fuller one, else the one that was there first. */
export function mergeOnce(note: Note, other: Note): Promise<void> {
  const kept = noteToKeep(note, other);
  return mergeInto(kept, kept === note ? other : note);
}
