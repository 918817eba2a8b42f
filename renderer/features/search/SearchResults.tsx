import { Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useStrings } from '#ui/i18n.ts';
import { ListHeader } from '#ui/ListHeader.tsx';
import { navigate, useRoute } from '#ui/route.ts';
import { FilterHints } from './FilterHints.tsx';
import { NothingFound } from './NothingFound.tsx';
import { ResultListbox } from './ResultListbox.tsx';
import { ResultNotices } from './ResultNotices.tsx';
import classes from './SearchResults.module.css';
import { searchStrings } from './strings.ts';
import { useSearch } from './useSearch.ts';

/** What the search in the route finds, the best first, however much it is. */
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
  const [firstShown, setFirstShown] = useState(0);
  const found = useSearch(query, 'relevance', firstShown);
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
      <ListHeader title={t('search')} count={answer && t('found', { count: answer.total })} isAnswer />
      {answer && <ResultNotices answer={answer} />}
      {answer && answer.total > 0 && (
        <ResultListbox query={query} total={answer.total} found={found} onFirstShown={setFirstShown} />
      )}
      {answer?.total === 0 && found.isSettled && <NothingFound query={query} progress={answer.progress} />}
    </>
  );
}
