import { Modal, Stack, Text, TextInput, UnstyledButton } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import type { HostOutput } from '#contract/hostMethods.ts';
import { fold } from '#domain/fold.ts';
import type { BackupTitle } from '#storage/journal/backupTitles.ts';
import { errorText } from '#ui/errorText.ts';
import { useHost } from '#ui/HostContext.tsx';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { BackupNotePreview } from './BackupNotePreview.tsx';
import { listBackupNotes } from './backupNotes.ts';
import { backupStrings } from './backupStrings.ts';
import classes from './NoteOfBackup.module.css';

/** More than these, nobody reads through; a word more finds fewer. */
const shownNotes = 50;

interface Props {
  readonly backup: HostOutput<'listBackups'>[number];
  readonly onClose: () => void;
}

/** Finds one note of a backup by its title, and takes it back. */
export function NoteOfBackup({ backup: { name, madeAt }, onClose }: Props) {
  const t = useStrings(backupStrings);
  const language = useLanguage();
  const host = useHost();
  const [titles, setTitles] = useState<readonly BackupTitle[]>();
  const [problem, setProblem] = useState('');
  const [query, setQuery] = useState('');
  const [chosenId, setChosenId] = useState<string>();
  useEffect(() => {
    const stop = new AbortController();
    listBackupNotes(host, name, stop.signal).then(setTitles, (error: unknown) => {
      if (!stop.signal.aborted) setProblem(errorText(error));
    });
    return () => stop.abort();
  }, [host, name]);
  const found = useMemo(() => {
    const wanted = fold(query.trim());
    return (titles ?? []).filter(({ title }) => fold(title).includes(wanted));
  }, [titles, query]);
  const when = new Date(madeAt).toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' });
  const count = { count: found.length, number: found.length.toLocaleString(language) };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('noteTitle', { when })}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Stack gap="sm">
        <TextInput
          label={t('searchNote')}
          value={query}
          onChange={({ currentTarget }) => setQuery(currentTarget.value)}
          error={problem}
          data-autofocus
        />
        <Text size="xs" c="dimmed" role="status">
          {!titles && !problem ? t('reading') : found.length === 0 ? t('noneFound') : t('found', count)}
        </Text>
        {found.length > 0 && (
          <div className={classes.list}>
            {found.slice(0, shownNotes).map(({ id, title, updatedAt }) => (
              <UnstyledButton
                key={id}
                className={classes.choice}
                aria-pressed={id === chosenId}
                onClick={() => setChosenId(id)}
              >
                <span>{title || t('untitled')}</span>
                <span className={classes.day}>{new Date(updatedAt).toLocaleDateString(language)}</span>
              </UnstyledButton>
            ))}
          </div>
        )}
        {chosenId && <BackupNotePreview key={chosenId} name={name} noteId={chosenId} onDone={onClose} />}
      </Stack>
    </Modal>
  );
}
