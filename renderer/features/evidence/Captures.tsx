import { Button, Stack, Text, Title } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { Snapshot } from '#domain/snapshot.ts';
import { getNote } from '#storage/notes.ts';
import { listSnapshots } from '#storage/snapshots.ts';
import { useStrings } from '#ui/i18n.ts';
import { notifyDone, notifyError } from '#ui/notify.tsx';
import { currentRoute, navigate } from '#ui/route.ts';
import { CaptureRow } from './CaptureRow.tsx';
import { evidenceStrings } from './strings.ts';

interface Props {
  readonly noteId: string;
  /** Captures the note's page once more. */
  readonly captureAgain: () => Promise<
    { readonly snapshot: Snapshot; readonly text: 'same' | 'changed' | 'first' } | undefined
  >;
}

/** The captures of a note, newest first: what came in, when and how, and what can be done with each. */
export function Captures({ noteId, captureAgain }: Props) {
  const t = useStrings(evidenceStrings);
  const note = useLiveQuery(() => getNote(noteId), [noteId]);
  const snapshots = useLiveQuery(() => listSnapshots(noteId), [noteId]);
  const [isBusy, setBusy] = useState(false);
  if (!note || !snapshots || note.kind !== 'clip') return null;

  const again = async () => {
    setBusy(true);
    try {
      const capture = await captureAgain();
      if (!capture) return;
      notifyDone(t(capture.text));
      if (capture.text === 'changed') navigate({ ...currentRoute(), compareId: capture.snapshot.id });
    } finally {
      setBusy(false);
    }
  };

  return (
    <Stack component="section" gap={10}>
      <Title order={2} size="sm">
        {t('captures')}
      </Title>
      {snapshots.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('none')}
        </Text>
      )}
      <Stack component="ul" gap={2} m={0} p={0} style={{ listStyle: 'none' }}>
        {snapshots
          .map((snapshot, at) => <CaptureRow key={snapshot.id} note={note} snapshot={snapshot} isFirst={at === 0} />)
          .reverse()}
      </Stack>
      {note.url !== undefined && (
        <Button
          size="compact-sm"
          variant="default"
          w="fit-content"
          loading={isBusy}
          leftSection={<IconRefresh size={14} aria-hidden />}
          onClick={() => again().catch(notifyError)}
        >
          {t('again')}
        </Button>
      )}
    </Stack>
  );
}
