import { Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { listLooserQueries } from '#search/looserQueries.ts';
import { type IndexProgress, search } from '#search/searchClient.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { navigate } from '#ui/route.ts';
import classes from './SearchResults.module.css';
import { searchStrings } from './strings.ts';

interface Props {
  readonly query: string;
  readonly progress: IndexProgress;
}

interface Looser {
  readonly without: string;
  readonly query: string;
  readonly total: number;
}

/** Says that nothing was found, and what to leave out so that something is. */
export function NothingFound({ query, progress }: Props) {
  const t = useStrings(searchStrings);
  const language = useLanguage();
  const looser = useLooser(query);
  return (
    <div className={classes.empty}>
      <Title order={3} size="h6">
        {t('nothing')}
      </Title>
      <Text size="sm" c="dimmed" mt="xs">
        {progress.indexed < progress.total ? t('notYet') : looser.length > 0 ? t('loosen') : t('nothingHint')}
      </Text>
      <ul className={classes.looser}>
        {looser.map((choice) => (
          <li key={choice.without}>
            <button type="button" onClick={() => navigate({ view: 'search', query: choice.query }, 'replace')}>
              <s>{choice.without}</s>{' '}
              <span>{t('found', { count: choice.total, shown: choice.total.toLocaleString(language) })}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Nobody reads more proposals than this, and each is a search. */
const maxTried = 6;

/** The searches that leave one thing out and find something, with how much. */
function useLooser(query: string): readonly Looser[] {
  const [looser, setLooser] = useState<readonly Looser[]>([]);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const counted = listLooserQueries(query)
      .slice(0, maxTried)
      .map(async (choice) => {
        const { total } = await search(choice.query, { limit: 1, signal });
        return { ...choice, total };
      });
    Promise.all(counted).then(
      (choices) => setLooser(choices.filter(({ total }) => total > 0)),
      // Taken back, or the search itself says that it is not available.
      () => setLooser([]),
    );
    return () => controller.abort();
  }, [query]);
  return looser;
}
