import { Button, Group, Loader, Text } from '@mantine/core';
import { IconAlertCircle, IconRss } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import type { Note } from '#domain/note.ts';
import { domainOf } from '#domain/webUrl.ts';
import { saveCapture } from '#storage/clips.ts';
import { getNote } from '#storage/notes.ts';
import { errorTextOfCode } from '#ui/errorText.ts';
import { useHost } from '#ui/HostContext.tsx';
import { useStrings } from '#ui/i18n.ts';
import { notifyError } from '#ui/notify.tsx';
import classes from './ClipStatus.module.css';
import { retryClip } from './clip.ts';
import { clipStrings } from './strings.ts';

/** What another try would only give again. */
const lasting: readonly string[] = [
  'too-long',
  'no-text-layer',
  'encrypted-file',
  'damaged-file',
  'no-article',
  'too-complex',
  'unsupported-file',
];

/** How far a clip has come, above its text: being fetched, or why its text is missing or poor and what can be done. */
export function ClipStatus({ noteId }: { readonly noteId: string }) {
  const note = useLiveQuery(() => getNote(noteId), [noteId]);
  // Pictures take their places one by one; that needs no words.
  if (!note || note.capture.state === 'ready' || note.capture.state === 'pictures') return null;
  return (
    <div className={classes.status} role="status">
      {note.capture.state === 'fetching' ? <Fetching note={note} /> : <Failed note={note} code={note.capture.code} />}
    </div>
  );
}

function Fetching({ note }: { readonly note: Note }) {
  const t = useStrings(clipStrings);
  const site = note.url && domainOf(note.url);
  return (
    <Group gap="xs">
      <Loader size={14} aria-hidden />
      <Text size="sm">{site ? t('fetching', { site }) : t('reading')}</Text>
    </Group>
  );
}

function Failed({ note, code }: { readonly note: Note; readonly code: string }) {
  const t = useStrings(clipStrings);
  const host = useHost();
  return (
    <Group gap="sm" justify="space-between" wrap="nowrap">
      <Group gap="xs" wrap="nowrap" align="flex-start">
        {code === 'feed-summary' ? (
          <IconRss className={classes.icon} size={16} aria-hidden />
        ) : (
          <IconAlertCircle className={`${classes.icon} ${classes.trouble}`} size={16} aria-hidden />
        )}
        <Text size="sm">{errorTextOfCode(code)}</Text>
      </Group>
      <Group gap="xs" wrap="nowrap">
        {!lasting.includes(code) && (
          <Button size="compact-sm" variant="default" onClick={() => retryClip(host, note).catch(notifyError)}>
            {t(code === 'feed-summary' ? 'fullText' : 'retry')}
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => saveCapture(note.id, { state: 'ready' }).catch(notifyError)}
        >
          {t('accept')}
        </Button>
      </Group>
    </Group>
  );
}
