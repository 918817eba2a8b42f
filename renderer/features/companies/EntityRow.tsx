import type { Entity } from '#domain/entity.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import classes from './EntityList.module.css';
import { EntityLogo } from './EntityLogo.tsx';
import { companyStrings } from './strings.ts';
import type { EntityEntry } from './useEntityWindow.ts';

/** More do not fit in a row. */
const mostAliases = 12;

/** What the list shows of an entity: its logo, its names, and in how many notes it is. */
export function EntityRow({ entity, noteCount }: EntityEntry) {
  const t = useStrings(companyStrings);
  const language = useLanguage();
  return (
    <div className={classes.row}>
      <span className={classes.rowLogo}>
        <EntityLogo entity={entity} size={24} />
      </span>
      <bdi className={classes.name}>{entity.name}</bdi>
      {noteCount > 0 ? (
        <span className={classes.count} title={t('inNotes', { count: noteCount })}>
          {noteCount.toLocaleString(language)}
        </span>
      ) : (
        <span />
      )}
      {entity.aliases.length > 0 && <span className={classes.aliases}>{aliasesShown(entity)}</span>}
    </div>
  );
}

function aliasesShown({ aliases }: Entity): string {
  const texts = aliases.slice(0, mostAliases).map(({ text }) => text);
  return texts.join(' · ');
}
