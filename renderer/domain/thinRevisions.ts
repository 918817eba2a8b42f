const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/**
 * How finely the past of a note is kept, by its age: every session of the last day, then what each hour ended with, each day after a week, each month
 * after a year. Each step's stretches are made of whole stretches of the step before, so that thinning often leaves the same as thinning once.
 */
const steps = [
  { untilAgeMs: dayMs, stretchOf: (instant: string) => instant },
  { untilAgeMs: 7 * dayMs, stretchOf: (instant: string) => instant.slice(0, '2013-08-05T12'.length) },
  { untilAgeMs: 365 * dayMs, stretchOf: (instant: string) => instant.slice(0, '2013-08-05'.length) },
  { untilAgeMs: Number.POSITIVE_INFINITY, stretchOf: (instant: string) => instant.slice(0, '2013-08'.length) },
] as const;

/** A version of a note: its id, and when the note had got that text (an instant of UTC, so that its beginning names its hour, day or month). */
interface Dated {
  readonly id: string;
  readonly savedAt: string;
}

/** Which of a note's versions are no longer kept at an instant; the first and the last always are. */
export function listThinned<Version extends Dated>(versions: readonly Version[], now: string): Version[] {
  const nowMs = Date.parse(now);
  const newestFirst = [...versions].sort((a, b) => compare(b.savedAt, a.savedAt) || compare(b.id, a.id));
  const kept = new Set<string>();
  return newestFirst.filter(({ savedAt }, place) => {
    const ageMs = nowMs - Date.parse(savedAt);
    const step = steps.find(({ untilAgeMs }) => ageMs < untilAgeMs) ?? steps[steps.length - 1];
    // A version of the future, by a clock that was set back since, is of the last day.
    const stretch = step?.stretchOf(savedAt) ?? savedAt;
    const isFirst = place === newestFirst.length - 1;
    if (isFirst || step === steps[0] || !kept.has(stretch)) {
      kept.add(stretch);
      return false;
    }
    return true;
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
