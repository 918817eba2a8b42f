import { CollectionCount } from '#features/library/CollectionCount.tsx';
import { collectionOfView } from '#features/library/collectionOfView.ts';
import { useQueue } from '#features/queue/useQueue.ts';
import { NameSearchStatus } from '#features/tagging/NameSearchStatus.tsx';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { hrefOf, useRoute } from '#ui/route.ts';
import { sidebarGroups } from './collections.ts';
import classes from './Sidebar.module.css';
import { appStrings } from './strings.ts';

/** The collections, each with how much is in it. */
export function Sidebar() {
  const t = useStrings(appStrings);
  const { view } = useRoute();
  const language = useLanguage();
  const queue = useQueue();
  return (
    <nav className={classes.sidebar} aria-label={t('collections')}>
      {sidebarGroups.map((group) => (
        <ul key={group[0].view} className={classes.group}>
          {group.map(({ view: target, icon: Icon }) => {
            // An empty queue is no place to go to.
            if (target === 'queue' && !queue.isShown && view !== 'queue') return null;
            const collection = collectionOfView(target);
            return (
              <li key={target}>
                <a
                  className={classes.link}
                  href={hrefOf({ view: target })}
                  aria-current={view === target ? 'page' : undefined}
                >
                  <Icon size={16} stroke={1.6} aria-hidden />
                  <span className={classes.label}>{t(target)}</span>
                  {target === 'queue' && queue.left > 0 && (
                    <span className={classes.count}>{queue.left.toLocaleString(language)}</span>
                  )}
                  {collection && (
                    <span className={classes.count}>
                      <CollectionCount collection={collection} />
                    </span>
                  )}
                </a>
              </li>
            );
          })}
        </ul>
      ))}
      <NameSearchStatus />
    </nav>
  );
}
