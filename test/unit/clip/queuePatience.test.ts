import { expect, test } from '@playwright/test';
import { createQueuePatience } from '#features/clip/queuePatience.ts';

const online = () => true;
const now = 1_700_000_000_000;

test('a page that cannot be had for the moment is tried three times, after growing waits', () => {
  const patience = createQueuePatience(online);
  const failure = { code: 'unreachable' };
  expect(patience.noteFailure('a.example', failure, 0, now)).toEqual({ next: 'again', attempts: 1 });
  const first = patience.nextWakeMs(now);
  expect(patience.isResting('a.example', now + first - 1)).toBe(true);
  expect(patience.isResting('a.example', now + first)).toBe(false);
  expect(patience.isResting('b.example', now)).toBe(false);
  const later = now + first;
  expect(patience.noteFailure('a.example', failure, 1, later)).toEqual({ next: 'again', attempts: 2 });
  expect(patience.nextWakeMs(later)).toBeGreaterThan(first);
  expect(patience.noteFailure('a.example', failure, 2, later)).toEqual({ next: 'failed', attempts: 3 });
});

test('what another try would only give again fails at once', () => {
  const patience = createQueuePatience(online);
  for (const code of ['not-found', 'refused', 'blocked-address', 'not-a-page', 'unexpected']) {
    expect(patience.noteFailure('a.example', { code }, 0, now)).toEqual({ next: 'failed', attempts: 1 });
  }
  expect(patience.nextWakeMs(now)).toBe(Number.POSITIVE_INFINITY);
});

test('a busy site rests as long as it asks, but not for days', () => {
  const patience = createQueuePatience(online);
  patience.noteFailure('a.example', { code: 'busy', retryAfterMs: 120_000 }, 0, now);
  expect(patience.nextWakeMs(now)).toBe(120_000);
  patience.noteFailure('b.example', { code: 'busy', retryAfterMs: 10 * 86_400_000 }, 2, now);
  expect(patience.isResting('b.example', now + 59 * 60_000)).toBe(true);
  expect(patience.isResting('b.example', now + 61 * 60_000)).toBe(false);
});

test('the other pages of a dead site get one try each, until it answers again', () => {
  const patience = createQueuePatience(online);
  const failure = { code: 'too-slow' };
  for (const before of [0, 1, 2]) patience.noteFailure('a.example', failure, before, now);
  expect(patience.noteFailure('a.example', failure, 0, now)).toEqual({ next: 'failed', attempts: 1 });
  patience.noteSuccess('a.example');
  expect(patience.noteFailure('a.example', failure, 0, now)).toEqual({ next: 'again', attempts: 1 });
});

test('without a network nothing counts as tried; where it only seems gone, everything does', () => {
  const offline = createQueuePatience(() => false);
  expect(offline.noteFailure('a.example', { code: 'unreachable' }, 1, now)).toEqual({ next: 'offline', attempts: 1 });
  expect(offline.noteFailure('a.example', { code: 'not-found' }, 0, now)).toEqual({ next: 'failed', attempts: 1 });

  const patience = createQueuePatience(online);
  const ends = ['a', 'b', 'c', 'd'].map((site) => patience.noteFailure(site, { code: 'unreachable' }, 0, now).next);
  expect(ends).toEqual(['again', 'again', 'again', 'offline']);
  const waits = [1, 2, 3, 4, 5].map(() => patience.nextOfflineWaitMs());
  expect(waits).toEqual([...waits].sort((one, other) => one - other));
  // Three sites and a page in between are no network that is gone.
  for (const site of ['a', 'b', 'c']) patience.noteFailure(site, { code: 'unreachable' }, 0, now);
  patience.noteSuccess('e');
  expect(patience.noteFailure('d', { code: 'unreachable' }, 0, now).next).toBe('again');
});
