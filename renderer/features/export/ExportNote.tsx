import { useCommand } from '#ui/commands.tsx';
import { notifyError } from '#ui/notify.tsx';
import { useRoute } from '#ui/route.ts';
import { exportNote } from './exportNote.ts';

/** Offers to export the open note. */
export function ExportNote() {
  const { noteId } = useRoute();
  useCommand(
    'note.export',
    noteId === undefined
      ? undefined
      : () => {
          exportNote(noteId).catch(notifyError);
        },
  );
  return null;
}
