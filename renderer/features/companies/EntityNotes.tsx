import { Button, Text } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { Mention } from '#domain/entity.ts';
import type { Note } from '#domain/note.ts';
import { outletOf } from '#domain/outletOf.ts';
import { listNotesOfEntity } from '#storage/mentions.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { hrefOf } from '#ui/route.ts';
import classes from './EntityPage.module.css';
import { noteDay, placeOf } from './notePlace.ts';
import { companyStrings } from './strings.ts';

const pageSize = 50;

interface Props {
  readonly entityId: string;
  readonly total: number;
}

/** The notes that an entity is in, the newest first. */
export function EntityNotes({ entityId, total }: Props) {
  const t = useStrings(companyStrings);
  const [shown, setShown] = useState(pageSize);
  const entries = useLiveQuery(() => listNotesOfEntity(entityId, { offset: 0, limit: shown }), [entityId, shown]);
  if (!entries) return null;
  if (entries.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('noNotes')}
      </Text>
    );
  }
  return (
    <>
      <ul className={classes.notes}>
        {entries.map(({ note, mention, sourceName }) => (
          <li key={note.id}>
            <NoteLink note={note} mention={mention} sourceName={sourceName} />
          </li>
        ))}
      </ul>
      {total > shown && (
        <Button variant="subtle" size="xs" mt={8} onClick={() => setShown(shown + pageSize)}>
          {t('showMore')}
        </Button>
      )}
    </>
  );
}

interface LinkProps {
  readonly note: Note;
  readonly mention: Mention;
  readonly sourceName: string | undefined;
}

function NoteLink({ note, mention, sourceName }: LinkProps) {
  const t = useStrings(companyStrings);
  const language = useLanguage();
  const remarks = [
    outletOf(note, sourceName),
    mention.salience === 'subject' && t('subject'),
    mention.state === 'suggested' && t('suggested'),
    note.shelf === 'trash' && t('inTrash'),
    note.shelf === 'discarded' && t('discarded'),
  ];
  return (
    <a className={classes.note} href={hrefOf(placeOf(note))} data-state={mention.state}>
      <span className={classes.noteTitle} lang={note.language}>
        {note.title || t('untitled')}
      </span>
      <span className={classes.noteDate}>{noteDay(note, language)}</span>
      <span className={classes.noteMeta}>{remarks.filter(Boolean).join(' · ')}</span>
    </a>
  );
}
