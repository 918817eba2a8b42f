import type { NoteCollection } from '#storage/noteCollections.ts';
import { useLanguage } from '#ui/i18n.ts';
import { useNoteCount } from './useNoteWindow.ts';

/** How many notes a collection has, in figures; nothing where it has none. */
export function CollectionCount({ collection }: { readonly collection: NoteCollection }) {
  const language = useLanguage();
  const count = useNoteCount(collection);
  return count ? <span>{count.toLocaleString(language)}</span> : null;
}
