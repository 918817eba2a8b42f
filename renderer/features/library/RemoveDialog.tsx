import { Button, Group, Modal, Text } from '@mantine/core';
import { useStrings } from '#ui/i18n.ts';
import { libraryStrings } from './strings.ts';

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onRemove: () => void;
}

/** Asks before a note goes for good: that can be taken back only until the window is closed. */
export function RemoveDialog({ opened, onClose, onRemove }: Props) {
  const t = useStrings(libraryStrings);
  const remove = () => {
    onClose();
    onRemove();
  };
  return (
    <Modal opened={opened} onClose={onClose} title={t('removeTitle')} closeButtonProps={{ 'aria-label': t('cancel') }}>
      <Text size="sm">{t('removeText')}</Text>
      <Group justify="flex-end" gap="xs" mt="lg">
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('cancel')}
        </Button>
        <Button color="red" onClick={remove}>
          {t('doRemove')}
        </Button>
      </Group>
    </Modal>
  );
}
