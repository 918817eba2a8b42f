import { partsOf } from '#domain/partialDateCalendar.ts';
import { dayNumberOf } from './eventSpan.ts';
import { dayAt, type TimeWindow } from './timeWindow.ts';

/** A line of the time axis. */
interface Tick {
  readonly day: number;
  readonly label: string;
}

/** The lines of the time axis: the fine ones, and the coarse ones above them, the first of which may lie before what is shown. */
export interface AxisTicks {
  readonly minor: readonly Tick[];
  readonly major: readonly Tick[];
}

interface Unit {
  /** Of days, months or years, so many make a step. */
  readonly of: 'day' | 'week' | 'month' | 'year';
  readonly step: number;
  /** The length of a step, about. */
  readonly days: number;
  /** What its label takes up, in pixels. */
  readonly room: number;
}

/** From fine to coarse. */
const units: readonly Unit[] = [
  { of: 'day', step: 1, days: 1, room: 26 },
  { of: 'week', step: 1, days: 7, room: 34 },
  { of: 'month', step: 1, days: 30.4, room: 44 },
  { of: 'month', step: 3, days: 91.3, room: 44 },
  ...[1, 2, 5, 10, 20, 50, 100].map((step): Unit => ({ of: 'year', step, days: 365.25 * step, room: 46 })),
];

/** The lines of a time axis so wide, with their labels in a language (a BCP 47 tag). */
export function axisTicks(window: TimeWindow, width: number, language: string): AxisTicks {
  const pixelsPerDay = width / (window.to - window.from);
  const unit = units.find(({ days, room }) => days * pixelsPerDay >= room) ?? units.at(-1);
  if (!unit) return { minor: [], major: [] };
  const minor = tickDays(unit, window).map((day) => ({ day, label: minorLabel(day, unit, language) }));
  const above = majorUnitOf(unit);
  const major = above ? tickDays(above, window).map((day) => ({ day, label: majorLabel(day, above, language) })) : [];
  return { minor, major };
}

function majorUnitOf({ of }: Unit): Pick<Unit, 'of' | 'step'> | undefined {
  if (of === 'year') return undefined;
  return of === 'month' ? { of: 'year', step: 1 } : { of: 'month', step: 1 };
}

/** The first days of the steps that a window meets; the first step begins before it. */
function tickDays({ of, step }: Pick<Unit, 'of' | 'step'>, { from, to }: TimeWindow): number[] {
  const days: number[] = [];
  if (of === 'day' || of === 'week') {
    const length = of === 'week' ? 7 : 1;
    // Day 4 was a Monday: 1970 began on a Thursday.
    for (let day = Math.floor((from - 4) / length) * length + 4; day <= to; day += length) days.push(day);
    return days;
  }
  const { year, month } = partsOf(dayAt(from));
  const months = of === 'year' ? step * 12 : step;
  let count = Math.floor((year * 12 + month - 1) / months) * months;
  for (let day = monthStart(count); day <= to && count < 12 * 10_000; count += months, day = monthStart(count))
    days.push(day);
  return days;
}

function monthStart(count: number): number {
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  return dayNumberOf(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`);
}

function minorLabel(day: number, { of, step }: Unit, language: string): string {
  const { year, month } = partsOf(dayAt(day));
  if (of === 'year') return String(year);
  if (of === 'month' && step === 3) return language.startsWith('fr') ? `T${(month + 2) / 3}` : `Q${(month + 2) / 3}`;
  return format(day, language, of === 'month' ? { month: 'short' } : { day: 'numeric' });
}

function majorLabel(day: number, { of }: Pick<Unit, 'of'>, language: string): string {
  if (of === 'year') return String(partsOf(dayAt(day)).year);
  return format(day, language, { year: 'numeric', month: 'long' });
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function format(day: number, language: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${language} ${Object.values(options).join()} ${Object.keys(options).join()}`;
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  formatters.set(key, formatter);
  return formatter.format(new Date(day * 86_400_000));
}
