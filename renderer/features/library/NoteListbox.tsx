import type { NoteCollection } from '#storage/noteCollections.ts';
import { useStrings } from '#ui/i18n.ts';
import { ListBox } from '#ui/ListBox.tsx';
import { navigate, useRoutePart } from '#ui/route.ts';
import { useVirtualRows } from '#ui/useVirtualRows.ts';
import { NoteRow } from './NoteRow.tsx';
import { libraryStrings } from './strings.ts';
import { useNotePosition, useNoteWindow } from './useNoteWindow.ts';
import { useSteps } from './useSteps.ts';

const rowHeight = 89;

interface Props {
  readonly collection: NoteCollection;
  readonly total: number;
}

/** The notes of a collection, one row each. */
export function NoteListbox({ collection, total }: Props) {
  const t = useStrings(libraryStrings);
  const [view, noteId] = [useRoutePart('view'), useRoutePart('noteId')];
  const rows = useVirtualRows({ count: total, rowHeight });
  const notes = useNoteWindow(collection, rows.first, rows.last);
  const position = useNotePosition(collection, noteId, noteId ? notes.positionOf(noteId) : undefined);
  const steps = useSteps(collection);
  return (
    <ListBox
      rows={rows}
      label={t(collection)}
      selectedId={noteId && optionId(noteId)}
      position={position}
      steps={steps}
      optionAt={(index) => {
        const note = notes.at(index);
        return (
          note && {
            id: optionId(note.id),
            open: () => navigate({ view, noteId: note.id }),
            content: <NoteRow note={note} sourceName={notes.sourceNameOf(note)} />,
          }
        );
      }}
    />
  );
}

const optionId = (noteId: string): string => `note-${noteId}`;
