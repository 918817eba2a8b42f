import { ActionIcon, NativeSelect, Table, Text, Tooltip } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { Feed } from '#domain/feed.ts';
import { removeFeed, saveFeed } from '#storage/feeds.ts';
import { errorTextOfCode } from '#ui/errorText.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { notifyDone, notifyError } from '#ui/notify.tsx';
import { keepUndo, undoably } from '#ui/undo.ts';
import { feedStrings } from './strings.ts';

/** Every subscription, with when it was asked for and what went wrong. */
export function FeedTable({ feeds }: { readonly feeds: readonly Feed[] }) {
  const t = useStrings(feedStrings);
  return (
    <Table verticalSpacing={6} horizontalSpacing={0}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('feed')}</Table.Th>
          <Table.Th w={150}>{t('fullText')}</Table.Th>
          <Table.Th w={40} />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {feeds.map((feed) => (
          <FeedRow key={feed.id} feed={feed} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

const modes = ['on-demand', 'always'] as const satisfies readonly Feed['fullText'][];

function FeedRow({ feed }: { readonly feed: Feed }) {
  const t = useStrings(feedStrings);
  const removeLabel = t('remove', { title: feed.title });
  const remove = async () => {
    const { undo } = await undoably(() => removeFeed(feed.id));
    notifyDone(t('removed', { title: feed.title }), undo);
  };
  return (
    <Table.Tr>
      <Table.Td>
        <Text size="sm" fw={500}>
          {feed.title}
        </Text>
        <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {feed.url}
        </Text>
        <Asked feed={feed} />
      </Table.Td>
      <Table.Td>
        <NativeSelect
          size="xs"
          aria-label={t('fullTextOf', { title: feed.title })}
          value={feed.fullText}
          data={modes.map((mode) => ({ value: mode, label: t(mode) }))}
          onChange={({ currentTarget }) => {
            const fullText = modes.find((mode) => mode === currentTarget.value);
            if (!fullText) return;
            const message = t('modeChanged', { title: feed.title });
            keepUndo(message, () => saveFeed(feed.id, { fullText })).catch(notifyError);
          }}
        />
      </Table.Td>
      <Table.Td ta="right">
        <Tooltip label={removeLabel} openDelay={400}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={removeLabel}
            onClick={() => remove().catch(notifyError)}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Table.Td>
    </Table.Tr>
  );
}

function Asked({ feed }: { readonly feed: Feed }) {
  const t = useStrings(feedStrings);
  const language = useLanguage();
  const shown = (instant: string) =>
    new Date(instant).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
  if (feed.failure) {
    const problem = errorTextOfCode(feed.failure.code);
    return (
      <Text size="xs" c="var(--mantine-color-error)">
        {t('failed', { problem, date: shown(feed.nextPollAt) })}
      </Text>
    );
  }
  return (
    <Text size="xs" c="dimmed">
      {feed.polledAt ? t('asked', { date: shown(feed.polledAt) }) : t('never')}
    </Text>
  );
}
