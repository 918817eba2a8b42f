import { ActionIcon, Fieldset, Stack, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { Entity, OwnField } from '#domain/entity.ts';
import { type OwnFieldProblem, parseOwnField } from '#domain/ownField.ts';
import { useStrings } from '#ui/i18n.ts';
import { notifyError } from '#ui/notify.tsx';
import classes from './EntityPage.module.css';
import { ownFieldStrings } from './ownFieldStrings.ts';
import { saveChange } from './saveChange.ts';

/** What a person wants to know of an entity that Vigie has no field for: a name and a value each. */
export function OwnFields({ entity }: { readonly entity: Entity }) {
  const t = useStrings(ownFieldStrings);
  const save = (ownFields: OwnField[], field: string) =>
    saveChange(entity, { ownFields }, t('fieldSaved', { field, name: entity.name })).catch(notifyError);
  const replace = (index: number, fields: readonly OwnField[]) => entity.ownFields.toSpliced(index, 1, ...fields);
  return (
    <Fieldset legend={t('ownFields')} variant="unstyled">
      <Stack gap={8}>
        {entity.ownFields.map((field, index) => (
          <FieldRow
            // biome-ignore lint/suspicious/noArrayIndexKey: two fields may say the same, and a row is made anew when what it says changes.
            key={`${index} ${field.name} ${field.value}`}
            field={field}
            onSave={(changed) => save(replace(index, [changed]), changed.name)}
            onRemove={() => save(replace(index, []), field.name)}
          />
        ))}
        <NewField key={entity.ownFields.length} onAdd={(field) => save([...entity.ownFields, field], field.name)} />
      </Stack>
    </Fieldset>
  );
}

interface RowProps {
  readonly field: OwnField;
  readonly onSave: (field: OwnField) => void;
  readonly onRemove: () => void;
}

function FieldRow({ field, onSave, onRemove }: RowProps) {
  const t = useStrings(ownFieldStrings);
  const [typed, setTyped] = useState<OwnField>(field);
  const [problem, setProblem] = useState<OwnFieldProblem>();
  const submit = () => {
    const parsed = parseOwnField(typed);
    setProblem(parsed.state === 'invalid' ? parsed.reason : undefined);
    if (parsed.state === 'invalid') return;
    if (parsed.field.name !== field.name || parsed.field.value !== field.value) onSave(parsed.field);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: leaving the row, not the row itself, is what saves it.
    <div
      className={classes.ownField}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) submit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) submit();
      }}
    >
      <FieldInputs field={typed} onChange={setTyped} problem={problem} />
      <ActionIcon
        variant="subtle"
        color="gray"
        size={30}
        aria-label={t('removeField', { field: field.name })}
        onClick={onRemove}
      >
        <IconTrash size={14} />
      </ActionIcon>
    </div>
  );
}

const empty: OwnField = { name: '', value: '' };

function NewField({ onAdd }: { readonly onAdd: (field: OwnField) => void }) {
  const t = useStrings(ownFieldStrings);
  const [typed, setTyped] = useState<OwnField>(empty);
  const [problem, setProblem] = useState<OwnFieldProblem>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const parsed = parseOwnField(typed);
    setProblem(parsed.state === 'invalid' ? parsed.reason : undefined);
    if (parsed.state === 'ok') onAdd(parsed.field);
  };
  return (
    <form className={classes.ownField} onSubmit={submit} noValidate>
      <FieldInputs field={typed} onChange={setTyped} problem={problem} isNew />
      <ActionIcon type="submit" variant="default" size={30} aria-label={t('addField')}>
        <IconPlus size={14} />
      </ActionIcon>
    </form>
  );
}

interface InputProps {
  readonly field: OwnField;
  readonly onChange: (field: OwnField) => void;
  readonly problem: OwnFieldProblem | undefined;
  readonly isNew?: boolean;
}

function FieldInputs({ field, onChange, problem, isNew = false }: InputProps) {
  const t = useStrings(ownFieldStrings);
  return (
    <>
      <TextInput
        size="xs"
        dir="auto"
        aria-label={isNew ? t('newFieldName') : t('fieldName')}
        placeholder={t('fieldNameHint')}
        value={field.name}
        error={problem && problem !== 'badFieldValue' && t(problem)}
        onChange={(event) => onChange({ ...field, name: event.currentTarget.value })}
      />
      <TextInput
        size="xs"
        dir="auto"
        aria-label={isNew ? t('newFieldValue') : t('fieldValue', { field: field.name })}
        placeholder={t('fieldValueHint')}
        value={field.value}
        error={problem === 'badFieldValue' && t(problem)}
        onChange={(event) => onChange({ ...field, value: event.currentTarget.value })}
      />
    </>
  );
}
