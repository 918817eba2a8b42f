import { ActionIcon, Button, Group, Input, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import type { Entity } from '#domain/entity.ts';
import { listEntitiesByPrefix } from '#storage/entities.ts';
import { EntityKindIcon } from '#ui/EntityKindIcon.tsx';
import { EntityPicker } from '#ui/EntityPicker.tsx';
import { useStrings } from '#ui/i18n.ts';
import { taggingStrings } from './strings.ts';

interface Props {
  readonly owner: Entity | undefined;
  readonly likely: readonly Entity[];
  readonly onChange: (owner: Entity | undefined) => void;
}

const offeredNames = 8;
const search = (prefix: string) => listEntitiesByPrefix(prefix, offeredNames);

/** Whose other name it is: nobody's yet, or one that is chosen by typing or from the likely ones. */
export function OwnerField({ owner, likely, onChange }: Props) {
  const t = useStrings(taggingStrings);
  return (
    <Input.Wrapper label={t('ownerLabel')} labelElement="div" description={owner ? undefined : t('ownerHint')}>
      {owner ? (
        <Group gap={8} mt={4} h={34}>
          <EntityKindIcon kind={owner.kind} size={16} />
          <Text fw={600}>{owner.name}</Text>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('forget', { name: owner.name })}
            title={t('forget', { name: owner.name })}
            onClick={() => onChange(undefined)}
          >
            <IconX size={14} />
          </ActionIcon>
        </Group>
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps Enter from reaching the form.
        <div onKeyDown={keepHalfTyped}>
          <EntityPicker label={t('ownerLabel')} value={owner} onChange={onChange} search={search} autoFocus />
        </div>
      )}
      {!owner && likely.length > 0 && (
        <Group gap={4} mt={8}>
          <Text size="xs" c="dimmed">
            {t('likely')}
          </Text>
          {likely.map((entity) => (
            <Button key={entity.id} size="compact-xs" variant="default" onClick={() => onChange(entity)}>
              {entity.name}
            </Button>
          ))}
        </Group>
      )}
    </Input.Wrapper>
  );
}

/** Enter on a name that was typed and is nobody's must not make somebody new of the selected one. */
function keepHalfTyped(event: KeyboardEvent): void {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement && event.target.value.trim() !== '') {
    event.preventDefault();
  }
}
