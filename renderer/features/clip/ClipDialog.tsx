import { Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useCommand } from '#ui/commands.tsx';
import { useStrings } from '#ui/i18n.ts';
import { ClipForm } from './ClipForm.tsx';
import { clipStrings } from './strings.ts';

/** The one dialog for whatever is to be clipped; the command opens it. */
export function ClipDialog() {
  const t = useStrings(clipStrings);
  const [opened, { open, close }] = useDisclosure();
  useCommand('clip.new', open);
  return (
    <Modal
      opened={opened}
      onClose={close}
      size="lg"
      title={t('title')}
      closeButtonProps={{ 'aria-label': t('cancel') }}
    >
      <ClipForm onClose={close} />
    </Modal>
  );
}
