import { ActionIcon, Button, Slider, Text, TextInput } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { thinDays } from '#domain/graphHistory.ts';
import { parsePartialDate } from '#domain/partialDate.ts';
import { addDays, type Day, daysBetween } from '#domain/partialDateCalendar.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import classes from './Graph.module.css';
import { graphStrings } from './strings.ts';

/** A replay stays at each change for so long, and takes no more of them than fit a minute. */
const stayMs = 900;
const mostStops = 60;

interface Props {
  /** When something changes, oldest first. */
  readonly days: readonly Day[];
  readonly day: Day | undefined;
  /** On the way: the slider is held, or history is replayed. */
  readonly onPass: (day: Day) => void;
  /** Arrived; `undefined` shows all that ever was. */
  readonly onDay: (day: Day | undefined) => void;
}

/** The graph's history: the day that it is shown as of, by a slider, by a date, or replayed. */
export function GraphHistory({ days, day, onPass, onDay }: Props) {
  const t = useStrings(graphStrings);
  const language = useLanguage();
  const today = new Date().toISOString().slice(0, 10);
  const first = addDays(days[0] ?? today, -1);
  const last = [days.at(-1) ?? today, today].sort().at(-1) ?? today;
  const shown = day ?? last;
  const format = (one: Day) =>
    new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${one}T00:00:00Z`));
  const replay = useReplay(days, day, onPass, onDay);

  return (
    <fieldset className={classes.history}>
      <legend className={classes.hiddenLegend}>{t('history')}</legend>
      <ActionIcon
        variant="default"
        size="md"
        aria-label={t(replay.isPlaying ? 'pause' : 'play')}
        title={t(replay.isPlaying ? 'pause' : 'play')}
        onClick={replay.toggle}
      >
        {replay.isPlaying ? <IconPlayerPause size={16} /> : <IconPlayerPlay size={16} />}
      </ActionIcon>
      <Slider
        className={classes.slider ?? ''}
        size="sm"
        thumbLabel={t('asOf')}
        thumbProps={{ 'aria-valuetext': format(shown) }}
        min={0}
        max={Math.max(1, daysBetween(first, last))}
        value={Math.min(Math.max(0, daysBetween(first, shown)), daysBetween(first, last))}
        label={(value) => format(addDays(first, value))}
        onChange={(value) => {
          replay.stop();
          onPass(addDays(first, value));
        }}
        onChangeEnd={(value) => onDay(addDays(first, value))}
      />
      <Text size="sm" {...(!day && { c: 'dimmed' })} className={classes.day ?? ''}>
        {day ? format(day) : t('allTime')}
      </Text>
      <DayField key={day ?? ''} day={day} onDay={onDay} />
      {day !== undefined && (
        <Button size="xs" variant="subtle" onClick={() => onDay(undefined)}>
          {t('allTime')}
        </Button>
      )}
    </fieldset>
  );
}

function DayField({ day, onDay }: Pick<Props, 'day' | 'onDay'>) {
  const t = useStrings(graphStrings);
  const [typed, setTyped] = useState<string>();
  const [isInvalid, setInvalid] = useState(false);
  const submit = () => {
    if (typed === undefined) return;
    const reading = parsePartialDate(typed, new Date().toISOString().slice(0, 10));
    setInvalid(reading.state === 'invalid');
    // Of a year or a month its last day is meant: all that it brought.
    if (reading.state === 'ok') onDay(reading.date.max);
    if (reading.state === 'empty') onDay(undefined);
  };
  return (
    <TextInput
      size="xs"
      w={130}
      aria-label={t('asOfField')}
      placeholder={t('asOfField')}
      value={typed ?? day ?? ''}
      error={isInvalid && t('invalidDay')}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={submit}
      onKeyDown={(event) => event.key === 'Enter' && submit()}
    />
  );
}

interface Replay {
  readonly isPlaying: boolean;
  toggle(): void;
  stop(): void;
}

/** Goes from change to change until the last one; begins anew from there. */
function useReplay(days: readonly Day[], day: Day | undefined, onPass: Props['onPass'], onDay: Props['onDay']): Replay {
  const [isPlaying, setPlaying] = useState(false);
  const stops = thinDays(days, mostStops);
  const next = stops.find((stop) => day !== undefined && stop > day);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each step sets the next; what is passed along with them may be made anew at any time.
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(() => {
      if (next !== undefined) return onPass(next);
      setPlaying(false);
      if (day !== undefined) onDay(day);
    }, stayMs);
    return () => clearTimeout(timer);
  }, [isPlaying, day, next]);

  const stop = () => setPlaying(false);
  return {
    isPlaying,
    stop,
    toggle: () => {
      if (isPlaying) {
        stop();
        if (day !== undefined) onDay(day);
        return;
      }
      const first = stops[0];
      if (next === undefined && first !== undefined) onPass(first);
      setPlaying(true);
    },
  };
}
