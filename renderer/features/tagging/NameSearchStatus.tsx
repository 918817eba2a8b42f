import { Button, CloseButton, Progress, Text } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { getShownNameSearch, saveNameSearchSeen } from '#storage/nameSearches.ts';
import type { NameSearch } from '#storage/nameSearchRows.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { notifyError } from '#ui/notify.tsx';
import classes from './NameSearchStatus.module.css';
import { nameSearchStrings } from './nameSearchStrings.ts';
import { undoNameSearch } from './undoNameSearch.ts';

/** A search that is over sooner than this is not shown while it lasts. */
const shownAfterMs = 700;
/** What came of a search is shown so long, unless a person is at it. */
const foundShownMs = 30_000;

/** How far the search for a new name has come and what came of it, with a way back; nothing where nothing is searched for. */
export function NameSearchStatus() {
  const t = useStrings(nameSearchStrings);
  const search = useLiveQuery(getShownNameSearch);
  return (
    <section aria-label={t('title')}>
      {search?.state === 'waiting' && <Searching key={search.number} search={search} />}
      {/* There before it says anything, so that screen readers hear of it. */}
      <div role="status">{search?.state === 'found' && <Found key={search.number} search={search} />}</div>
    </section>
  );
}

function Searching({ search }: { readonly search: NameSearch }) {
  const t = useStrings(nameSearchStrings);
  const language = useLanguage();
  const names = useNames(search);
  const isShown = useAfter(shownAfterMs);
  if (!isShown) return null;
  const [done, total] = [search.done, search.total].map((count) => count.toLocaleString(language)) as [string, string];
  return (
    <div className={classes.card}>
      <Text size="xs">{t('searching', { names })}</Text>
      <Progress.Root size={3} mt={6}>
        <Progress.Section
          value={search.total === 0 ? 0 : (100 * search.done) / search.total}
          aria-label={t('progress')}
          aria-valuetext={t('doneOf', { done, total })}
        />
      </Progress.Root>
      <div className={classes.line}>
        <UndoButton search={search} />
        <Text size="xs" c="dimmed" className={classes.figures}>
          {search.total > 0 && t('doneOf', { done, total })}
        </Text>
      </div>
    </div>
  );
}

function Found({ search }: { readonly search: NameSearch }) {
  const t = useStrings(nameSearchStrings);
  const language = useLanguage();
  const [isHeld, setHeld] = useState(false);
  const isOld = useAfter(foundShownMs);
  const dismiss = () => void saveNameSearchSeen(search.number).catch(notifyError);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only time and attention end it.
  useEffect(() => {
    if (isOld && !isHeld) dismiss();
  }, [isOld, isHeld]);
  const hold = { onFocus: () => setHeld(true), onMouseEnter: () => setHeld(true) };
  const release = { onBlur: () => setHeld(false), onMouseLeave: () => setHeld(false) };
  const values = { names: useNames(search), count: search.found, number: search.found.toLocaleString(language) };
  return (
    <div className={classes.card} {...hold} {...release}>
      <Text size="xs">{t(search.found === 0 ? 'foundNone' : 'found', values)}</Text>
      <div className={classes.line}>
        <UndoButton search={search} />
        <CloseButton size="xs" aria-label={t('dismiss')} title={t('dismiss')} onClick={dismiss} />
      </div>
    </div>
  );
}

function UndoButton({ search }: { readonly search: NameSearch }) {
  const t = useStrings(nameSearchStrings);
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      ml={-8}
      mr="auto"
      onClick={() => undoNameSearch(search.number).catch(notifyError)}
    >
      {t('undo')}
    </Button>
  );
}

/** The names that are searched for, as far as there is room for them. */
function useNames({ names, nameCount }: NameSearch): string {
  const t = useStrings(nameSearchStrings);
  const language = useLanguage();
  const [first = ''] = names;
  return nameCount > 1
    ? t('andMore', { name: first, count: nameCount - 1, number: (nameCount - 1).toLocaleString(language) })
    : first;
}

function useAfter(ms: number): boolean {
  const [isAfter, setAfter] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setAfter(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return isAfter;
}
