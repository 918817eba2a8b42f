import { Button, Group, Stack, Text } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { undoChanges } from '#storage/changedRows.ts';
import { type NoteInBackup, noteInBackup, restoreAsNew, restoreAsPresent } from '#storage/journal/restoreNote.ts';
import { getNote } from '#storage/notes.ts';
import { errorText } from '#ui/errorText.ts';
import { useHost } from '#ui/HostContext.tsx';
import { useStrings } from '#ui/i18n.ts';
import { notifyDone, notifyError } from '#ui/notify.tsx';
import { navigate } from '#ui/route.ts';
import { readBackupNote } from './backupNotes.ts';
import { backupStrings } from './backupStrings.ts';
import classes from './NoteOfBackup.module.css';

interface Props {
  readonly name: string;
  readonly noteId: string;
  readonly onDone: () => void;
}

/** What a backup says in one note, and the ways to have it back. */
export function BackupNotePreview({ name, noteId, onDone }: Props) {
  const t = useStrings(backupStrings);
  const host = useHost();
  const [found, setFound] = useState<NoteInBackup | 'none'>();
  const [problem, setProblem] = useState('');
  // Wrapped, so that "not there" differs from "not known yet".
  const present = useLiveQuery(async () => ({ note: await getNote(noteId) }), [noteId]);
  useEffect(() => {
    readBackupNote(host, name, noteId).then(
      (lines) => setFound(noteInBackup(lines) ?? 'none'),
      (error: unknown) => setProblem(errorText(error)),
    );
  }, [host, name, noteId]);

  if (problem || found === 'none') {
    return (
      <Text size="sm" c="error" role="alert">
        {problem || t('noText')}
      </Text>
    );
  }
  if (!found || !present) return <Text size="sm">{t('reading')}</Text>;
  const isGone = present.note === undefined;

  const takePresent = async () => {
    const changes = await restoreAsPresent(found);
    if (!changes) return;
    notifyDone(t('notePresent'), () => undoChanges(changes));
    navigate({ view: 'library', noteId });
    onDone();
  };
  const addNote = async () => {
    const { id, changes } = await restoreAsNew(found);
    notifyDone(t('noteAdded'), () => undoChanges(changes));
    navigate({ view: 'library', noteId: id });
    onDone();
  };
  return (
    <Stack gap="sm">
      {/* It scrolls, so the keyboard must reach it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls takes the focus. */}
      <section className={classes.text} aria-label={t('preview')} tabIndex={0}>
        {found.body.text || t('emptyText')}
      </section>
      {isGone && (
        <Text size="sm" c="dimmed">
          {t('gone')}
        </Text>
      )}
      <Group justify="flex-end">
        <Button variant={isGone ? 'filled' : 'default'} onClick={() => addNote().catch(notifyError)}>
          {t('asNote')}
        </Button>
        {!isGone && <Button onClick={() => takePresent().catch(notifyError)}>{t('asPresent')}</Button>}
      </Group>
    </Stack>
  );
}
