import { Modal } from '@mantine/core';
import { useStrings } from '#ui/i18n.ts';
import { ImportSteps } from './ImportSteps.tsx';
import { importStrings } from './importStrings.ts';

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Brings companies and names in from a table: choose a file, look what it would do, then do it. */
export function ImportDialog({ isOpen, onClose }: Props) {
  const t = useStrings(importStrings);
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      size="min(1040px, 94vw)"
      title={t('title')}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <ImportSteps onClose={onClose} />
    </Modal>
  );
}
