import { Input, Select } from '@mantine/core';
import { type EntityKind, entityKinds } from '#domain/entity.ts';
import { entityKindLabels } from '#domain/entityLabels.ts';
import { newId } from '#domain/id.ts';
import type { ClaimName } from '#storage/claimSaves.ts';
import { listEntitiesByPrefix } from '#storage/entities.ts';
import { EntityPicker } from '#ui/EntityPicker.tsx';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { claimStrings } from './strings.ts';

interface ClaimNameFieldProps {
  readonly label: string;
  /** Shown above the field; without it the label is for screen readers only. */
  readonly isLabelShown?: boolean;
  readonly value: ClaimName | undefined;
  readonly onChange: (name: ClaimName) => void;
  /** What a name that nobody has yet is taken for. */
  readonly newKind: EntityKind;
  readonly error?: string | undefined;
  readonly autoFocus?: boolean;
}

const offeredNames = 8;
const search = (prefix: string) => listEntitiesByPrefix(prefix, offeredNames);

/** Chooses a name for a claim; a new one says what it is the name of, and becomes an entity when the claim is saved. */
export function ClaimNameField(props: ClaimNameFieldProps) {
  const { label, isLabelShown = false, value, onChange, newKind, error, autoFocus = false } = props;
  const t = useStrings(claimStrings);
  const language = useLanguage();
  return (
    <Input.Wrapper label={isLabelShown ? label : undefined} labelElement="div" error={error}>
      <EntityPicker
        label={label}
        value={value}
        onChange={onChange}
        onNewName={(name) => onChange({ id: newId(), name, kind: newKind, isNew: true })}
        search={search}
        autoFocus={autoFocus}
      />
      {value?.isNew && (
        <Select
          size="xs"
          mt={4}
          aria-label={t('kindOf', { name: value.name })}
          allowDeselect={false}
          data={entityKinds.map((kind) => ({ value: kind, label: entityKindLabels[kind][language] }))}
          value={value.kind}
          onChange={(kind) => kind && onChange({ ...value, kind })}
        />
      )}
    </Input.Wrapper>
  );
}
