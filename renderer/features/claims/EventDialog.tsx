import { Modal } from '@mantine/core';
import { useStrings } from '#ui/i18n.ts';
import { EventEditor } from './EventEditor.tsx';
import type { EventTarget } from './eventTarget.ts';
import { eventStrings } from './strings.ts';

interface EventDialogProps {
  /** What is being recorded or changed; `undefined` while the dialog is closed. */
  readonly target: EventTarget | undefined;
  readonly onClose: () => void;
}

/** The form in which an analyst records what a passage says happened. */
export function EventDialog({ target, onClose }: EventDialogProps) {
  const t = useStrings(eventStrings);
  return (
    <Modal
      opened={target !== undefined}
      onClose={onClose}
      size="lg"
      title={t(target?.kind === 'edit' ? 'editTitle' : 'newTitle')}
      closeButtonProps={{ 'aria-label': t('cancel') }}
    >
      {target && <EventEditor target={target} onClose={onClose} />}
    </Modal>
  );
}
