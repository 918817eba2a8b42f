import { ActionIcon, Button, Group, Tooltip } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useStrings } from '#ui/i18n.ts';
import { type PictureAction, zoomStep } from './pictureKeys.ts';
import { SaveMenu } from './SaveMenu.tsx';
import { timelineStrings } from './strings.ts';

interface Props {
  readonly act: (action: PictureAction) => void;
  readonly onToday: () => void;
  /** How many more lanes there are, of those that one more step shows. */
  readonly unshown: number;
  readonly onMoreLanes: () => void;
  readonly ids: readonly string[];
  readonly drawSvg: () => string;
}

/** What can be done with the picture by pointer; most of it has a key too. */
export function PictureToolbar({ act, onToday, unshown, onMoreLanes, ids, drawSvg }: Props) {
  const t = useStrings(timelineStrings);
  return (
    <Group gap={6}>
      <Tooltip label={`${t('zoomOut')} (−)`}>
        <ActionIcon
          variant="default"
          aria-label={t('zoomOut')}
          onClick={() => act({ kind: 'zoom', factor: 1 / zoomStep })}
        >
          <IconMinus size={16} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={`${t('zoomIn')} (+)`}>
        <ActionIcon variant="default" aria-label={t('zoomIn')} onClick={() => act({ kind: 'zoom', factor: zoomStep })}>
          <IconPlus size={16} />
        </ActionIcon>
      </Tooltip>
      <Button size="compact-sm" variant="default" onClick={() => act({ kind: 'fit' })}>
        {t('fit')}
      </Button>
      <Button size="compact-sm" variant="default" onClick={onToday}>
        {t('today')}
      </Button>
      {unshown > 0 && (
        <Button size="compact-sm" variant="subtle" onClick={onMoreLanes}>
          {t('moreLanes', { count: unshown })}
        </Button>
      )}
      <SaveMenu ids={ids} drawSvg={drawSvg} />
    </Group>
  );
}
