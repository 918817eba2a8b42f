import { Modal } from '@mantine/core';
import { useStrings } from '#ui/i18n.ts';
import type { ClaimTarget } from './claimTarget.ts';
import { EventEditor } from './EventEditor.tsx';
import { MetricEditor } from './MetricEditor.tsx';
import { RelationEditor } from './RelationEditor.tsx';
import { claimStrings } from './strings.ts';
import { tableStrings } from './tableStrings.ts';

interface ClaimDialogProps {
  /** What is being recorded or changed; `undefined` while the dialog is closed. */
  readonly target: ClaimTarget | undefined;
  readonly onClose: () => void;
}

/** The form in which an analyst records what a passage says: an event, a relation or a figure. */
export function ClaimDialog({ target, onClose }: ClaimDialogProps) {
  const t = useStrings(claimStrings);
  const tTable = useStrings(tableStrings[target?.table ?? 'events']);
  return (
    <Modal
      opened={target !== undefined}
      onClose={onClose}
      size="lg"
      title={tTable(target?.kind === 'edit' ? 'editTitle' : 'newTitle')}
      closeButtonProps={{ 'aria-label': t('cancel') }}
    >
      {target && <Editor target={target} onClose={onClose} />}
    </Modal>
  );
}

function Editor({ target, onClose }: { readonly target: ClaimTarget; readonly onClose: () => void }) {
  switch (target.table) {
    case 'events':
      return <EventEditor target={target} onClose={onClose} />;
    case 'relations':
      return <RelationEditor target={target} onClose={onClose} />;
    case 'metrics':
      return <MetricEditor target={target} onClose={onClose} />;
    default:
      return target satisfies never;
  }
}
