import { ActionIcon, Tooltip } from '@mantine/core';
import { IconPencilPlus } from '@tabler/icons-react';
import { saveOwnNote } from '#storage/notes.ts';
import { useCommand } from '#ui/commands.tsx';
import { useStrings } from '#ui/i18n.ts';
import { notifyError } from '#ui/notify.tsx';
import { navigate } from '#ui/route.ts';
import { libraryStrings } from './strings.ts';

/** Starts a note of one's own and opens it, by button and by key. */
export function NewNote({ onStarted }: { readonly onStarted: (noteId: string) => void }) {
  const t = useStrings(libraryStrings);
  const start = () => {
    saveOwnNote().then(({ id }) => {
      onStarted(id);
      navigate({ view: 'library', noteId: id });
    }, notifyError);
  };
  useCommand('note.new', start);
  return (
    <Tooltip label={t('newNote')} openDelay={400}>
      <ActionIcon variant="default" size={30} aria-label={t('newNote')} onClick={start}>
        <IconPencilPlus size={16} />
      </ActionIcon>
    </Tooltip>
  );
}
