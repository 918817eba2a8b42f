import { ActionIcon, Button, Group, Modal, Text, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { Entity } from '#domain/entity.ts';
import { type RemovedEntity, removeEntity, restoreEntity } from '#storage/entities.ts';
import { useStrings } from '#ui/i18n.ts';
import { notifyDone, notifyError } from '#ui/notify.tsx';
import { navigate } from '#ui/route.ts';
import { companyStrings } from './strings.ts';

interface Props {
  readonly entity: Entity;
  readonly noteCount: number;
}

/** Deletes an entity after asking; it can be brought back, and it cannot go while events name it. */
export function RemoveEntity({ entity, noteCount }: Props) {
  const t = useStrings(companyStrings);
  const [isOpen, { open, close }] = useDisclosure();
  const [eventCount, setEventCount] = useState(0);
  const { name } = entity;

  const remove = async () => {
    const outcome = await removeEntity(entity.id);
    if (outcome.state === 'in-use') return setEventCount(outcome.events);
    close();
    navigate({ view: 'entities' }, 'replace');
    if (outcome.state === 'removed') notifyDone(t('removed', { name }), () => bringBack(outcome));
  };

  return (
    <>
      <Tooltip label={t('remove')}>
        <ActionIcon variant="subtle" color="gray" size={36} aria-label={t('remove')} onClick={open}>
          <IconTrash size={16} />
        </ActionIcon>
      </Tooltip>
      <Modal
        opened={isOpen}
        onClose={close}
        title={t('removeTitle', { name })}
        closeButtonProps={{ 'aria-label': t('cancel') }}
        onExitTransitionEnd={() => setEventCount(0)}
      >
        {eventCount > 0 ? (
          <Text size="sm" role="alert" c="red">
            {t('inUse', { name, count: eventCount })}
          </Text>
        ) : (
          <Text size="sm">{t('removeText', { count: noteCount })}</Text>
        )}
        <Group justify="flex-end" gap="xs" mt="lg">
          <Button variant="default" onClick={close} data-autofocus>
            {t('cancel')}
          </Button>
          <Button color="red" disabled={eventCount > 0} onClick={() => remove().catch(notifyError)}>
            {t('remove')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}

async function bringBack(removed: RemovedEntity): Promise<void> {
  const outcome = await restoreEntity(removed);
  if (outcome.state === 'taken') throw new Error(`${outcome.name} is a name of ${outcome.by.name} by now.`);
  navigate({ view: 'entities', entityId: outcome.entity.id });
}
