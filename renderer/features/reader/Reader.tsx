import { Text } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import type { Ref } from 'react';
import { getBody } from '#storage/bodies.ts';
import { getNote } from '#storage/notes.ts';
import { useStrings } from '#ui/i18n.ts';
import { NotePane } from './NotePane.tsx';
import classes from './Reader.module.css';
import type { ReaderHandle, ReaderSlots } from './readerHandle.ts';
import { readerStrings } from './strings.ts';

interface Props extends ReaderSlots {
  readonly noteId: string;
  /** The excerpt to lead to. */
  readonly excerptId?: string | undefined;
  /** The search whose hits are marked. */
  readonly query?: string | undefined;
  /** The page of a PDF to show; its text, where absent. */
  readonly page?: number | undefined;
  /** Called to have another page shown, or the text. */
  readonly onPage: (page: number | undefined) => void;
  readonly ref?: Ref<ReaderHandle>;
}

/** Shows a note to read or to write in; everything in it comes from the library, and nothing from the network. */
export function Reader({ noteId, ...rest }: Props) {
  // Another note is another editor: its own history, selection and unsaved changes.
  return <OpenNote key={noteId} noteId={noteId} {...rest} />;
}

function OpenNote({ noteId, excerptId, query, page, ref, ...rest }: Props) {
  const t = useStrings(readerStrings);
  const note = useLiveQuery(async () => (await getNote(noteId)) ?? null, [noteId]);
  const body = useLiveQuery(async () => (await getBody(noteId)) ?? null, [noteId]);
  if (note === undefined || body === undefined) return <div className={classes.reader} aria-busy="true" />;
  if (note === null) {
    return (
      <div className={classes.gone}>
        <Text fw={600}>{t('gone')}</Text>
        <Text c="dimmed">{t('goneHint')}</Text>
      </div>
    );
  }
  return (
    <NotePane
      note={note}
      body={body ?? undefined}
      excerptId={excerptId}
      query={query}
      page={page}
      ref={ref}
      {...rest}
    />
  );
}
