import { Modal, Text } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useCommand } from '#ui/commands.tsx';
import { dateTime } from '#ui/dateTime.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { notifyDone } from '#ui/notify.tsx';
import { currentRoute, navigate } from '#ui/route.ts';
import { historyStrings } from './strings.ts';
import { VersionView } from './VersionView.tsx';
import { readVersions } from './versions.ts';

interface Props {
  readonly noteId: string;
  /** The version that is looked at; none while the dialog is closed. */
  readonly revisionId: string | undefined;
  readonly onClose: () => void;
  readonly openLink: (href: string) => void;
}

/** An earlier version of the open note beside what it says now, and the way back to it. */
export function VersionDialog({ noteId, revisionId, onClose, openLink }: Props) {
  const t = useStrings(historyStrings);
  const language = useLanguage();
  const isOpen = revisionId !== undefined;
  const versions = useLiveQuery(() => (isOpen ? readVersions(noteId) : undefined), [noteId, isOpen]);
  const version = versions?.earlier.find((one) => one.revisionId === revisionId);
  useCommand('note.history', async () => {
    const newest = (await readVersions(noteId))?.earlier[0];
    if (newest?.revisionId === undefined) notifyDone(t('none'));
    else navigate({ ...currentRoute(), revisionId: newest.revisionId });
  });
  return (
    <Modal
      opened={isOpen && versions !== undefined}
      onClose={onClose}
      size="min(1200px, 94vw)"
      title={version ? t('dialog', { date: dateTime(version.savedAt, language) }) : t('history')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {versions && version ? (
        <VersionView versions={versions} version={version} onDone={onClose} openLink={openLink} />
      ) : (
        <Text size="sm">{t('gone')}</Text>
      )}
    </Modal>
  );
}
