import { ActionIcon } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react';
import { useStrings } from '#ui/i18n.ts';
import { FindField } from './FindField.tsx';
import classes from './Reader.module.css';
import { readerStrings } from './strings.ts';
import type { Find } from './useFind.ts';

interface Props {
  readonly count: number;
  readonly current: number;
  readonly step: (by: 1 | -1) => void;
  readonly find: Find;
  readonly onClose: () => void;
}

/** Which hit of the search the person is at, and the way to the others; with a field where they look for something in this note. */
export function HitBar({ count, current, step, find, onClose }: Props) {
  const t = useStrings(readerStrings);
  const says = count > 0 ? t('hits', { current: current + 1, count }) : find.query && t('findNothing');
  return (
    <div className={classes.hitsPlace}>
      <div className={classes.hits}>
        {find.isOpen && <FindField find={find} step={step} onClose={onClose} />}
        <span role="status">{says}</span>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={t('previousHit')}
          disabled={count === 0}
          onClick={() => step(-1)}
        >
          <IconChevronUp size={15} />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={t('nextHit')}
          disabled={count === 0}
          onClick={() => step(1)}
        >
          <IconChevronDown size={15} />
        </ActionIcon>
        {find.isOpen && (
          <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t('closeFind')} onClick={onClose}>
            <IconX size={15} />
          </ActionIcon>
        )}
      </div>
    </div>
  );
}
