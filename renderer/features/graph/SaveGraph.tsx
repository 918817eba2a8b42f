import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { graphRows } from '#domain/graphRows.ts';
import { writeSvg } from '#domain/graphSvg.ts';
import type { GraphView } from '#domain/graphView.ts';
import type { Day } from '#domain/partialDateCalendar.ts';
import { listRelationDetails } from '#storage/claimDetails.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { notifyError } from '#ui/notify.tsx';
import { savePng, saveSvg } from '#ui/savePicture.ts';
import { type Cell, saveCsv } from '#ui/saveTable.ts';
import type { GraphCanvasHandle } from './GraphCanvas.tsx';
import type { GraphPlace } from './graphRoute.ts';
import { type GraphWords, typeWords } from './graphWords.ts';
import { graphStrings } from './strings.ts';

/** File systems take no more than 255 bytes, and some names are written with three a letter. */
const mostNameLetters = 60;

interface Props {
  readonly place: GraphPlace;
  readonly day: Day | undefined;
  readonly view: GraphView;
  readonly words: GraphWords;
  readonly picture: RefObject<GraphCanvasHandle | null>;
}

/** Keeps what the page shows as a file: the picture with its title and day, or the table. */
export function SaveGraph({ place, day, view, words, picture }: Props) {
  const t = useStrings(graphStrings);
  const language = useLanguage();
  const names = place.rootIds.map(words.nameOf).join(', ');
  const title = names ? t('fileName', { names }) : t('fileNameAll');
  const fileName = [...title.replace(/[\p{Cc}/\\:*?"<>|]+/gu, ' ')].slice(0, mostNameLetters).join('').trim();

  const savePicture = (save: (svg: string, name: string) => void | Promise<void>) => {
    const drawn = picture.current?.drawn();
    if (!drawn) return;
    const today = new Date().toISOString().slice(0, 10);
    const caption = day ? t('caption', { day, today }) : t('captionAllTime', { today });
    Promise.resolve(save(writeSvg({ title, caption, ...drawn }), fileName)).catch(notifyError);
  };
  const saveTable = async () => {
    const details = await listRelationDetails(graphRows(view).map(({ relation }) => relation));
    const rows = details.map(({ relation, from, to, evidence }): Cell[] => [
      from?.name,
      typeWords(relation.type, language),
      to?.name,
      relation.percent,
      relation.role,
      relation.since?.edtf,
      relation.until?.edtf,
      relation.asOf?.edtf,
      relation.preferred ? 'yes' : undefined,
      evidence.map(({ sourceName, noteTitle }) => sourceName ?? noteTitle ?? '').join(' | '),
      evidence.map(({ text, stance }) => (stance === 'contradicts' ? `[contradicts] ${text}` : text)).join(' | '),
    ]);
    saveCsv([csvHeadings, ...rows], fileName);
  };

  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button size="xs" variant="default" leftSection={<IconDownload size={16} />}>
          {t('saveAs')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => saveTable().catch(notifyError)}>{t('csv')}</Menu.Item>
        {place.form === 'picture' && (
          <>
            <Menu.Item onClick={() => savePicture(saveSvg)}>{t('svg')}</Menu.Item>
            <Menu.Item onClick={() => savePicture(savePng)}>{t('png')}</Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

/** For machines: the same in every language of the interface. */
const csvHeadings = [
  'from',
  'relation',
  'to',
  'percent',
  'role',
  'since',
  'until',
  'as_of',
  'preferred',
  'sources',
  'passages',
];
