import { type NoteCollection, noteCollections } from '#storage/noteCollections.ts';
import type { View } from '#ui/route.ts';

/** The collection that a view lists, or `undefined` where the view lists something else. */
export function collectionOfView(view: View): NoteCollection | undefined {
  return noteCollections.find((collection) => collection === view);
}
