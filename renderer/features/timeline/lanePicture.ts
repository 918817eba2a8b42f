import { DataSet } from 'vis-data';
import { type DataGroup, type DataItem, Timeline } from 'vis-timeline';
import 'vis-timeline/styles/vis-timeline-graph2d.css';
import boxClasses from './LaneBoxes.module.css';
import { type DrawnLane, keepLabelsInView, laneElement, laneHeight } from './laneElement.ts';
import { type LaneEvent, type LaneLayout, layOutLane, layoutWithin } from './laneLayout.ts';
import classes from './TimelinePicture.module.css';
import { layoutScale, longestDays, shortestDays, type TimeWindow } from './timeWindow.ts';
import type { Focus, WalkedLane } from './walk.ts';

/** A lane as it is handed over, before it is laid out for a scale. */
export interface PictureLane extends Omit<DrawnLane, 'layout'> {
  /** By time. */
  readonly events: readonly LaneEvent[];
  readonly name: string;
  /** A second line of its label, such as how much it holds. */
  readonly detail: string;
}

interface Callbacks {
  /** The picture shows another stretch, or the same in another width; called for every frame. */
  readonly onDrawn: (window: TimeWindow, width: number) => void;
  /** The person has moved or zoomed the picture, and it has come to rest. */
  readonly onRest: (window: TimeWindow) => void;
  /** The boxes have been laid out anew. */
  readonly onLayout: () => void;
}

/** The picture of a timeline, in an element. */
export interface LanePicture {
  setLanes(lanes: readonly PictureLane[]): void;
  setWindow(window: TimeWindow, how?: 'at once' | 'smoothly'): void;
  /** What is shown, or will be when the move that is going on is done. */
  window(): TimeWindow;
  /** The lanes as they are laid out now. */
  laidOut(): readonly WalkedLane[];
  /** Marks the box that has the focus, and brings its lane into view. */
  mark(focus: Focus | undefined, key: string | undefined): void;
  destroy(): void;
}

const dayMs = 86_400_000;
const smoothMs = 180;
/** After its last move, the picture is taken to be at rest. */
const restMs = 120;
/** What is drawn on either side of what is shown, as a share of it; and how much of that must be left for it not to be drawn anew. */
const tileMargin = 1;
const leastMargin = 0.2;

/**
 * Draws lanes of events with vis-timeline, which moves, zooms and scrolls them. It slows down with thousands of items, so it is given one item a lane: a strip of what is in view and a stretch on either side, which our own
 * layout fills.
 */
export function createLanePicture(host: HTMLElement, start: TimeWindow, on: Callbacks): LanePicture {
  const groups = new DataSet<DataGroup>();
  const items = new DataSet<DataItem>();
  let lanes: readonly PictureLane[] = [];
  let layouts = new Map<string, LaneLayout>();
  /** What of them lies in the tile. */
  let drawn = new Map<string, LaneLayout>();
  let scale = 0;
  let tile: TimeWindow = start;
  let version = 0;
  let width = 1;
  /** Where a move that is still going on leads. */
  let goal: TimeWindow | undefined;
  /** The elements of vis-timeline that the lanes are drawn into. */
  const slots = new Map<string, HTMLElement>();
  let isBatch = false;
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  let marked: { readonly focus: Focus; readonly key: string } | undefined;

  const fill = (item: DataItem | undefined, slot: HTMLElement): HTMLElement => {
    const id = String(item?.id);
    slots.set(id, slot);
    if (!isBatch) draw(id);
    return filledAlready;
  };

  function draw(id: string): void {
    const lane = lanes.find((one) => one.id === id);
    const layout = drawn.get(id);
    const slot = slots.get(id);
    if (!lane || !layout || !slot || slot.dataset.version === String(version)) return;
    slot.dataset.version = String(version);
    slot.replaceChildren(laneElement({ ...lane, layout }, tile));
    showMark();
  }

  const timeline = new Timeline(host, items, groups, {
    start: dateOf(start.from),
    end: dateOf(start.to),
    min: dateOf(-719_528),
    max: dateOf(2_932_897),
    zoomMin: shortestDays * dayMs,
    zoomMax: longestDays * dayMs,
    orientation: { axis: 'none', item: 'top' },
    showMinorLabels: false,
    showMajorLabels: false,
    // It draws lines for an axis that is not there, and reckons with a calendar library for each: so let there be one in a thousand years.
    timeAxis: { scale: 'year', step: 1000 },
    stack: false,
    showCurrentTime: false,
    selectable: false,
    height: '100%',
    margin: { axis: 0, item: { horizontal: 0, vertical: 0 } },
    groupOrder: 'order',
    verticalScroll: true,
    zoomKey: 'ctrlKey',
    horizontalScroll: true,
    horizontalScrollKey: 'shiftKey',
    template: fill,
    groupTemplate: (group: DataGroup | null) => {
      const lane = lanes.find(({ id }) => id === group?.id);
      return labelElement(lane, laneHeight(drawn.get(lane?.id ?? '') ?? emptyLayout));
    },
  });

  const window = (): TimeWindow => {
    const shown = timeline.getWindow();
    return { from: shown.start.getTime() / dayMs, to: shown.end.getTime() / dayMs };
  };

  function layOut(): void {
    const shown = window();
    scale = layoutScale(width / (shown.to - shown.from));
    layouts = new Map(lanes.map(({ id, events }) => [id, layOutLane(events, scale)]));
    drawTile(shown);
    on.onLayout();
  }

  function drawTile(shown: TimeWindow): void {
    const days = shown.to - shown.from;
    tile = { from: shown.from - tileMargin * days, to: shown.to + tileMargin * days };
    version += 1;
    drawn = new Map([...layouts].map(([id, layout]) => [id, layoutWithin(layout, tile)]));
    // vis-timeline measures each item that changes; it is given empty ones, so that the lanes are laid out by the browser once and not once for each of them.
    isBatch = true;
    for (const slot of slots.values()) slot.replaceChildren();
    groups.update(lanes.map(({ id }, order) => ({ id, order, content: '' })));
    items.update(
      lanes.map(({ id }) => ({
        id,
        group: id,
        type: 'range',
        content: '',
        start: dateOf(tile.from),
        end: dateOf(tile.to),
        align: 'left',
        limitSize: false,
      })),
    );
    isBatch = false;
    for (const [id, slot] of slots) if (slot.isConnected) draw(id);
  }

  function rest(): void {
    clearTimeout(restTimer);
    restTimer = setTimeout(() => on.onRest(window()), restMs);
  }

  function follow(): void {
    const shown = window();
    if (layoutScale(width / (shown.to - shown.from)) !== scale) {
      layOut();
      return;
    }
    const days = shown.to - shown.from;
    const isCovered =
      tile.from <= Math.max(shown.from - leastMargin * days, -719_528) && tile.to >= shown.to + leastMargin * days;
    if (!isCovered) drawTile(shown);
  }

  function measure(): void {
    const measured = host.querySelector('.vis-panel.vis-center')?.clientWidth ?? 0;
    if (measured === 0 || measured === width) return;
    const grown = measured / width;
    const isFirst = width === 1;
    width = measured;
    if (isFirst) {
      layOut();
      return;
    }
    // A card beside the picture takes room from it: it shows less, and what it shows stays as it is.
    const { from, to } = goal ?? window();
    setWindow({ from, to: from + (to - from) * grown }, 'at once');
  }

  function setWindow(next: TimeWindow, how: 'at once' | 'smoothly'): void {
    goal = next;
    // The types know only whether, not how.
    const animation: unknown = how === 'smoothly' && { duration: smoothMs, easingFunction: 'easeInOutQuad' };
    timeline.setWindow(dateOf(next.from), dateOf(next.to), { animation: animation as boolean }, () => {
      goal = undefined;
      rest();
    });
  }

  function showMark(): void {
    host.querySelector(`.${boxClasses.focused}`)?.classList.remove(boxClasses.focused ?? '');
    if (!marked) return;
    const boxes = slots.get(marked.focus.laneId)?.firstElementChild?.children ?? [];
    for (const box of boxes) {
      if (box instanceof HTMLElement && box.dataset.key === marked.key) box.classList.add(boxClasses.focused ?? '');
    }
  }

  function bringLane(laneId: string): void {
    const label = host.querySelector(`[data-lane="${CSS.escape(laneId)}"]`);
    label?.scrollIntoView({ block: 'nearest' });
  }

  timeline.on('rangechange', follow);
  timeline.on('rangechanged', ({ byUser }: { byUser?: boolean }) => {
    follow();
    if (byUser === false) return;
    goal = undefined;
    rest();
  });
  timeline.on('changed', () => {
    measure();
    const shown = window();
    keepLabelsInView(host, shown, width / (shown.to - shown.from));
    on.onDrawn(shown, width);
  });

  return {
    setLanes(next) {
      const kept = new Set(next.map(({ id }) => id));
      const gone = lanes.map(({ id }) => id).filter((id) => !kept.has(id));
      lanes = next;
      items.remove(gone);
      groups.remove(gone);
      for (const id of gone) slots.delete(id);
      layOut();
    },
    setWindow: (next, how = 'at once') => setWindow(next, how),
    window: () => goal ?? window(),
    laidOut: () => lanes.map(({ id }) => ({ id, layout: layouts.get(id) ?? emptyLayout })),
    mark(focus, key) {
      marked = focus && key !== undefined ? { focus, key } : undefined;
      showMark();
      if (focus) bringLane(focus.laneId);
    },
    destroy() {
      clearTimeout(restTimer);
      // A scroll event on its way would reach for what is gone.
      timeline.setOptions({ verticalScroll: false });
      timeline.destroy();
    },
  };
}

/** What a template gives back that has filled its element itself. Of an element vis-timeline would compare the whole HTML with what was there before. */
const filledAlready = {} as HTMLElement;
const emptyLayout: LaneLayout = { boxes: [], rows: 1 };

function dateOf(day: number): Date {
  return new Date(day * dayMs);
}

function labelElement(lane: PictureLane | undefined, height: number): HTMLElement {
  const element = document.createElement('div');
  element.className = classes.laneLabel ?? '';
  element.style.height = `${height}px`;
  if (!lane) return element;
  element.dataset.lane = lane.id;
  element.title = `${lane.name}, ${lane.detail}`;
  for (const [className, text] of [
    [classes.laneName, lane.name],
    [classes.laneDetail, lane.detail],
  ]) {
    const line = document.createElement('span');
    line.className = className ?? '';
    line.textContent = text ?? '';
    element.append(line);
  }
  return element;
}
