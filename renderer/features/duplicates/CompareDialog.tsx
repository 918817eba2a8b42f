import { Button, Group, Modal, Text } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import type { Note } from '#domain/note.ts';
import { withSourceNames } from '#storage/noteLinks.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { notifyError } from '#ui/notify.tsx';
import { TextDiff } from '#ui/TextDiff.tsx';
import classes from './CompareDialog.module.css';
import { keepBoth, linkAsReprint, mergeInto } from './duplicateActions.ts';
import { dateOf, sourceOf } from './noteFacts.ts';
import { duplicateStrings } from './strings.ts';

interface ClipText {
  readonly note: Note;
  readonly text: string;
}

interface Props {
  /** The two clips to compare; none while the dialog is closed. */
  readonly texts: readonly [ClipText, ClipText] | undefined;
  readonly onClose: () => void;
}

/** Two clips side by side, the earlier one at the left, and what can be done with both. */
export function CompareDialog({ texts, onClose }: Props) {
  const t = useStrings(duplicateStrings);
  return (
    <Modal
      opened={texts !== undefined}
      onClose={onClose}
      size="min(1280px, 94vw)"
      title={t('compareTitle')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {texts && <Compared texts={texts} onClose={onClose} />}
    </Modal>
  );
}

function Compared({ texts, onClose }: { readonly texts: readonly [ClipText, ClipText]; readonly onClose: () => void }) {
  const t = useStrings(duplicateStrings);
  const [left, right] = inOrder(texts);
  const run = (action: (note: Note, other: Note) => Promise<void>, note: ClipText, other: ClipText) => () => {
    onClose();
    action(note.note, other.note).catch(notifyError);
  };
  return (
    <>
      <TextDiff className={classes.texts} before={comparedText(left)} after={comparedText(right)} />
      <Group justify="flex-end" gap="xs" mt="md">
        <Button variant="default" onClick={run(keepBoth, left, right)}>
          {t('keep')}
        </Button>
        <Button variant="default" onClick={run(linkAsReprint, left, right)}>
          {t('link')}
        </Button>
        <Button variant="default" onClick={run(mergeInto, left, right)}>
          {t('mergeLeft')}
        </Button>
        <Button variant="default" onClick={run(mergeInto, right, left)}>
          {t('mergeRight')}
        </Button>
      </Group>
    </>
  );
}

function inOrder([one, other]: readonly [ClipText, ClipText]): readonly [ClipText, ClipText] {
  return one.note.createdAt <= other.note.createdAt ? [one, other] : [other, one];
}

function comparedText({ note, text }: ClipText) {
  return { heading: <Heading note={note} />, text, language: note.language };
}

function Heading({ note }: { readonly note: Note }) {
  const t = useStrings(duplicateStrings);
  const language = useLanguage();
  const [named] = useLiveQuery(() => withSourceNames([note]), [note]) ?? [];
  const facts = [sourceOf(named ?? { note }), dateOf(note, language)].filter((fact) => fact !== undefined);
  return (
    <>
      <Text size="sm" fw={600} lineClamp={2} lang={note.language}>
        {note.title || t('untitled')}
      </Text>
      <Text size="xs" c="dimmed">
        {facts.join(' · ')}
      </Text>
    </>
  );
}
