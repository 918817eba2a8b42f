import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { backupName, parseBackupName } from '#services/backups/backupName.ts';
import { spaceOf } from '#services/backups/freeSpace.ts';
import { expiredBackups, isDailyDue } from '#services/backups/retention.ts';

const dayMs = 86_400_000;
const now = Date.UTC(2026, 10, 26, 12);
const daysAgo = (days: number, rev = 10_000 - days) => {
  const madeAt = new Date(now - days * dayMs).toISOString();
  return { name: `${days} days ago`, madeAt, rev };
};
const keptOf = (days: readonly number[]) => {
  const backups = days.map((each) => daysAgo(each));
  const expired = expiredBackups(backups, now);
  return days.filter((each) => !expired.includes(`${each} days ago`));
};

test('of two years of daily backups seven days, four weeks and twelve months are kept', () => {
  const kept = keptOf(Array.from({ length: 730 }, (_, day) => day));
  expect(kept.slice(0, 7)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  // Thursday, 26 November 2026: the Sundays before it, then the last days of the months.
  expect(kept.slice(7)).toEqual([11, 18, 26, 57, 87, 118, 149, 179, 210, 240, 271, 299, 330]);
});

test('after years of rest the newest of twelve months stay', () => {
  expect(keptOf([2000, 2001, 2040, 2400])).toEqual([2000, 2001, 2040, 2400]);
  expect(keptOf(Array.from({ length: 60 }, (_, index) => 1000 + index))).toContain(1000);
});

test('whatever there is, the newest by revision stay, and nothing of the last seven days goes', () => {
  const backup = fc.record({ days: fc.integer({ min: -4000, max: 4000 }), rev: fc.nat({ max: 500 }) });
  fc.assert(
    fc.property(fc.uniqueArray(backup, { selector: ({ days }) => days, maxLength: 60 }), (given) => {
      const backups = given.map(({ days, rev }) => daysAgo(days, rev));
      const expired = new Set(expiredBackups(backups, now));
      const newest = Math.max(...given.map(({ rev }) => rev));
      expect(backups.filter(({ name }) => !expired.has(name)).length).toBeGreaterThanOrEqual(Math.min(3, given.length));
      if (given.length > 0) expect(backups.some(({ name, rev }) => rev === newest && !expired.has(name))).toBe(true);
      for (const { days } of given) if (days < 7) expect(expired.has(`${days} days ago`)).toBe(false);
    }),
  );
});

test('a day has one daily backup, if anything was written', () => {
  const today = new Date(now);
  expect(isDailyDue([], 0, today)).toBe(false);
  expect(isDailyDue([], 5, today)).toBe(true);
  expect(isDailyDue([daysAgo(1, 4)], 5, today)).toBe(true);
  expect(isDailyDue([daysAgo(1, 5)], 5, today)).toBe(false);
  expect(isDailyDue([daysAgo(0, 4)], 5, today)).toBe(false);
});

test('a name says when, why and up to which revision, and nothing else passes for one', () => {
  const name = backupName(new Date(now), 'migration', 42);
  expect(name).toBe('2026-11-26T12-00-00Z-migration-42');
  expect(parseBackupName(name)).toEqual({ name, reason: 'migration', madeAt: '2026-11-26T12:00:00Z', rev: 42 });
  for (const wrong of ['', '../../x', `${name}/..`, name.replace('migration', 'whim'), name.replace('11', '13')]) {
    expect(parseBackupName(wrong)).toBeUndefined();
  }
});

test('a disk is said to fill up below 1 GB, and to be full below 200 MB', () => {
  const megabyte = 1024 * 1024;
  const sizes = [undefined, 2000, 1024, 1023, 200, 199, 0];
  expect(sizes.map((size) => spaceOf(size === undefined ? undefined : size * megabyte))).toEqual([
    'enough',
    'enough',
    'enough',
    'low',
    'low',
    'critical',
    'critical',
  ]);
});
