import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { listThinned } from '#domain/thinRevisions.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const nowMs = Date.parse('2026-03-01T12:00:00.000Z');
const isoOf = (ms: number) => new Date(ms).toISOString();
const version = (ageMs: number) => ({ id: `v${ageMs}`, savedAt: isoOf(nowMs - ageMs) });

/** Ages that fall close together and far apart, and within each of the steps. */
const ages = fc.uniqueArray(
  fc.oneof(
    fc.integer({ min: 0, max: 2 * dayMs }),
    fc.integer({ min: 0, max: 10 * dayMs }),
    fc.integer({ min: 0, max: 1000 * dayMs }),
  ),
  { minLength: 1, maxLength: 60 },
);
const versionsOf = (some: readonly number[]) => some.map(version);

function keptOf<Version extends { readonly id: string; readonly savedAt: string }>(
  versions: readonly Version[],
  now: number,
): Version[] {
  const gone = new Set(listThinned(versions, isoOf(now)));
  return versions.filter((one) => !gone.has(one));
}

test('the first, the last and everything of the last day is kept', () => {
  fc.assert(
    fc.property(ages, (some) => {
      const kept = keptOf(versionsOf(some), nowMs).map(({ id }) => id);
      expect(kept).toContain(version(Math.max(...some)).id);
      expect(kept).toContain(version(Math.min(...some)).id);
      for (const age of some.filter((one) => one < dayMs)) expect(kept).toContain(version(age).id);
    }),
  );
});

test('thinning every now and then leaves what thinning once at the end does', () => {
  fc.assert(
    fc.property(ages, fc.array(fc.integer({ min: 0, max: 800 * dayMs }), { maxLength: 5 }), (some, pauses) => {
      const all = versionsOf(some);
      const moments = pauses.map((pause) => nowMs + pause).sort((a, b) => a - b);
      const end = moments.at(-1) ?? nowMs;
      const stepwise = moments.reduce((left, moment) => keptOf(left, moment), all);
      expect(keptOf(stepwise, end)).toEqual(keptOf(all, end));
    }),
  );
});

test('of what is gone, something of the same month, day or hour is still there, and later', () => {
  fc.assert(
    fc.property(ages, (some) => {
      const all = versionsOf(some);
      const kept = keptOf(all, nowMs);
      for (const gone of listThinned(all, isoOf(nowMs))) {
        const age = nowMs - Date.parse(gone.savedAt);
        const length = age < 7 * dayMs ? 13 : age < 365 * dayMs ? 10 : 7;
        const stretch = gone.savedAt.slice(0, length);
        expect(kept.some(({ savedAt }) => savedAt.startsWith(stretch) && savedAt > gone.savedAt)).toBe(true);
      }
    }),
  );
});

test('a note written in every ten minutes for three years has a bounded past', () => {
  const all = Array.from({ length: 3 * 365 * 24 * 6 }, (_, at) => version(at * (hourMs / 6)));
  const kept = keptOf(all, nowMs);
  const sessions = 24 * 6;
  // Hours straddle their day, days their week: one more of each at most.
  expect(kept.length).toBeLessThanOrEqual(sessions + (6 * 24 + 1) + (358 + 1) + (24 + 1) + 1);
});

test('of an hour, a day and a month that are over, the last version is kept', () => {
  const at = (savedAt: string) => ({ id: savedAt, savedAt });
  const all = [
    '2024-01-03T08:00:00.000Z',
    '2024-01-20T08:00:00.000Z',
    '2024-01-31T08:00:00.000Z',
    '2026-02-01T09:00:00.000Z',
    '2026-02-01T20:00:00.000Z',
    '2026-02-27T10:05:00.000Z',
    '2026-02-27T10:50:00.000Z',
    '2026-03-01T10:05:00.000Z',
    '2026-03-01T10:06:00.000Z',
  ].map(at);
  expect(keptOf(all, nowMs).map(({ id }) => id)).toEqual([
    '2024-01-03T08:00:00.000Z',
    '2024-01-31T08:00:00.000Z',
    '2026-02-01T20:00:00.000Z',
    '2026-02-27T10:50:00.000Z',
    '2026-03-01T10:05:00.000Z',
    '2026-03-01T10:06:00.000Z',
  ]);
});
