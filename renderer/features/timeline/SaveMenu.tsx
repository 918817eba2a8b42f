import { Button, Menu } from '@mantine/core';
import { IconClipboard, IconDownload, IconPhoto, IconTable, IconVector } from '@tabler/icons-react';
import { useState } from 'react';
import type { EventDetails } from '#storage/claimDetails.ts';
import { listEventDetailsById } from '#storage/timeline.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { notifyDone, notifyError } from '#ui/notify.tsx';
import { savePng, saveSvg } from '#ui/savePicture.ts';
import { saveCsv, tabbedOf } from '#ui/saveTable.ts';
import { timelineStrings } from './strings.ts';

/** Read in one go; between goes the window answers. */
const pageSize = 250;

interface Props {
  /** The events of the table, in its order. */
  readonly ids: readonly string[];
  /** Draws the picture as SVG, where there is one. */
  readonly drawSvg?: () => string;
}

/** Saves what the timeline shows: as a picture, or as a table. */
export function SaveMenu({ ids, drawSvg }: Props) {
  const t = useStrings(timelineStrings);
  const language = useLanguage();
  const [isBusy, setBusy] = useState(false);
  const name = `${t('fileName')}-${new Date().toISOString().slice(0, 10)}`;
  const run = (work: () => Promise<void>) => () => {
    setBusy(true);
    work()
      .catch(notifyError)
      .finally(() => setBusy(false));
  };
  const table = async () => {
    const { eventTable } = await import('./eventTable.ts');
    return eventTable(await readAll(ids), language, t);
  };
  const saveTable = async () => saveCsv(await table(), name);
  const copy = async () => {
    await navigator.clipboard.writeText(tabbedOf(await table()));
    notifyDone(t('copied', { count: ids.length }));
  };
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button size="compact-sm" variant="default" loading={isBusy} leftSection={<IconDownload size={14} />}>
          {t('save')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {drawSvg && (
          <>
            <Menu.Item leftSection={<IconVector size={16} />} onClick={run(async () => saveSvg(drawSvg(), name))}>
              {t('saveSvg')}
            </Menu.Item>
            <Menu.Item leftSection={<IconPhoto size={16} />} onClick={run(() => savePng(drawSvg(), name))}>
              {t('savePng')}
            </Menu.Item>
          </>
        )}
        <Menu.Item leftSection={<IconTable size={16} />} onClick={run(saveTable)}>
          {t('saveCsv')}
        </Menu.Item>
        <Menu.Item leftSection={<IconClipboard size={16} />} onClick={run(copy)}>
          {t('copyTable')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

async function readAll(ids: readonly string[]): Promise<EventDetails[]> {
  const events: EventDetails[] = [];
  for (let from = 0; from < ids.length; from += pageSize) {
    events.push(...(await listEventDetailsById(ids.slice(from, from + pageSize))));
  }
  return events;
}
