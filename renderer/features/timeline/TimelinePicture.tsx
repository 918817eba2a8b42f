import { Button, Text, useComputedColorScheme, VisuallyHidden } from '@mantine/core';
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { eventTypeNames } from '#domain/eventType.ts';
import type { DayRange, TimelineFilter } from '#storage/timeline.ts';
import { eventTypeLook } from '#ui/eventTypeLook.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { currentRoute, navigate, useRoute } from '#ui/route.ts';
import { clusterTarget } from './clusterTarget.ts';
import { drawTimelineSvg } from './drawTimelineSvg.ts';
import { EventPanel } from './EventPanel.tsx';
import { iconLines, setIconVariables } from './eventIcons.ts';
import { dayNumberOf, spanOf } from './eventSpan.ts';
import { focusWords } from './focusWords.ts';
import { PictureLegend } from './PictureLegend.tsx';
import { PictureToolbar } from './PictureToolbar.tsx';
import { type PictureAction, pictureAction } from './pictureKeys.ts';
import { pictureLanes } from './pictureLanes.ts';
import { timelineStrings } from './strings.ts';
import layout from './Timeline.module.css';
import classes from './TimelinePicture.module.css';
import { lanesByCompany, lanesByType } from './timelineLanes.ts';
import { rangeIn, rangeText, type TimelineForm, withFilter } from './timelineRoute.ts';
import {
  centredOn,
  moved,
  rangeOfWindow,
  reaching,
  type TimeWindow,
  windowAround,
  windowOfRange,
  zoomed,
} from './timeWindow.ts';
import { usePicture } from './usePicture.ts';
import type { TimelineData } from './useTimelineEvents.ts';
import { boxOf, type Focus, stepFrom } from './walk.ts';

/** More lanes than these are gathered in one, until the person asks for more of them. */
const lanesAtOnce = 30;
/** A click that ends a drag opens nothing. */
const dragPixels = 5;

interface Props {
  readonly data: TimelineData;
  readonly filter: TimelineFilter;
  readonly form: Exclude<TimelineForm, 'list'>;
  /** Where its buttons go: into the header, which is there before it. */
  readonly toolbar: HTMLElement | null;
  /** The picture has come to show another stretch of time. */
  readonly onWithin: (range: DayRange) => void;
}

/** Events drawn over time, in a lane for each company or each type. */
export function TimelinePicture({ data, filter, form, toolbar, onWithin }: Props) {
  const t = useStrings(timelineStrings);
  const language = useLanguage();
  const route = useRoute();
  const scheme = useComputedColorScheme('light');
  const keysId = useId();
  const [focus, setFocus] = useState<Focus>();
  const [listed, setListed] = useState<readonly string[]>();
  const [most, setMost] = useState(lanesAtOnce);
  const widget = useRef<HTMLDivElement>(null);
  const sprite = useRef<HTMLDivElement>(null);
  const pressed = useRef({ x: 0, y: 0 });
  const [today] = useState(() => dayNumberOf(new Date().toISOString().slice(0, 10)));

  const lanes = useMemo(
    () => (form === 'types' ? lanesByType(data.dated) : lanesByCompany(data.dated, data.names, filter.entityIds, most)),
    [form, data, filter.entityIds, most],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the texts follow the language.
  const drawnLanes = useMemo(() => pictureLanes(lanes, data.names, language, t), [lanes, data.names, language]);
  const fitted = useMemo(
    () =>
      windowAround(
        data.dated.flatMap(({ date }) => (date ? [spanOf(date)] : [])),
        today,
      ),
    [data, today],
  );
  const [start] = useState(() => startWindow(fitted));
  const { host, axis, grid, picture, window } = usePicture({
    lanes: drawnLanes,
    start,
    focus,
    today,
    onRest: (shown) => {
      const range = rangeOfWindow(shown);
      onWithin(range);
      // A picture that comes to rest after the person has left must not take them back.
      if (currentRoute().view === 'timeline') navigate({ ...currentRoute(), shown: rangeText(range) }, 'replace');
    },
  });

  useEffect(() => {
    if (widget.current && sprite.current) setIconVariables(widget.current, sprite.current, scheme);
  }, [scheme]);

  const openEvent = (eventId: string | undefined) => {
    setListed(undefined);
    const { eventId: _, ...others } = currentRoute();
    navigate({ ...others, ...(eventId && { eventId }) }, 'replace');
  };
  const show = (next: TimeWindow) => picture?.setWindow(next, 'smoothly');
  const focusOn = (next: Focus | undefined) => {
    if (!next || !picture) return;
    setFocus(next);
    const box = boxOf(picture.laidOut(), next);
    if (box) {
      const reached = reaching(
        picture.window(),
        box.form === 'bar' ? box.start : box.centre,
        box.form === 'bar' ? box.end : box.centre,
      );
      if (reached !== picture.window()) show(reached);
    }
    if (route.eventId && box?.form !== 'cluster') openEvent(next.eventId);
  };
  const open = (opened: Focus | undefined) => {
    const box = picture && boxOf(picture.laidOut(), opened);
    if (!box || !picture || !opened) return;
    setFocus(opened);
    if (box.form !== 'cluster') {
      openEvent(opened.eventId);
      return;
    }
    const target = clusterTarget(box, host.current?.clientWidth ?? 1);
    if (target) show(target);
    else {
      openEvent(undefined);
      setListed(box.events.map(({ id }) => id));
    }
  };
  const close = () => {
    openEvent(undefined);
    widget.current?.focus();
  };
  const act = (action: PictureAction) => {
    if (!picture) return;
    switch (action.kind) {
      case 'step':
        focusOn(stepFrom(picture.laidOut(), focus, action.step, picture.window()));
        return;
      case 'move':
        show(moved(picture.window(), action.share));
        return;
      case 'zoom': {
        const shown = picture.window();
        const centre = boxOf(picture.laidOut(), focus)?.centre;
        const isInView = centre !== undefined && centre > shown.from && centre < shown.to;
        show(zoomed(shown, action.factor, isInView ? centre : undefined));
        return;
      }
      case 'fit':
        show(fitted);
        return;
      case 'open':
        open(focus);
        return;
      case 'close':
        close();
        return;
      default:
        action satisfies never;
    }
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const action = event.target === widget.current ? pictureAction(event) : undefined;
    if (!action) return;
    event.preventDefault();
    act(action);
  };
  const onClick = (event: MouseEvent) => {
    const isDrag = Math.hypot(event.clientX - pressed.current.x, event.clientY - pressed.current.y) > dragPixels;
    if (!(event.target instanceof HTMLElement) || (isDrag && event.detail > 0)) return;
    widget.current?.focus({ preventScroll: true });
    const label = event.target.closest<HTMLElement>('[data-lane]');
    if (label) openLane(label.dataset.lane ?? '');
    const key = event.target.closest<HTMLElement>('[data-key]')?.dataset.key;
    const laneId = event.target.closest<HTMLElement>('[data-strip]')?.dataset.strip;
    if (key && laneId) open({ laneId, eventId: key });
  };
  const openLane = (id: string) => {
    const lane = lanes.lanes.find((one) => one.id === id);
    if (lane?.of === 'rest') setMost(most + lanesAtOnce);
    if (lane?.of === 'entity') navigate(withFilter(currentRoute(), { ...filter, entityIds: [id] }));
    const types = eventTypeNames.filter((type) => type === id);
    if (lane?.of === 'type') navigate(withFilter(currentRoute(), { ...filter, types }));
  };

  const box = picture && boxOf(picture.laidOut(), focus);
  const isEmptyHere = !data.dated.some(({ date }) => date && isWithin(spanOf(date), window));
  const opened = listed ?? (route.eventId ? [route.eventId] : undefined);
  return (
    <>
      {toolbar &&
        createPortal(
          <PictureToolbar
            act={act}
            onToday={() => picture && show(centredOn(picture.window(), today))}
            unshown={Math.min(lanes.unshown, lanesAtOnce)}
            onMoreLanes={() => setMost(most + lanesAtOnce)}
            ids={data.dated.map(({ id }) => id)}
            drawSvg={() =>
              drawTimelineSvg({
                lanes: drawnLanes,
                window: picture?.window() ?? fitted,
                language,
                iconLines: (type) => (sprite.current ? iconLines(sprite.current, type) : ''),
              })
            }
          />,
          toolbar,
        )}
      <div className={layout.withPanel} data-open={opened !== undefined || undefined}>
        <div
          ref={widget}
          className={classes.picture}
          role="application"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it is one widget, whose keys walk through what is drawn in it.
          tabIndex={0}
          aria-label={t('picture')}
          aria-describedby={keysId}
          onKeyDown={onKeyDown}
          onPointerDown={({ clientX, clientY }) => {
            pressed.current = { x: clientX, y: clientY };
          }}
          onClick={onClick}
        >
          <div ref={axis} className={classes.axis} aria-hidden />
          <div ref={grid} className={classes.grid} aria-hidden />
          <div ref={host} className={classes.lanes} />
          {isEmptyHere && (
            <div className={classes.nothing}>
              <Text size="sm" c="dimmed">
                {t('nothingHere')}
              </Text>
              <Button size="compact-sm" variant="default" onClick={() => act({ kind: 'fit' })}>
                {t('fit')}
              </Button>
            </div>
          )}
        </div>
        {opened && <EventPanel key={opened.join()} ids={opened} onClose={close} />}
      </div>
      <VisuallyHidden id={keysId}>{t('pictureKeys')}</VisuallyHidden>
      <div className={layout.footer}>
        <Text size="xs" role="status" className={layout.words}>
          {box && focus ? focusWords(box, focus, drawnLanes, data, language, t) : t('hint')}
        </Text>
        <PictureLegend />
      </div>
      <div ref={sprite} className={classes.sprite}>
        {eventTypeNames.map((type) => {
          const Icon = eventTypeLook(type).icon;
          return (
            <span key={type} data-type={type}>
              <Icon />
            </span>
          );
        })}
      </div>
    </>
  );
}

/** What the place names, or else everything. */
function startWindow(fitted: TimeWindow): TimeWindow {
  const range = rangeIn(currentRoute().shown ?? '');
  return range ? windowOfRange(range) : fitted;
}

function isWithin({ start, end }: { readonly start: number; readonly end: number }, { from, to }: TimeWindow): boolean {
  return start < to && end > from;
}
