import { Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { SearchAnswer } from '#search/searchClient.ts';
import { type Language, type Translate, useLanguage, useStrings } from '#ui/i18n.ts';
import { ListHeader } from '#ui/ListHeader.tsx';
import { navigate, useRoute } from '#ui/route.ts';
import { Facets } from './Facets.tsx';
import { FilterHints } from './FilterHints.tsx';
import { NothingFound } from './NothingFound.tsx';
import { ResultListbox } from './ResultListbox.tsx';
import { ResultNotices } from './ResultNotices.tsx';
import { SaveSearch } from './SaveSearch.tsx';
import classes from './SearchResults.module.css';
import { SortMenu } from './SortMenu.tsx';
import { orderOf } from './searchRoute.ts';
import { searchStrings } from './strings.ts';
import { useLook } from './useLook.ts';
import { usePastSearch } from './usePastSearch.ts';
import { useSavedSearch } from './useSavedSearch.ts';
import { useSearch } from './useSearch.ts';

/** What the search in the route finds, the best or the newest first, however much it is. */
export function SearchResults() {
  const t = useStrings(searchStrings);
  const query = useRoute().query ?? '';
  const isEmpty = query.trim() === '';
  return (
    <Stack h="100%" mih={0} gap={0}>
      {isEmpty ? (
        <div className={classes.empty}>
          <Title order={2} size="h5">
            {t('empty')}
          </Title>
          <Text size="sm" c="dimmed" my="xs">
            {t('emptyHint')}
          </Text>
          <FilterHints onChoose={(typed) => navigate({ view: 'search', query: typed }, 'replace')} />
        </div>
      ) : (
        <Found query={query} />
      )}
    </Stack>
  );
}

function Found({ query }: { readonly query: string }) {
  const t = useStrings(searchStrings);
  const language = useLanguage();
  const route = useRoute();
  const order = orderOf(route);
  const [firstShown, setFirstShown] = useState(0);
  const found = useSearch(query, order, firstShown);
  const seenMs = useLook(useSavedSearch(query, order));
  usePastSearch(query, route.noteId !== undefined);
  const { answer } = found;
  if (found.hasFailed) {
    return (
      <Text role="alert" p="md" size="sm">
        {t('failed')}
      </Text>
    );
  }
  return (
    <>
      <ListHeader
        title={t('search')}
        count={answer && countText(answer, t, language)}
        isAnswer
        actions={
          <>
            <SortMenu order={order} />
            <SaveSearch query={query} order={order} />
          </>
        }
      />
      {answer && answer.total > 0 && <Facets query={query} isSettled={found.isSettled} />}
      {answer && <ResultNotices answer={answer} />}
      {answer && answer.total > 0 && (
        <ResultListbox
          query={query}
          order={order}
          total={answer.total}
          found={found}
          seenMs={seenMs}
          onFirstShown={setFirstShown}
        />
      )}
      {answer?.total === 0 && found.isSettled && <NothingFound query={query} progress={answer.progress} />}
    </>
  );
}

function countText(
  { total, isLeast }: SearchAnswer,
  t: Translate<'found_one' | 'found_other' | 'foundLeast'>,
  language: Language,
): string {
  const shown = total.toLocaleString(language);
  return isLeast ? t('foundLeast', { shown }) : t('found', { count: total, shown });
}
