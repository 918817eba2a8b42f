import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { type Alias, type Entity, type NameFields, nameFieldsOf } from '#domain/entity.ts';
import { addAlias, changeAlias, removeAlias } from '#storage/entities.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { notifyDone, notifyError } from '#ui/notify.tsx';
import { AddAlias } from './AddAlias.tsx';
import classes from './EntityPage.module.css';
import { NameChip } from './NameChip.tsx';
import { SplitAlias } from './SplitAlias.tsx';
import { saveChange, sayOutcome, sayRefusal } from './saveChange.ts';
import { companyStrings } from './strings.ts';

const shownAtFirst = 40;
const shownMore = 400;

/** The names of an entity, by which it is found in texts. */
export function AliasEditor({ entity }: { readonly entity: Entity }) {
  const t = useStrings(companyStrings);
  const language = useLanguage();
  const [shown, setShown] = useState(shownAtFirst);
  const { id, name } = entity;
  const hidden = entity.aliases.length - shown;

  const saveName = (fields: NameFields) => saveChange(entity, { ...noFields, ...fields }, t('nameSaved', { name }));
  const saveAlias = async (alias: Alias, fields: NameFields) =>
    sayOutcome(
      entity,
      await changeAlias(id, alias.text, { text: alias.text, ...fields }),
      t('nameSaved', { name: alias.text }),
      async () => sayRefusal(entity, await changeAlias(id, alias.text, alias)),
    );
  const remove = (alias: Alias) => {
    removeAlias(id, alias.text).then(
      () =>
        notifyDone(t('aliasRemoved', { alias: alias.text, name }), async () =>
          sayRefusal(entity, await addAlias(id, alias)),
        ),
      notifyError,
    );
  };

  return (
    <section aria-label={t('aliases')}>
      <Text size="xs" c="dimmed" mb={4}>
        {t('aliases')}
      </Text>
      <ul className={classes.aliases}>
        <NameChip text={name} fields={nameFieldsOf(entity)} isMain onChange={saveName} />
        {entity.aliases.slice(0, shown).map((alias) => (
          <NameChip
            key={alias.text}
            text={alias.text}
            fields={nameFieldsOf(alias)}
            onChange={(fields) => saveAlias(alias, fields)}
            onRemove={() => remove(alias)}
          >
            <SplitAlias entity={entity} alias={alias} />
          </NameChip>
        ))}
        {hidden > 0 && (
          <li>
            <Button size="compact-xs" variant="subtle" onClick={() => setShown(shown + shownMore)}>
              {t('moreNames', { count: hidden.toLocaleString(language) })}
            </Button>
          </li>
        )}
      </ul>
      <AddAlias entity={entity} />
    </section>
  );
}

const noFields = { language: undefined, script: undefined, caseSensitive: undefined, ambiguous: undefined } as const;
