import { library } from './database.ts';

const dayMs = 86_400_000;
/** Nobody notices a leap that is smaller; one that is larger may be a wrong clock, or a holiday. */
const leapMs = 2 * dayMs;
/** How long a leap must last, by the clock itself, to be taken for the truth. */
const doubtMs = dayMs;

/**
 * The instant by which something may be deleted for its age: `now`, unless the clock has leapt ahead since it was last asked for. Then it is the instant of
 * then, until the clock has gone on from there for a day, so that a battery that is empty empties no trash.
 */
export async function believedNow(now: string): Promise<string> {
  return library.transaction('rw', library.journal, async () => {
    const row = await library.journal.get('clock');
    const known = row?.name === 'clock' ? row : undefined;
    const isLeap = known !== undefined && msBetween(known.believed, now) > leapMs;
    const lastsMs = known?.leaptAt === undefined ? -1 : msBetween(known.leaptAt, now);
    if (!isLeap || lastsMs >= doubtMs) {
      await library.journal.put({ name: 'clock', believed: now });
      return now;
    }
    if (lastsMs < 0) await library.journal.put({ name: 'clock', believed: known.believed, leaptAt: now });
    return known.believed;
  });
}

function msBetween(earlier: string, later: string): number {
  return Date.parse(later) - Date.parse(earlier);
}
