import { Button, Group, Modal, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { EntityKind } from '#domain/entity.ts';
import { parseName } from '#domain/entityName.ts';
import { foldName } from '#domain/fold.ts';
import type { NameSuggestion } from '#suggest/suggestion.ts';
import { EntityKindPicker } from '#ui/EntityKindPicker.tsx';
import { useStrings } from '#ui/i18n.ts';
import { NameField, type NameTrouble } from '#ui/NameField.tsx';
import { suggestionStrings } from './strings.ts';

interface Props {
  /** `undefined` while the dialog is closed. */
  readonly suggestion: NameSuggestion | undefined;
  readonly onSave: (corrected: NameSuggestion) => void;
  readonly onClose: () => void;
}

/** Corrects a suggested name, or what it is a name of, and accepts it so. */
export function NameDialog({ suggestion, onSave, onClose }: Props) {
  const t = useStrings(suggestionStrings);
  return (
    <Modal
      opened={suggestion !== undefined}
      onClose={onClose}
      title={t('nameTitle')}
      closeButtonProps={{ 'aria-label': t('cancel') }}
    >
      {suggestion && <NameForm suggestion={suggestion} onSave={onSave} onClose={onClose} />}
    </Modal>
  );
}

interface FormProps extends Props {
  readonly suggestion: NameSuggestion;
}

function NameForm({ suggestion, onSave, onClose }: FormProps) {
  const t = useStrings(suggestionStrings);
  const [name, setName] = useState(suggestion.party.name);
  const [kind, setKind] = useState<EntityKind>(suggestion.party.kind);
  const [trouble, setTrouble] = useState<NameTrouble>();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const parsed = parseName(name);
    if (parsed.state === 'invalid') return setTrouble({ reason: parsed.reason });
    const { party } = suggestion;
    onSave({ ...suggestion, party: { ...party, name: parsed.name, kind, aliases: aliasesOf(party, parsed.name) } });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <NameField
          label={t('nameLabel')}
          value={name}
          onChange={(text) => {
            setName(text);
            setTrouble(undefined);
          }}
          trouble={trouble}
          onTaken={({ name: known }) => setName(known)}
          takenLabel={(known) => t('useName', { name: known })}
          autoFocus
        />
        <EntityKindPicker label={t('kindLabel')} value={kind} onChange={setKind} />
        <Group justify="flex-end" gap="xs" mt={4}>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit">{t('saveName')}</Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Another spelling in the text stays one of its names; a name that was only cut wrong does not. */
function aliasesOf({ name, aliases }: NameSuggestion['party'], corrected: string): readonly string[] {
  const [before, after] = [foldName(name), foldName(corrected)];
  return before.includes(after) || after.includes(before) ? aliases : [name, ...aliases];
}
