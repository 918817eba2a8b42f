import { ActionIcon, Badge, Button, Text, Tooltip } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { useStrings } from '#ui/i18n.ts';
import { notifyError } from '#ui/notify.tsx';
import classes from './Excerpts.module.css';
import { putBack, removeOne, takeWords } from './excerptActions.ts';
import type { ExcerptText } from './excerptText.ts';
import type { PlacedExcerpt } from './placedExcerpts.ts';
import { excerptStrings } from './strings.ts';

interface Props {
  readonly placed: PlacedExcerpt;
  readonly reader: RefObject<ExcerptText | null>;
}

/** One excerpt: its words, a click from their place, and what can be done where they changed or went. */
export function ExcerptItem({ placed, reader }: Props) {
  const t = useStrings(excerptStrings);
  const { excerpt, claimCount, place, now } = placed;
  const remarks = [
    excerpt.page !== undefined && t('page', { page: excerpt.page }),
    claimCount > 0 && t('citedBy', { count: claimCount }),
  ].filter(Boolean);
  return (
    <div className={classes.item} data-state={place.state}>
      <button
        type="button"
        className={classes.quote}
        title={t('goTo')}
        onClick={() => reader.current?.reveal({ excerptId: excerpt.id })}
      >
        {excerpt.quote.exact}
      </button>
      <div className={classes.foot}>
        {place.state !== 'ok' && (
          <Badge size="sm" radius="sm" variant="light" tt="none" color={place.state === 'orphan' ? 'red' : 'yellow'}>
            {t(place.state)}
          </Badge>
        )}
        <span>{remarks.join(' · ')}</span>
        <Tooltip label={t('remove')}>
          <ActionIcon
            size="sm"
            variant="subtle"
            color="gray"
            ml="auto"
            aria-label={t('remove')}
            onClick={() => removeOne(placed, reader.current).catch(notifyError)}
          >
            <IconTrash size={14} />
          </ActionIcon>
        </Tooltip>
      </div>
      {place.state === 'drifted' && (
        <>
          <Text size="xs" c="dimmed" className={classes.now}>
            {t('nowReads', { text: now })}
          </Text>
          <Button size="compact-xs" variant="subtle" onClick={() => takeWords(placed).catch(notifyError)}>
            {t('takeWords')}
          </Button>
        </>
      )}
      {place.state === 'orphan' && (
        <Button
          size="compact-xs"
          variant="subtle"
          title={t('putBackHint')}
          onClick={() => putBack(placed, reader.current)}
        >
          {t('putBack')}
        </Button>
      )}
    </div>
  );
}
