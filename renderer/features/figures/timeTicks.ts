interface Timed {
  readonly time: number;
  readonly spread: number;
}

const day = 86_400_000;
const month = 30.44 * day;
/** Steps between marks, from fine to coarse, in months. */
const steps = [1, 3, 6, 12, 24, 60, 120, 240] as const;
const mostTicks = 8;

/** Where the marks of a time axis stand, from where to where it goes, and how a mark is written. */
export function timeTicks(
  points: readonly Timed[],
  language: string,
): { readonly ticks: number[]; readonly domain: [number, number]; readonly label: (time: number) => string } {
  const first = Math.min(...points.map(({ time, spread }) => time - spread));
  const last = Math.max(...points.map(({ time, spread }) => time + spread));
  const room = Math.max((last - first) * 0.05, month);
  const domain: [number, number] = [first - room, last + room];
  const months = (domain[1] - domain[0]) / month;
  const step = steps.find((one) => months / one <= mostTicks) ?? Math.ceil(months / mostTicks / 12) * 12;
  const format = new Intl.DateTimeFormat(
    language,
    step < 12 ? { year: 'numeric', month: 'short', timeZone: 'UTC' } : { year: 'numeric', timeZone: 'UTC' },
  );
  const start = new Date(domain[0]);
  const ticks: number[] = [];
  // From the first month that the step divides, so that years begin with January.
  for (let at = Math.ceil(monthsSinceZero(start) / step) * step; ; at += step) {
    const time = new Date(0).setUTCFullYear(Math.floor(at / 12), at % 12, 1);
    if (time > domain[1] || ticks.length > mostTicks * 2) break;
    if (time >= domain[0]) ticks.push(time);
  }
  return { ticks: ticks.length > 0 ? ticks : [first], domain, label: (time) => format.format(time) };
}

function monthsSinceZero(date: Date): number {
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
