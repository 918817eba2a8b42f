import type { ReactNode } from 'react';
import { useStrings } from '#ui/i18n.ts';
import classes from './Shell.module.css';
import { appStrings } from './strings.ts';

interface Props {
  readonly list: ReactNode;
  readonly reader: ReactNode;
  readonly inspector: ReactNode;
}

/** The three panes and the inspector. */
export function Shell({ list, reader, inspector }: Props) {
  const t = useStrings(appStrings);
  return (
    <div className={classes.shell}>
      <nav className={classes.sidebar} aria-label={t('collections')}>
        Vigie
      </nav>
      <section className={classes.list} aria-label={t('list')}>
        {list}
      </section>
      <main className={classes.reader} aria-label={t('reader')}>
        {reader}
      </main>
      <aside className={classes.inspector} aria-label={t('inspector')}>
        {inspector}
      </aside>
    </div>
  );
}
