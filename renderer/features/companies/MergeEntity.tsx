import { ActionIcon, Modal, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowMerge } from '@tabler/icons-react';
import type { Entity } from '#domain/entity.ts';
import { useStrings } from '#ui/i18n.ts';
import { MergeForm } from './MergeForm.tsx';
import { mergeStrings } from './mergeStrings.ts';

/** Offers to merge another entity into this one, or this one into another. */
export function MergeEntity({ entity }: { readonly entity: Entity }) {
  const t = useStrings(mergeStrings);
  const [isOpen, { open, close }] = useDisclosure();
  return (
    <>
      <Tooltip label={t('merge')}>
        <ActionIcon variant="subtle" color="gray" size={36} aria-label={t('merge')} onClick={open}>
          <IconArrowMerge size={16} />
        </ActionIcon>
      </Tooltip>
      <Modal
        opened={isOpen}
        onClose={close}
        title={t('title', { name: entity.name })}
        closeButtonProps={{ 'aria-label': t('cancel') }}
      >
        <MergeForm entity={entity} onClose={close} />
      </Modal>
    </>
  );
}
