import { VisuallyHidden } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { NoteCollection } from '#storage/noteCollections.ts';
import { useStrings } from '#ui/i18n.ts';
import { navigate, useRoute } from '#ui/route.ts';
import classes from './NoteList.module.css';
import { NoteRow } from './NoteRow.tsx';
import { libraryStrings } from './strings.ts';
import { useNotePosition, useNoteWindow } from './useNoteWindow.ts';
import { useSteps } from './useSteps.ts';

const rowHeight = 89;
const rowsAPage = 7;

interface Props {
  readonly collection: NoteCollection;
  readonly total: number;
}

/** The rows: only those on screen exist, and assistive technology is told of all of them. */
export function NoteListbox({ collection, total }: Props) {
  const t = useStrings(libraryStrings);
  const { noteId, view } = useRoute();
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  const rows = virtualizer.getVirtualItems();
  const notes = useNoteWindow(collection, rows[0]?.index ?? 0, rows.at(-1)?.index ?? 0);
  const position = useNotePosition(collection, noteId, noteId ? notes.positionOf(noteId) : undefined);
  const { goTo, goBy } = useSteps(collection);

  const { scrollToIndex } = virtualizer;
  useEffect(() => {
    if (position !== undefined) scrollToIndex(position, { align: 'auto' });
  }, [position, scrollToIndex]);

  const jumps: Readonly<Record<string, () => void>> = {
    Home: () => goTo('newest'),
    End: () => {
      // There first, so that the note is found among the rows that are loaded.
      scrollToIndex(total - 1);
      goTo('oldest');
    },
    PageUp: () => goBy(-rowsAPage),
    PageDown: () => goBy(rowsAPage),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const jump = jumps[event.key];
    if (!jump || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    jump();
  };

  const selectedIsDrawn = rows.some(({ index }) => index === position);
  return (
    <div
      ref={scroller}
      className={classes.listbox}
      role="listbox"
      tabIndex={0}
      data-keys="list"
      aria-label={t(collection)}
      aria-activedescendant={selectedIsDrawn && noteId ? `note-${noteId}` : undefined}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className={classes.rows} style={{ height: virtualizer.getTotalSize() }}>
        {rows.map(({ index, start }) => {
          const note = notes.at(index);
          const selected = note !== undefined && note.id === noteId;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: focus and keys are the listbox's, which names the active option.
            <div
              key={note?.id ?? index}
              id={note && `note-${note.id}`}
              className={classes.option}
              role="option"
              aria-selected={selected}
              aria-setsize={total}
              aria-posinset={index + 1}
              aria-busy={note === undefined}
              style={{ transform: `translateY(${start}px)` }}
              onClick={() => note && navigate({ view, noteId: note.id })}
            >
              {note ? (
                <NoteRow note={note} sourceName={notes.sourceNameOf(note)} />
              ) : (
                <VisuallyHidden>{t('loading')}</VisuallyHidden>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
