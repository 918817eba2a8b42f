import { Button, Group, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { EntityKind } from '#domain/entity.ts';
import { parseName } from '#domain/entityName.ts';
import { type OnTaken, removeEntity, saveEntity } from '#storage/entities.ts';
import { EntityKindPicker } from '#ui/EntityKindPicker.tsx';
import { useStrings } from '#ui/i18n.ts';
import { NameField, type NameTrouble } from '#ui/NameField.tsx';
import { notifyError } from '#ui/notify.tsx';
import { navigate } from '#ui/route.ts';
import { undoStack } from '#ui/undo.ts';
import { companyStrings } from './strings.ts';

/** A name and what it is the name of; its page opens where the rest can be filled in. */
export function NewEntityForm({ onClose }: { readonly onClose: () => void }) {
  const t = useStrings(companyStrings);
  const [name, setName] = useState('');
  const [kind, setKind] = useState<EntityKind>('company');
  const [trouble, setTrouble] = useState<NameTrouble>();

  const open = (entityId: string) => {
    onClose();
    navigate({ view: 'entities', entityId });
  };
  const save = async (onTaken?: OnTaken) => {
    const parsed = parseName(name);
    if (parsed.state === 'invalid') return setTrouble({ reason: parsed.reason });
    const outcome = await saveEntity({ kind, name: parsed.name }, onTaken);
    if (outcome.state === 'taken') return setTrouble({ reason: 'taken', name: outcome.name, by: outcome.by });
    const { id } = outcome.entity;
    undoStack.push({
      message: t('added', { name: parsed.name }),
      undo: async () =>
        (await removeEntity(id)).state === 'in-use' ? t('stillUsed', { name: parsed.name }) : undefined,
    });
    open(id);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save().catch(notifyError);
  };

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <NameField
          autoFocus
          label={t('name')}
          value={name}
          onChange={(text) => {
            setName(text);
            setTrouble(undefined);
          }}
          trouble={trouble}
          onTaken={({ id }) => open(id)}
          takenLabel={(owner) => t('open', { name: owner })}
          onShare={() => save('share').catch(notifyError)}
        />
        <EntityKindPicker label={t('kind')} value={kind} onChange={setKind} />
        <Group justify="flex-end" gap="xs" mt={4}>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit">{t('save')}</Button>
        </Group>
      </Stack>
    </form>
  );
}
