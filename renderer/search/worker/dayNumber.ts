const msPerDay = 86_400_000;

/** A day (`YYYY-MM-DD`) as a number that grows by one a day, for the index. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / msPerDay);
}
