import { Text } from '@mantine/core';
import type { Entity } from '#domain/entity.ts';
import { listEntitiesByPrefix } from '#storage/entities.ts';
import { EntityPicker } from '#ui/EntityPicker.tsx';
import { useStrings } from '#ui/i18n.ts';
import { RemovablePill } from '#ui/RemovablePill.tsx';
import { compareStrings } from './strings.ts';
import { mostCompanies } from './useComparison.ts';

interface Props {
  readonly entities: readonly Entity[];
  readonly onChange: (ids: readonly string[]) => void;
}

const offeredNames = 8;
const search = (prefix: string) => listEntitiesByPrefix(prefix, offeredNames);

/** Who is compared: names that can be taken out, and a field for one more. */
export function CompanyChips({ entities, onChange }: Props) {
  const t = useStrings(compareStrings);
  const ids = entities.map(({ id }) => id);
  return (
    <>
      {entities.map(({ id, name }) => (
        <RemovablePill
          key={id}
          removeLabel={t('remove', { name })}
          onRemove={() => onChange(ids.filter((one) => one !== id))}
        >
          {name}
        </RemovablePill>
      ))}
      {entities.length < mostCompanies ? (
        <EntityPicker
          label={t('add')}
          value={undefined}
          search={search}
          onChange={({ id }) => onChange([...new Set([...ids, id])])}
        />
      ) : (
        <Text size="xs" c="dimmed">
          {t('most')}
        </Text>
      )}
    </>
  );
}
