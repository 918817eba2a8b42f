import { type ReactNode, useRef } from 'react';
import { useStrings } from '#ui/i18n.ts';
import classes from './Shell.module.css';
import { Sidebar } from './Sidebar.tsx';
import { appStrings } from './strings.ts';

interface Props {
  /** Above everything but the bar: what a person must not miss. */
  readonly notices: ReactNode;
  readonly brand: ReactNode;
  /** Above the list: how things are found and how they get in. */
  readonly search: ReactNode;
  /** Above the reader: what can be done with what is open. */
  readonly toolbar: ReactNode;
  /** `undefined` where the view has no list and the reader takes its place. */
  readonly list: ReactNode;
  readonly reader: ReactNode;
  /** `undefined` where there is none to show. */
  readonly inspector: ReactNode;
}

/** The window: a bar over three panes and the inspector. */
export function Shell({ notices, brand, search, toolbar, list, reader, inspector }: Props) {
  const t = useStrings(appStrings);
  const listPane = useRef<HTMLElement>(null);
  const readerPane = useRef<HTMLElement>(null);
  const skip = () => focusInside(list === undefined ? readerPane.current : listPane.current);
  return (
    <div className={classes.shell}>
      <button type="button" className={classes.skip} onClick={skip}>
        {t('skip')}
      </button>
      <header className={classes.bar}>
        <div className={classes.brand}>{brand}</div>
        <div className={classes.search}>{search}</div>
        <div className={classes.toolbar}>{toolbar}</div>
      </header>
      <div className={classes.notices}>{notices}</div>
      <Sidebar />
      {list !== undefined && (
        <section ref={listPane} className={classes.list} aria-label={t('list')}>
          {list}
        </section>
      )}
      <main
        ref={readerPane}
        className={classes.reader}
        data-wide={list === undefined || undefined}
        data-alone={inspector === undefined || undefined}
        aria-label={t('reader')}
        tabIndex={-1}
      >
        {reader}
      </main>
      {inspector !== undefined && (
        <aside className={classes.inspector} aria-label={t('inspector')}>
          {inspector}
        </aside>
      )}
    </div>
  );
}

function focusInside(pane: HTMLElement | null): void {
  const rows = pane?.querySelector<HTMLElement>('[data-keys="list"]');
  const target = rows ?? pane?.querySelector<HTMLElement>('[tabindex="0"], button, a, input') ?? pane;
  target?.focus();
}
