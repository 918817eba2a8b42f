/** For so long a note in the trash can be restored. */
export const trashDays = 30;

const dayMs = 86_400_000;

/** How many days, begun ones counted, a note that was put into the trash at an instant still stays there; 0 where its time is over. */
export function daysLeftInTrash(trashedAt: string, now: string): number {
  const leftMs = Date.parse(trashedAt) + trashDays * dayMs - Date.parse(now);
  // A clock that was set back since must not make its time longer.
  return Math.min(trashDays, Math.max(0, Math.ceil(leftMs / dayMs)));
}

/** The instant up to which notes were put into the trash whose time there is over. */
export function trashedUntil(now: string): string {
  return new Date(Date.parse(now) - trashDays * dayMs).toISOString();
}
