import { Button, Group, Text } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import type { BusinessEvent } from '#domain/event.ts';
import { formatPartialDate } from '#domain/partialDate.ts';
import type { EventDetails } from '#storage/claimDetails.ts';
import { listSameEvents, mergeEvents, saveToldApart } from '#storage/eventMerge.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { notifyDone, notifyError } from '#ui/notify.tsx';
import { usePassages } from '#ui/passageView.ts';
import classes from './SameEvents.module.css';
import { sameEventStrings } from './sameEventStrings.ts';

/** Asks of an event whether it is the one that other clips tell of; nothing is merged unasked. */
export function SameEvents({ event }: { readonly event: BusinessEvent }) {
  const same = useLiveQuery(() => listSameEvents(event), [event.id, event.rev]);
  return same?.map((other) => <SameEvent key={other.event.id} event={event} other={other} />);
}

function SameEvent({ event, other }: { readonly event: BusinessEvent; readonly other: EventDetails }) {
  const t = useStrings(sameEventStrings);
  const language = useLanguage();
  const [passage] = usePassages()(other.evidence);
  const merge = async () => {
    const undo = await mergeEvents(event.id, other.event.id);
    notifyDone(t(undo ? 'merged' : 'gone'), undo);
  };
  const tellApart = async () => notifyDone(t('toldApart'), await saveToldApart(event.id, other.event.id));
  const origin = [
    passage?.sourceName ?? passage?.noteTitle,
    other.event.date && formatPartialDate(other.event.date, language),
  ];
  return (
    <section className={classes.same} aria-label={t('question')}>
      <Text size="xs">
        {t('question')}{' '}
        {passage && (
          <a href={passage.href} title={passage.noteTitle}>
            {passage.text ?? passage.noteTitle}
          </a>
        )}{' '}
        <span className={classes.origin}>{origin.filter(Boolean).join(' · ')}</span>
      </Text>
      <Group gap={4}>
        <Button size="compact-xs" variant="light" onClick={() => merge().catch(notifyError)}>
          {t('merge')}
        </Button>
        <Button size="compact-xs" variant="subtle" color="gray" onClick={() => tellApart().catch(notifyError)}>
          {t('different')}
        </Button>
      </Group>
    </section>
  );
}
