import { useState } from 'react';
import type { Entity } from '#domain/entity.ts';
import { parseName } from '#domain/entityName.ts';
import type { OnTaken } from '#storage/entities.ts';
import { useStrings } from '#ui/i18n.ts';
import { NameField, type NameTrouble } from '#ui/NameField.tsx';
import { notifyError } from '#ui/notify.tsx';
import { navigate } from '#ui/route.ts';
import classes from './EntityPage.module.css';
import { saveChange } from './saveChange.ts';
import { companyStrings } from './strings.ts';

/** The name as a heading that can be written in. */
export function EntityName({ entity }: { readonly entity: Entity }) {
  const t = useStrings(companyStrings);
  const [typed, setTyped] = useState<string>();
  const [trouble, setTrouble] = useState<NameTrouble>();

  const save = async (onTaken?: OnTaken) => {
    if (typed === undefined) return;
    const parsed = parseName(typed);
    if (parsed.state === 'invalid') return setTrouble({ reason: parsed.reason });
    if (parsed.name !== entity.name) {
      const wrong = await saveChange(entity, { name: parsed.name }, t('renamed', { name: parsed.name }), onTaken);
      if (wrong) return setTrouble(wrong);
    }
    setTrouble(undefined);
    setTyped(undefined);
  };
  const submit = (onTaken?: OnTaken) => void save(onTaken).catch(notifyError);

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
      onBlur={() => submit()}
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
      onShare={() => submit('share')}
    />
  );
}
