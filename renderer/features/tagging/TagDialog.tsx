import { Modal } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useStrings } from '#ui/i18n.ts';
import { listLikelyOwners } from './selectedName.ts';
import { taggingStrings } from './strings.ts';
import { TagForm } from './TagForm.tsx';

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly noteId: string;
  readonly selectedText: string;
}

/** Asks whose name the selected text is: a new one's, or one more of somebody known. */
export function TagDialog({ opened, onClose, noteId, selectedText }: Props) {
  const t = useStrings(taggingStrings);
  const owners = useLiveQuery(
    async () => (opened ? { selectedText, ...(await listLikelyOwners(selectedText)) } : undefined),
    [opened, selectedText],
  );
  const isReady = owners?.selectedText === selectedText;
  return (
    <Modal
      opened={opened && isReady}
      onClose={onClose}
      title={t('tagTitle')}
      closeButtonProps={{ 'aria-label': t('cancel') }}
    >
      {isReady && (
        <TagForm
          noteId={noteId}
          selectedText={selectedText}
          known={owners.known}
          likely={owners.likely}
          onClose={onClose}
        />
      )}
    </Modal>
  );
}
