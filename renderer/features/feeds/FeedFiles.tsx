import { Button, FileButton, Group } from '@mantine/core';
import { IconDownload, IconRefresh, IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import type { Feed } from '#domain/feed.ts';
import { decodeText } from '#extract/decodeText.ts';
import { saveFeeds } from '#storage/feeds.ts';
import { useHost } from '#ui/HostContext.tsx';
import { useStrings } from '#ui/i18n.ts';
import { notifyDone, notifyError } from '#ui/notify.tsx';
import { saveFile } from '#ui/saveFile.ts';
import { undoably } from '#ui/undo.ts';
import { pollFeeds } from './pollDueFeeds.ts';
import type { FetchFullText } from './pollFeed.ts';
import { feedStrings } from './strings.ts';

interface Props {
  readonly feeds: readonly Feed[];
  readonly fetchFullText: FetchFullText;
}

/** What is done with all subscriptions at once. */
export function FeedFiles({ feeds, fetchFullText }: Props) {
  const t = useStrings(feedStrings);
  const host = useHost();
  const [isBusy, setBusy] = useState(false);

  const poll = async (some: readonly Feed[]) => {
    setBusy(true);
    try {
      await pollFeeds(host, some, fetchFullText);
    } finally {
      setBusy(false);
    }
  };
  const importFile = async (file: File | null) => {
    if (!file) return;
    const { readOpml } = await import('#extract/feeds/opml.ts');
    const found = readOpml(decodeText(new Uint8Array(await file.arrayBuffer())).text);
    if (!found) return notifyDone(t('notOpml', { file: file.name }));
    const { result, undo } = await undoably(() => saveFeeds(found.map((feed) => ({ ...feed, fullText: 'on-demand' }))));
    notifyDone(t('imported', { count: result.length }), undo);
    await poll(result);
  };
  const exportFile = async () => {
    const { writeOpml } = await import('#extract/feeds/opml.ts');
    saveFile(new Blob([writeOpml(feeds, 'Vigie')], { type: 'text/x-opml' }), 'vigie-feeds.opml');
  };

  return (
    <Group gap="xs">
      <FileButton accept=".opml,.xml" onChange={(file) => importFile(file).catch(notifyError)}>
        {(props) => (
          <Button {...props} size="compact-sm" variant="default" leftSection={<IconUpload size={14} aria-hidden />}>
            {t('import')}
          </Button>
        )}
      </FileButton>
      {feeds.length > 0 && (
        <>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconDownload size={14} aria-hidden />}
            onClick={() => exportFile().catch(notifyError)}
          >
            {t('export')}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            loading={isBusy}
            leftSection={<IconRefresh size={14} aria-hidden />}
            onClick={() => poll(feeds).catch(notifyError)}
          >
            {t('poll')}
          </Button>
        </>
      )}
    </Group>
  );
}
