import { Stack, Text } from '@mantine/core';
import type { NoteCollection } from '#storage/noteCollections.ts';
import { useStrings } from '#ui/i18n.ts';
import { libraryStrings } from './strings.ts';

const texts = {
  inbox: ['emptyInbox', 'emptyInboxHint'],
  important: ['emptyImportant', 'emptyImportantHint'],
  interesting: ['emptyInteresting', 'emptyInterestingHint'],
  archived: ['emptyArchived', 'emptyArchivedHint'],
  discarded: ['emptyDiscarded', 'emptyDiscardedHint'],
  trash: ['emptyTrash', 'emptyTrashHint'],
  library: ['emptyLibrary', 'emptyLibraryHint'],
  starred: ['emptyStarred', 'emptyStarredHint'],
} as const satisfies Record<NoteCollection, readonly [string, string]>;

/** Says that a collection has nothing in it, and what would put something there. */
export function EmptyCollection({ collection }: { readonly collection: NoteCollection }) {
  const t = useStrings(libraryStrings);
  const [title, hint] = texts[collection];
  return (
    <Stack gap={4} p="xl" pt={64} ta="center" role="status">
      <Text fw={600}>{t(title)}</Text>
      <Text size="sm" c="dimmed">
        {t(hint)}
      </Text>
    </Stack>
  );
}
