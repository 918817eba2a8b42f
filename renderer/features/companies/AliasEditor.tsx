import { CloseButton, Text } from '@mantine/core';
import type { Alias, Entity } from '#domain/entity.ts';
import { addAlias, removeAlias } from '#storage/entities.ts';
import { useStrings } from '#ui/i18n.ts';
import { notifyDone, notifyError } from '#ui/notify.tsx';
import { AddAlias } from './AddAlias.tsx';
import classes from './EntityPage.module.css';
import { companyStrings } from './strings.ts';

/** The other names of an entity, by which it is found in texts. */
export function AliasEditor({ entity }: { readonly entity: Entity }) {
  const t = useStrings(companyStrings);

  const remove = (alias: Alias) => {
    removeAlias(entity.id, alias.text).then(
      () => notifyDone(t('aliasRemoved', { alias: alias.text, name: entity.name }), () => addAlias(entity.id, alias)),
      notifyError,
    );
  };

  return (
    <section aria-label={t('aliases')}>
      <Text size="xs" c="dimmed" mb={4}>
        {t('aliases')}
      </Text>
      {entity.aliases.length > 0 && (
        <ul className={classes.aliases}>
          {entity.aliases.map((alias) => (
            <li key={alias.text} className={classes.alias}>
              <span className={classes.aliasText} lang={alias.language}>
                {alias.text}
              </span>
              {alias.language && <span className={classes.aliasLanguage}>{alias.language}</span>}
              <CloseButton
                size="xs"
                aria-label={t('removeAlias', { name: alias.text })}
                onClick={() => remove(alias)}
              />
            </li>
          ))}
        </ul>
      )}
      <AddAlias entity={entity} />
    </section>
  );
}
