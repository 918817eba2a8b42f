import { useLanguage, useStrings } from '#ui/i18n.ts';
import classes from './EntityList.module.css';
import { companyStrings } from './strings.ts';
import type { EntityEntry } from './useEntityWindow.ts';

/** What the list shows of an entity: its names, and in how many notes it is. */
export function EntityRow({ entity, noteCount }: EntityEntry) {
  const t = useStrings(companyStrings);
  const language = useLanguage();
  return (
    <div className={classes.row}>
      <span className={classes.name}>{entity.name}</span>
      {noteCount > 0 ? (
        <span className={classes.count} title={t('inNotes', { count: noteCount })}>
          {noteCount.toLocaleString(language)}
        </span>
      ) : (
        <span />
      )}
      {entity.aliases.length > 0 && (
        <span className={classes.aliases}>{entity.aliases.map(({ text }) => text).join(' · ')}</span>
      )}
    </div>
  );
}
