import { Modal, Text } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { getSnapshot } from '#storage/snapshots.ts';
import { dateTime } from '#ui/dateTime.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { readShownCapture } from './shownCapture.ts';
import { evidenceStrings } from './strings.ts';
import classes from './ViewCapture.module.css';

interface Props {
  /** The capture that is shown; none while the dialog is closed. */
  readonly captureId: string | undefined;
  readonly onClose: () => void;
}

/** Shows a capture as it was, in a frame in which nothing runs and nothing is fetched. */
export function ViewCapture({ captureId, onClose }: Props) {
  const t = useStrings(evidenceStrings);
  const language = useLanguage();
  const found = useLiveQuery(async () => {
    const snapshot = captureId ? await getSnapshot(captureId) : undefined;
    return snapshot && { snapshot, shown: await readShownCapture(snapshot) };
  }, [captureId]);
  const date = found && dateTime(found.snapshot.capturedAt, language);
  return (
    <Modal
      opened={captureId !== undefined && found !== undefined}
      onClose={onClose}
      size="min(1100px, 92vw)"
      title={t('viewTitle', { date: date ?? '' })}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {found && (
        <Text size="xs" c="dimmed" mb={8} style={{ overflowWrap: 'anywhere' }}>
          {t('viewNote', { url: found.snapshot.finalUrl ?? found.snapshot.url ?? '' })}
        </Text>
      )}
      {found?.shown ? (
        <iframe
          className={classes.frame}
          title={t('frame')}
          sandbox="allow-scripts"
          src="./reading/capture.html"
          // The frame has no origin by which it could be named; the capture is no secret to it.
          onLoad={({ currentTarget }) => currentTarget.contentWindow?.postMessage(found.shown, '*')}
        />
      ) : (
        <Text size="sm">{t('unviewable', { type: found?.snapshot.contentType ?? '' })}</Text>
      )}
    </Modal>
  );
}
