import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { daysLeftInTrash, trashDays, trashedUntil } from '#domain/trash.ts';

const instant = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

test('no days are left exactly when the time is over', () => {
  fc.assert(
    fc.property(instant, instant, (trashedAt, now) => {
      expect(daysLeftInTrash(trashedAt, now) === 0).toBe(trashedAt <= trashedUntil(now));
    }),
  );
});

test('days go by one at a time, from thirty to none', () => {
  const trashedAt = '2026-01-31T10:00:00.000Z';
  const after = (days: number, ms = 0) => new Date(Date.parse(trashedAt) + days * 86_400_000 + ms).toISOString();
  expect(daysLeftInTrash(trashedAt, trashedAt)).toBe(trashDays);
  expect(daysLeftInTrash(trashedAt, after(0, 1))).toBe(30);
  expect(daysLeftInTrash(trashedAt, after(1))).toBe(29);
  expect(daysLeftInTrash(trashedAt, after(29, 1))).toBe(1);
  expect(daysLeftInTrash(trashedAt, after(30))).toBe(0);
  expect(daysLeftInTrash(trashedAt, after(-3))).toBe(30);
});
