import { ActionIcon } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useStrings } from '#ui/i18n.ts';
import classes from './Reader.module.css';
import { readerStrings } from './strings.ts';

interface Props {
  readonly count: number;
  readonly current: number;
  readonly step: (by: 1 | -1) => void;
}

/** Which hit of the search the person is at, and the way to the others. */
export function HitBar({ count, current, step }: Props) {
  const t = useStrings(readerStrings);
  return (
    <div className={classes.hits}>
      <span role="status">{t('hits', { current: current + 1, count })}</span>
      <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t('previousHit')} onClick={() => step(-1)}>
        <IconChevronUp size={15} />
      </ActionIcon>
      <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t('nextHit')} onClick={() => step(1)}>
        <IconChevronDown size={15} />
      </ActionIcon>
    </div>
  );
}
