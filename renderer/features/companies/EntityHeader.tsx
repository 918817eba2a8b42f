import { Select, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { type Entity, entityKinds } from '#domain/entity.ts';
import { entityKindLabels } from '#domain/entityLabels.ts';
import { parseName } from '#domain/entityName.ts';
import { changeEntity } from '#storage/entities.ts';
import { EntityKindIcon } from '#ui/EntityKindIcon.tsx';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { NameField, type NameTrouble } from '#ui/NameField.tsx';
import { notifyError } from '#ui/notify.tsx';
import { navigate } from '#ui/route.ts';
import classes from './EntityPage.module.css';
import { RemoveEntity } from './RemoveEntity.tsx';
import { companyStrings } from './strings.ts';

interface Props {
  readonly entity: Entity;
  readonly noteCount: number;
}

/** The name, which is its own field, the kind, and the way out. */
export function EntityHeader({ entity, noteCount }: Props) {
  const t = useStrings(companyStrings);
  const language = useLanguage();
  return (
    <header className={classes.header}>
      <VisuallyHidden component="h1">{entity.name}</VisuallyHidden>
      <EntityName entity={entity} />
      <Select
        aria-label={t('kind')}
        allowDeselect={false}
        leftSection={<EntityKindIcon kind={entity.kind} size={16} />}
        data={entityKinds.map((kind) => ({ value: kind, label: entityKindLabels[kind][language] }))}
        value={entity.kind}
        onChange={(kind) => kind && changeEntity(entity.id, { kind }).catch(notifyError)}
      />
      <RemoveEntity entity={entity} noteCount={noteCount} />
    </header>
  );
}

function EntityName({ entity }: { readonly entity: Entity }) {
  const t = useStrings(companyStrings);
  const [typed, setTyped] = useState<string>();
  const [trouble, setTrouble] = useState<NameTrouble>();

  const save = async () => {
    if (typed === undefined) return;
    const parsed = parseName(typed);
    if (parsed.state === 'invalid') return setTrouble({ reason: parsed.reason });
    const outcome = await changeEntity(entity.id, { name: parsed.name });
    if (outcome.state === 'taken') return setTrouble({ reason: 'taken', name: outcome.name, by: outcome.by });
    setTyped(undefined);
  };
  const submit = () => void save().catch(notifyError);

  return (
    <NameField
      aria-label={t('name')}
      variant="unstyled"
      classNames={{ input: classes.nameInput ?? '' }}
      value={typed ?? entity.name}
      onChange={(text) => {
        setTyped(text);
        setTrouble(undefined);
      }}
      onBlur={submit}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') submit();
        if (event.key === 'Escape') {
          setTyped(undefined);
          setTrouble(undefined);
        }
      }}
      trouble={trouble}
      onTaken={({ id }) => navigate({ view: 'entities', entityId: id })}
      takenLabel={(name) => t('open', { name })}
    />
  );
}
