import { axisTicks } from './axisTicks.ts';
import classes from './TimelinePicture.module.css';
import type { TimeWindow } from './timeWindow.ts';

interface AxisParts {
  readonly axis: HTMLElement;
  /** What lies behind the lanes, for the lines. */
  readonly grid: HTMLElement;
}

interface AxisView {
  readonly window: TimeWindow;
  /** In pixels. */
  readonly width: number;
  readonly language: string;
  /** In days since 1970. */
  readonly today: number;
}

/** Draws the time axis, and its lines and today's behind the lanes. */
export function drawAxis({ axis, grid }: AxisParts, { window, width, language, today }: AxisView): void {
  const { minor, major } = axisTicks(window, width, language);
  const x = (day: number) => ((day - window.from) / (window.to - window.from)) * width;
  const coarse = major.map(({ day, label }, index) => {
    // It stays in sight while any part of its stretch is.
    const left = Math.max(0, x(day));
    const element = placed(classes.major, left, label);
    element.style.maxWidth = `${Math.max(0, x(major[index + 1]?.day ?? window.to) - left)}px`;
    return element;
  });
  const fine = minor.flatMap(({ day, label }) => (x(day) >= 0 ? placed(classes.minor, x(day), label) : []));
  axis.toggleAttribute('data-single', major.length === 0);
  axis.replaceChildren(...coarse, ...fine);

  const coarseDays = new Set(major.map(({ day }) => day));
  const lines = minor.map(({ day }) => placed(coarseDays.has(day) ? classes.coarseLine : classes.fineLine, x(day)));
  if (today >= window.from && today <= window.to) lines.push(placed(classes.today, x(today)));
  grid.replaceChildren(...lines);
}

function placed(className: string | undefined, left: number, text = ''): HTMLElement {
  const element = document.createElement('span');
  element.className = className ?? '';
  element.textContent = text;
  element.style.transform = `translateX(${left}px)`;
  return element;
}
