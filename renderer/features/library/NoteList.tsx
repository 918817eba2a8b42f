import { Stack } from '@mantine/core';
import type { NoteCollection } from '#storage/noteCollections.ts';
import { useStrings } from '#ui/i18n.ts';
import { ListHeader } from '#ui/ListHeader.tsx';
import { useRoutePart } from '#ui/route.ts';
import { collectionOfView } from './collectionOfView.ts';
import { EmptyCollection } from './EmptyCollection.tsx';
import { EmptyTrash } from './EmptyTrash.tsx';
import { NoteListbox } from './NoteListbox.tsx';
import { libraryStrings } from './strings.ts';
import { useNoteCount } from './useNoteWindow.ts';

/** The notes of the collection that the route names, newest first, however many they are. */
export function NoteList() {
  const collection = collectionOfView(useRoutePart('view'));
  // A new list for each collection, so that it starts at its top and never shows another's rows.
  return collection && <Collection key={collection} collection={collection} />;
}

function Collection({ collection }: { readonly collection: NoteCollection }) {
  const t = useStrings(libraryStrings);
  const total = useNoteCount(collection);
  return (
    <Stack h="100%" mih={0} gap={0}>
      <ListHeader
        title={t(collection)}
        count={total === undefined ? undefined : t('count', { count: total })}
        actions={collection === 'trash' && total !== undefined && total > 0 && <EmptyTrash total={total} />}
      />
      {total === 0 && <EmptyCollection collection={collection} />}
      {total !== undefined && total > 0 && <NoteListbox collection={collection} total={total} />}
    </Stack>
  );
}
