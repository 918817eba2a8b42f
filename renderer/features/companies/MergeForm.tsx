import { Button, Group, Stack, Text } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useState } from 'react';
import type { Entity } from '#domain/entity.ts';
import { listEntitiesByPrefix } from '#storage/entities.ts';
import { mergeEntities, undoMergeEntities } from '#storage/entityMerge.ts';
import { EntityPicker } from '#ui/EntityPicker.tsx';
import { useStrings } from '#ui/i18n.ts';
import { notifyDone, notifyError } from '#ui/notify.tsx';
import { navigate } from '#ui/route.ts';
import { MergePreview } from './MergePreview.tsx';
import { mergeStrings } from './mergeStrings.ts';

const mostCandidates = 8;
const search = (prefix: string) => listEntitiesByPrefix(prefix, mostCandidates);

interface Props {
  readonly entity: Entity;
  readonly onClose: () => void;
}

/** Chooses the other entity and which of the two stays, and shows what will move before anything does. */
export function MergeForm({ entity, onClose }: Props) {
  const t = useStrings(mergeStrings);
  const [other, setOther] = useState<Entity>();
  const [isTurned, setTurned] = useState(false);
  const isSame = other?.id === entity.id;
  const [kept, gone] = isTurned && other ? [other, entity] : [entity, other];

  const merge = async () => {
    if (!gone) return;
    const outcome = await mergeEntities(kept.id, gone.id);
    onClose();
    if (outcome.state !== 'merged') return notifyDone(t(outcome.state === 'same' ? 'same' : 'missing'));
    navigate({ view: 'entities', entityId: kept.id }, 'replace');
    notifyDone(t('done', { other: gone.name, kept: kept.name }), async () => {
      const undone = await undoMergeEntities(outcome);
      return undone.state === 'taken' ? t('undoTaken', { other: gone.name, owner: undone.by.name }) : undefined;
    });
  };

  return (
    <Stack gap="sm">
      <div>
        <Text size="sm" fw={500} mb={4} aria-hidden>
          {t('other')}
        </Text>
        <EntityPicker label={t('other')} value={other} onChange={setOther} search={search} autoFocus />
      </div>
      {isSame && (
        <Text size="sm" role="alert" c="var(--mantine-color-error)">
          {t('same')}
        </Text>
      )}
      {gone && !isSame && (
        <>
          <MergePreview kept={kept} other={gone} />
          <Button
            variant="subtle"
            size="compact-sm"
            w="fit-content"
            leftSection={<IconArrowsExchange size={14} aria-hidden />}
            onClick={() => setTurned(!isTurned)}
          >
            {t('turn', { name: gone.name })}
          </Button>
        </>
      )}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button disabled={!gone || isSame} onClick={() => merge().catch(notifyError)}>
          {t('confirm')}
        </Button>
      </Group>
    </Stack>
  );
}
