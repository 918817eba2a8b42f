import { Fragment } from 'react';
import { CollectionCount } from '#features/library/CollectionCount.tsx';
import { collectionOfView } from '#features/library/collectionOfView.ts';
import { useQueue } from '#features/queue/useQueue.ts';
import { SavedStatus } from '#features/safety/SavedStatus.tsx';
import { SavedSearches } from '#features/search/SavedSearches.tsx';
import { NameSearchStatus } from '#features/tagging/NameSearchStatus.tsx';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { hrefOf, useRoutePart } from '#ui/route.ts';
import { SideLink } from '#ui/SideLink.tsx';
import { sidebarGroups } from './collections.ts';
import classes from './Sidebar.module.css';
import { appStrings } from './strings.ts';

/** The collections, each with how much is in it. */
export function Sidebar() {
  const t = useStrings(appStrings);
  const view = useRoutePart('view');
  const language = useLanguage();
  const queue = useQueue();
  return (
    <nav className={classes.sidebar} aria-label={t('collections')}>
      {sidebarGroups.map((group, place) => (
        <Fragment key={group[0].view}>
          <ul className={classes.group}>
            {group.map(({ view: target, icon }) => {
              // An empty queue is no place to go to.
              if (target === 'queue' && !queue.isShown && view !== 'queue') return null;
              const collection = collectionOfView(target);
              return (
                <li key={target}>
                  <SideLink
                    icon={icon}
                    href={hrefOf({ view: target })}
                    isCurrent={view === target}
                    label={t(target)}
                    count={
                      collection ? (
                        <CollectionCount collection={collection} />
                      ) : (
                        target === 'queue' && queue.left > 0 && queue.left.toLocaleString(language)
                      )
                    }
                  />
                </li>
              );
            })}
          </ul>
          {place === 0 && <SavedSearches />}
        </Fragment>
      ))}
      <NameSearchStatus />
      <SavedStatus />
    </nav>
  );
}
