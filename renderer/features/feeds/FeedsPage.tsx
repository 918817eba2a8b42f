import { Stack, Text, Title } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { listFeeds } from '#storage/feeds.ts';
import { useStrings } from '#ui/i18n.ts';
import { AddFeed } from './AddFeed.tsx';
import { FeedFiles } from './FeedFiles.tsx';
import classes from './FeedsPage.module.css';
import { FeedTable } from './FeedTable.tsx';
import type { FetchFullText } from './pollFeed.ts';
import { feedStrings } from './strings.ts';

/** The subscriptions: what is new in them comes to the inbox. */
export function FeedsPage({ fetchFullText }: { readonly fetchFullText: FetchFullText }) {
  const t = useStrings(feedStrings);
  const feeds = useLiveQuery(listFeeds);
  return (
    <Stack className={classes.page} gap="lg">
      <div>
        <Title order={1} size="h3">
          {t('title')}
        </Title>
        <Text size="sm" c="dimmed" mt={4}>
          {t('intro')}
        </Text>
      </div>
      <AddFeed fetchFullText={fetchFullText} />
      <FeedFiles feeds={feeds ?? []} fetchFullText={fetchFullText} />
      {feeds?.length === 0 && <Text size="sm">{t('empty')}</Text>}
      {feeds && feeds.length > 0 && <FeedTable feeds={feeds} />}
    </Stack>
  );
}
