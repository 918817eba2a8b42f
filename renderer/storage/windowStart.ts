import { getLastRev } from './changeFeed.ts';

const lockPrefix = 'vigie.window.since.';

/** Lets others know, for as long as this window lives, at which revision of the library it was opened: what it can take back is later than that. */
export async function announceWindow(): Promise<void> {
  const rev = await getLastRev();
  await new Promise<void>((resolve) => {
    void navigator.locks.request(`${lockPrefix}${rev}`, { mode: 'shared' }, () => {
      resolve();
      return new Promise(() => undefined);
    });
  });
}

/** The revision at which the oldest of the open windows was opened. */
export async function getOldestWindowStart(): Promise<number> {
  const { held = [] } = await navigator.locks.query();
  const starts = held.flatMap(({ name }) =>
    name?.startsWith(lockPrefix) ? [Number(name.slice(lockPrefix.length))] : [],
  );
  return Math.min(Number.POSITIVE_INFINITY, ...starts);
}
