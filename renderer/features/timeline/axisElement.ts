import { axisTicks, type Tick } from './axisTicks.ts';
import classes from './TimelinePicture.module.css';
import type { TimeWindow } from './timeWindow.ts';

/** Draws the time axis into one element, and its lines and today's into another that lies behind the lanes. */
export function drawAxis(
  axis: HTMLElement,
  grid: HTMLElement,
  window: TimeWindow,
  width: number,
  language: string,
  today: number,
): void {
  const { minor, major } = axisTicks(window, width, language);
  const x = (day: number) => ((day - window.from) / (window.to - window.from)) * width;
  axis.replaceChildren(
    ...major.map((tick, index) =>
      label(tick, x(tick.day), major[index + 1] ? x(major[index + 1]?.day ?? 0) : width, classes.major),
    ),
    ...minor.map((tick) => label(tick, x(tick.day), Number.POSITIVE_INFINITY, classes.minor)),
  );
  const coarse = new Set(major.map(({ day }) => day));
  const lines = minor.map(({ day }) => line(x(day), coarse.has(day) ? classes.coarseLine : classes.fineLine));
  if (today >= window.from && today <= window.to) lines.push(line(x(today), classes.today));
  grid.replaceChildren(...lines);
}

function label(tick: Tick, left: number, end: number, className: string | undefined): HTMLElement {
  const element = document.createElement('span');
  element.className = className ?? '';
  element.textContent = tick.label;
  // A coarse label stays in sight while any part of its stretch is.
  const shown = Number.isFinite(end) ? Math.max(0, left) : left;
  element.style.transform = `translateX(${shown}px)`;
  if (Number.isFinite(end)) element.style.maxWidth = `${Math.max(0, end - shown)}px`;
  return element;
}

function line(left: number, className: string | undefined): HTMLElement {
  const element = document.createElement('div');
  element.className = className ?? '';
  element.style.transform = `translateX(${left}px)`;
  return element;
}
