import { CloseButton, Text } from '@mantine/core';
import type { Entity } from '#domain/entity.ts';
import { listEntitiesByPrefix } from '#storage/entities.ts';
import { EntityKindIcon } from '#ui/EntityKindIcon.tsx';
import { EntityPicker } from '#ui/EntityPicker.tsx';
import { useStrings } from '#ui/i18n.ts';
import classes from './Compare.module.css';
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
      <ul className={classes.chips}>
        {entities.map(({ id, kind, name }) => (
          <li key={id} className={classes.chip}>
            <EntityKindIcon kind={kind} size={14} />
            <span className={classes.chipName}>{name}</span>
            <CloseButton
              size="xs"
              aria-label={t('remove', { name })}
              onClick={() => onChange(ids.filter((one) => one !== id))}
            />
          </li>
        ))}
      </ul>
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
