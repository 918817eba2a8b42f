import { Modal } from '@mantine/core';
import { useState } from 'react';
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
  // A dialog that is opened again while it is still fading away begins anew all the same.
  const [opening, setOpening] = useState({ isOpen, count: 0 });
  if (opening.isOpen !== isOpen) setOpening({ isOpen, count: opening.count + (isOpen ? 1 : 0) });
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      size="min(1040px, 94vw)"
      title={t('title')}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <ImportSteps key={opening.count} onClose={onClose} />
    </Modal>
  );
}
