import { Button, Group, Loader, Modal, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Snapshot } from '#domain/snapshot.ts';
import { restoreRevision } from '#storage/restoreRevision.ts';
import { listRevisions } from '#storage/revisions.ts';
import { dateTime } from '#ui/dateTime.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { notifyDone, notifyError } from '#ui/notify.tsx';
import { TextDiff } from '#ui/TextDiff.tsx';
import classes from './CompareCaptures.module.css';
import { type Comparison, readComparison } from './comparison.ts';
import { evidenceStrings } from './strings.ts';

interface Props {
  /** The capture that is held against the one before it; none while the dialog is closed. */
  readonly compareId: string | undefined;
  readonly onClose: () => void;
  /** The text that is read out of a capture. */
  readonly readText: (snapshot: Snapshot) => Promise<string>;
  /** Makes the text of a capture the note's. */
  readonly takeText: (snapshot: Snapshot) => Promise<unknown>;
}

/** What changed in a page's text from one capture to the next. */
export function CompareCaptures({ compareId, onClose, readText, takeText }: Props) {
  const t = useStrings(evidenceStrings);
  const language = useLanguage();
  const [comparison, setComparison] = useState<Comparison>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: how a text is read is the same at every drawing.
  useEffect(() => {
    setComparison(undefined);
    if (compareId === undefined) return;
    let isGone = false;
    readComparison(compareId, readText).then((read) => {
      if (!isGone) setComparison(read);
    }, notifyError);
    return () => {
      isGone = true;
    };
  }, [compareId]);

  const [before, after] = [comparison?.before, comparison?.after].map(
    (side) => side && dateTime(side.snapshot.capturedAt, language),
  );
  const take = async ({ snapshot }: Comparison['after']) => {
    await takeText(snapshot);
    // What the note said until then is its newest earlier version by now.
    const [replaced] = await listRevisions(snapshot.noteId);
    notifyDone(t('adopted'), replaced && (() => restoreRevision(replaced.id)));
    onClose();
  };
  return (
    <Modal
      opened={compareId !== undefined}
      onClose={onClose}
      size="min(1200px, 94vw)"
      title={before && after ? t('compareTitle', { before, after }) : t('compare')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {comparison === undefined && (
        <Group gap="xs" role="status">
          <Loader size={14} aria-hidden />
          <Text size="sm">{t('reading')}</Text>
        </Group>
      )}
      {comparison && comparison.before.text === comparison.after.text && <Text size="sm">{t('compareSame')}</Text>}
      {comparison && comparison.before.text !== comparison.after.text && (
        <>
          <TextDiff
            className={classes.diff}
            before={{ heading: before, text: comparison.before.text, language: comparison.language }}
            after={{ heading: after, text: comparison.after.text, language: comparison.language }}
          />
          <Group justify="flex-end" mt="md">
            {comparison.isNoteAsBefore ? (
              <Button variant="default" onClick={() => take(comparison.after).catch(notifyError)}>
                {t('adopt')}
              </Button>
            ) : (
              <Text size="sm" c="dimmed">
                {t('written')}
              </Text>
            )}
          </Group>
        </>
      )}
    </Modal>
  );
}
