/** What the rule needs to know of a backup. */
export interface Dated {
  readonly name: string;
  /** ISO 8601. */
  readonly madeAt: string;
  readonly rev: number;
}

const dayMs = 86_400_000;
/** Every backup of the last days is kept, then one a week, then one a month. */
const kept = { days: 7, weeks: 4, months: 12 } as const;
/** The newest stay, whatever the clock says: one that jumped ahead must not cost them. */
const newestKept = 3;

/**
 * The names of the backups that are no longer needed at `nowMs` (of the Unix epoch): all of the last 7 days are kept, and the newest of each of the last 4
 * weeks and 12 months in which there are any.
 */
export function expiredBackups(backups: readonly Dated[], nowMs: number): string[] {
  const newestFirst = [...backups].sort((a, b) => b.rev - a.rev || b.madeAt.localeCompare(a.madeAt));
  const keep = new Set(newestFirst.slice(0, newestKept).map(({ name }) => name));
  const byDate = [...backups].sort((a, b) => b.madeAt.localeCompare(a.madeAt));
  for (const { name, madeAt } of byDate) if (nowMs - Date.parse(madeAt) < kept.days * dayMs) keep.add(name);
  keepNewestOf(byDate, weekOf, kept.weeks, keep);
  keepNewestOf(byDate, ({ madeAt }) => madeAt.slice(0, 7), kept.months, keep);
  return byDate.filter(({ name }) => !keep.has(name)).map(({ name }) => name);
}

function keepNewestOf(
  newestFirst: readonly Dated[],
  periodOf: (backup: Dated) => string,
  count: number,
  keep: Set<string>,
): void {
  const periods = new Set<string>();
  for (const backup of newestFirst) {
    const period = periodOf(backup);
    if (periods.has(period)) continue;
    if (periods.size === count) return;
    periods.add(period);
    keep.add(backup.name);
  }
}

/** Weeks from Monday to Sunday; the epoch began on a Thursday. */
function weekOf({ madeAt }: Dated): string {
  return String(Math.floor((Date.parse(madeAt) / dayMs + 3) / 7));
}

/** Whether the day of `now` (local time) has had no backup, and something was written since the last one. */
export function isDailyDue(backups: readonly Dated[], lastRev: number, now: Date): boolean {
  if (lastRev === 0 || backups.some(({ rev }) => rev >= lastRev)) return false;
  return !backups.some(({ madeAt }) => new Date(madeAt).toDateString() === now.toDateString());
}
