import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '#ui/commands.tsx';
import { useStrings } from '#ui/i18n.ts';
import { NewEntityForm } from './NewEntityForm.tsx';
import { companyStrings } from './strings.ts';

/** Offers "new company or name", wherever in the window one is. */
export function NewEntity() {
  const t = useStrings(companyStrings);
  const [isOpen, setOpen] = useState(false);
  useCommand('entity.new', () => setOpen(true));
  return (
    <Modal
      opened={isOpen}
      onClose={() => setOpen(false)}
      title={t('newTitle')}
      closeButtonProps={{ 'aria-label': t('cancel') }}
    >
      <NewEntityForm onClose={() => setOpen(false)} />
    </Modal>
  );
}
