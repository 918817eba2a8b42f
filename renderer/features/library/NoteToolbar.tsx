import { ActionIcon, Button, Divider, Group, Text, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import {
  IconArchive,
  IconArrowBackUp,
  IconBolt,
  IconBulb,
  IconStar,
  IconStarFilled,
  IconTrash,
  IconX,
} from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import type { ReactNode } from 'react';
import type { Note, Triage } from '#domain/note.ts';
import { getNote } from '#storage/notes.ts';
import { useCommand } from '#ui/commands.tsx';
import { useStrings } from '#ui/i18n.ts';
import { daysLeftText } from './daysLeftText.ts';
import { RemoveDialog } from './RemoveDialog.tsx';
import { libraryStrings } from './strings.ts';
import { useMarkRead } from './useMarkRead.ts';
import { useNoteActions } from './useNoteActions.ts';

const triageButtons = [
  { triage: 'important', label: 'doImportant', key: '1', icon: <IconBolt size={15} aria-hidden /> },
  { triage: 'interesting', label: 'doInteresting', key: '2', icon: <IconBulb size={15} aria-hidden /> },
  { triage: 'archived', label: 'doArchived', key: '3', icon: <IconArchive size={15} aria-hidden /> },
  { triage: 'discarded', label: 'doDiscarded', key: '4', icon: <IconX size={15} aria-hidden /> },
] as const satisfies readonly { triage: Triage; label: string; key: string; icon: ReactNode }[];

/** Triage, star and trash for the open note, by button; `NoteCommands` has the keys. */
export function NoteToolbar({ noteId }: { readonly noteId: string }) {
  const note = useLiveQuery(() => getNote(noteId), [noteId]);
  useMarkRead(note);
  // Until the next note is read the last one stays; the actions are for what is open anyway.
  if (!note) return null;
  return note.trashedAt ? <TrashedToolbar trashedAt={note.trashedAt} /> : <LiveToolbar note={note} />;
}

function LiveToolbar({ note }: { readonly note: Note }) {
  const t = useStrings(libraryStrings);
  const actions = useNoteActions();
  const starred = note.starred === 1;
  return (
    <Group gap={4} wrap="nowrap" role="toolbar" aria-label={t('noteActions')}>
      {triageButtons.map(({ triage, label, key, icon }) => (
        <Tooltip key={triage} label={key} openDelay={400}>
          <Button
            size="compact-sm"
            variant={note.triage === triage ? 'light' : 'subtle'}
            color={note.triage === triage ? 'sea' : 'gray'}
            leftSection={icon}
            aria-pressed={note.triage === triage}
            onClick={() => actions.triage(triage)}
          >
            {t(label)}
          </Button>
        </Tooltip>
      ))}
      <Divider orientation="vertical" mx={4} />
      <IconButton label={t(starred ? 'doUnstar' : 'doStar')} hint="S" pressed={starred} onClick={actions.toggleStar}>
        {starred ? <IconStarFilled size={15} /> : <IconStar size={15} />}
      </IconButton>
      <IconButton label={t('doTrash')} hint="Delete" onClick={actions.trash}>
        <IconTrash size={15} />
      </IconButton>
    </Group>
  );
}

function TrashedToolbar({ trashedAt }: { readonly trashedAt: string }) {
  const t = useStrings(libraryStrings);
  const actions = useNoteActions();
  const [asking, ask] = useDisclosure();
  // Here the key asks, and comes before the one that only moves to the trash.
  useCommand('note.trash', ask.open);
  return (
    <Group gap={4} wrap="nowrap" role="toolbar" aria-label={t('noteActions')}>
      <Button size="compact-sm" variant="light" leftSection={<IconArrowBackUp size={15} />} onClick={actions.restore}>
        {t('doRestore')}
      </Button>
      <Button size="compact-sm" variant="subtle" color="red" leftSection={<IconTrash size={15} />} onClick={ask.open}>
        {t('doRemove')}
      </Button>
      <Text size="sm" c="dimmed" ml={8}>
        {t('leavesTrash', { left: daysLeftText(trashedAt) })}
      </Text>
      <RemoveDialog opened={asking} onClose={ask.close} onRemove={actions.remove} />
    </Group>
  );
}

interface IconButtonProps {
  readonly label: string;
  readonly hint: string;
  readonly pressed?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function IconButton({ label, hint, pressed, onClick, children }: IconButtonProps) {
  return (
    <Tooltip label={`${label} · ${hint}`} openDelay={400}>
      <ActionIcon
        variant="subtle"
        color={pressed ? 'sea' : 'gray'}
        aria-label={label}
        aria-pressed={pressed}
        onClick={onClick}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
