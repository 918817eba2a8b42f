import { ActionIcon, Button, Group, Modal, Text, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { Entity } from '#domain/entity.ts';
import { type EntityUse, type RemovedEntity, removeEntity, restoreEntity } from '#storage/entities.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { notifyDone, notifyError } from '#ui/notify.tsx';
import { navigate } from '#ui/route.ts';
import { removeStrings } from './removeStrings.ts';
import { sayRefusal } from './saveChange.ts';

interface Props {
  readonly entity: Entity;
  readonly noteCount: number;
}

/** Deletes an entity after asking; it can be brought back, and it cannot go while events name it. */
export function RemoveEntity({ entity, noteCount }: Props) {
  const t = useStrings(removeStrings);
  const language = useLanguage();
  const [isOpen, { open, close }] = useDisclosure();
  const [use, setUse] = useState<EntityUse>();
  const { name } = entity;

  const factsIn = (used: EntityUse) => {
    const parts = (['events', 'relations', 'figures'] as const).filter((part) => used[part] > 0);
    const words = parts.map((part) => t(useTexts[part], { count: used[part] }));
    return new Intl.ListFormat(language, { type: 'conjunction' }).format(words);
  };
  const remove = async () => {
    const outcome = await removeEntity(entity.id);
    if (outcome.state === 'in-use') return setUse(outcome);
    close();
    navigate({ view: 'entities' }, 'replace');
    if (outcome.state === 'removed') {
      const afterwards = () => navigate({ view: 'entities', entityId: entity.id });
      notifyDone(t('removed', { name }), () => bringBack(outcome), { afterwards });
    }
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
        onExitTransitionEnd={() => setUse(undefined)}
      >
        {use ? (
          <Text size="sm" role="alert" c="var(--mantine-color-error)">
            {t('inUse', { name, facts: factsIn(use) })}
          </Text>
        ) : (
          <Text size="sm">{t('removeText', { count: noteCount })}</Text>
        )}
        <Group justify="flex-end" gap="xs" mt="lg">
          <Button variant="default" onClick={close} data-autofocus>
            {t('cancel')}
          </Button>
          <Button color="red" disabled={use !== undefined} onClick={() => remove().catch(notifyError)}>
            {t('remove')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}

const useTexts = { events: 'inEvents', relations: 'inRelations', figures: 'inFigures' } as const;

async function bringBack(removed: RemovedEntity): Promise<string | undefined> {
  const outcome = await restoreEntity(removed);
  return outcome.state === 'taken' ? sayRefusal(removed.entity, outcome) : undefined;
}
