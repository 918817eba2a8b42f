import { Button, Group, Stack, Text } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Entity, EntityKind } from '#domain/entity.ts';
import { foldName } from '#domain/fold.ts';
import { isLookedFor } from '#domain/lookedFor.ts';
import { EntityKindPicker } from '#ui/EntityKindPicker.tsx';
import { useStrings } from '#ui/i18n.ts';
import { NameField, type NameTrouble } from '#ui/NameField.tsx';
import { notifyDone, notifyError } from '#ui/notify.tsx';
import { OwnerField } from './OwnerField.tsx';
import { nameOfSelection } from './selectedName.ts';
import { taggingStrings } from './strings.ts';
import { tagName } from './tagName.ts';

interface Props {
  readonly noteId: string;
  readonly selectedText: string;
  /** Who has the selected name already, and otherwise whose it may be. */
  readonly known: Entity | undefined;
  readonly likely: readonly Entity[];
  readonly onClose: () => void;
}

/** The name as it is written, whose it is, and what kind of thing that is; Enter in any field saves. */
export function TagForm({ noteId, selectedText, known, likely, onClose }: Props) {
  const t = useStrings(taggingStrings);
  const [name, setName] = useState(() => nameOfSelection(selectedText));
  const [owner, setOwner] = useState(known);
  const [kind, setKind] = useState<EntityKind>('company');
  const [trouble, setTrouble] = useState<NameTrouble>();

  const form = useRef<HTMLFormElement>(null);

  // Choosing an owner takes its field away; Enter must then save, and without an owner one types on.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another owner is what moves the focus.
  useEffect(() => form.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus(), [owner?.id]);

  const changeOwner = (entity: Entity | undefined) => {
    setOwner(entity);
    setTrouble(undefined);
  };
  const save = async () => {
    const outcome = await tagName(noteId, name, owner ? { state: 'known', entity: owner } : { state: 'new', kind });
    if (outcome.state === 'trouble') return setTrouble(outcome.trouble);
    onClose();
    if (outcome.state === 'missing') return notifyDone(t('gone'));
    const { entity, undo } = outcome;
    notifyDone(t('tagged', { name: entity.name }), async () =>
      (await undo()) === 'kept' ? t('stillUsed', { name: entity.name }) : undefined,
    );
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save().catch(notifyError);
  };

  const isKnown = owner?.nameKeys.includes(foldName(name)) ?? false;
  const isTooShort = name.trim() !== '' && !isLookedFor(name);
  return (
    <form ref={form} onSubmit={submit} noValidate>
      <Stack gap="sm">
        <NameField
          label={t('nameLabel')}
          value={name}
          onChange={(text) => {
            setName(text);
            setTrouble(undefined);
          }}
          trouble={trouble}
          onTaken={changeOwner}
          takenLabel={(by) => t('use', { name: by })}
        />
        {isTooShort && (
          <Text size="sm" c="dimmed" role="status">
            {t('tooShort')}
          </Text>
        )}
        <OwnerField owner={owner} likely={likely} onChange={changeOwner} />
        {owner ? (
          <Text size="sm" c="dimmed" role="status">
            {isKnown ? t('known', { name: owner.name }) : t('becomesAlias', { alias: name, name: owner.name })}
          </Text>
        ) : (
          <EntityKindPicker label={t('kindLabel')} value={kind} onChange={setKind} />
        )}
        <Group justify="flex-end" gap="xs" mt={4}>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" data-autofocus={owner ? true : undefined}>
            {t('tag')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
