import { expect, test } from '@playwright/test';
import { createHostEvents } from '#services/hostEvents.ts';

const first = { type: 'command', id: 'clip.new' } as const;
const second = { type: 'clip-url', url: 'https://example.com/' } as const;

test('events wait for the page, in their order', async () => {
  const events = createHostEvents();
  events.push(first);
  events.push(second);
  expect(await events.next()).toEqual(first);
  expect(await events.next()).toEqual(second);
});

test('the page waits for an event', async () => {
  const events = createHostEvents();
  const next = events.next();
  events.push(first);
  expect(await next).toEqual(first);
});

test('where nothing happens the page is told so, and what comes afterwards is kept', async () => {
  const events = createHostEvents({ waitMs: 1 });
  expect(await events.next()).toBeUndefined();
  events.push(first);
  expect(await events.next()).toEqual(first);
});

test('after a reload the new page hears the event, not the one that is gone', async () => {
  const events = createHostEvents({ waitMs: 100 });
  const gone = events.next();
  const present = events.next();
  events.push(first);
  expect(await present).toEqual(first);
  expect(await gone).toBeUndefined();
});
