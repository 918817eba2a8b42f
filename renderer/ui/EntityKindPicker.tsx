import { Input, SegmentedControl } from '@mantine/core';
import { type EntityKind, entityKinds } from '#domain/entity.ts';
import { entityKindLabels } from '#domain/entityLabels.ts';
import { useLanguage } from './i18n.ts';

interface Props {
  readonly label: string;
  readonly value: EntityKind;
  readonly onChange: (kind: EntityKind) => void;
}

/** Chooses what a name is the name of. */
export function EntityKindPicker({ label, value, onChange }: Props) {
  const language = useLanguage();
  return (
    <Input.Wrapper label={label} labelElement="div">
      <SegmentedControl
        fullWidth
        size="xs"
        mt={4}
        aria-label={label}
        data={entityKinds.map((kind) => ({ value: kind, label: entityKindLabels[kind][language] }))}
        value={value}
        onChange={onChange}
      />
    </Input.Wrapper>
  );
}
