import { clipText, readerText, recordEvent } from '#fixtures/analyst.ts';
import { expect, test } from '#fixtures/app.ts';
import { violationsOf } from '#fixtures/axe.ts';
import { generateEvents, type LaidEvent } from '#fixtures/timelineLibrary.ts';
import { countOf, drawnIn, openTimeline, pictureOf, story, words } from '#fixtures/timelinePage.ts';

// The library is laid through the harness, which the app then takes the place of.
test.use({ served: 'harness' });
test.setTimeout(120_000);

test('an analyst walks the picture with the keys, opens a card and goes to the passage and back', async ({
  machine,
}) => {
  const page = await openTimeline(machine, story);
  await expect(pictureOf(page).getByText('Alibaba', { exact: true }).first()).toBeVisible();
  await pictureOf(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(words(page)).toHaveText(
    /^Acquisition, Completed, (April 29|29 April),? 2013, Alibaba, Weibo. Alibaba, 1 of 9\.$/,
  );
  await page.keyboard.press('ArrowRight');
  await expect(words(page)).toContainText('5 events from');
  await page.keyboard.press('ArrowRight');
  await expect(words(page)).toContainText('Partnership, Announced');
  await page.keyboard.press('ArrowDown');
  await expect(words(page)).toContainText('Tencent, ');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Home');

  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: 'Events in detail' });
  await expect(panel).toBeFocused();
  await expect(panel.getByRole('article', { name: 'Acquisition' })).toContainText('18 % of Weibo');
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(pictureOf(page)).toBeFocused();

  await page.keyboard.press('+');
  await expect.poll(() => page.url()).toContain('shown=');
  await page.keyboard.press('Enter');
  await panel.getByRole('link', { name: /18 % of Weibo/ }).click();
  await expect(readerText(page).locator('[data-excerpt-id]').filter({ hasText: '18 % of Weibo' })).toBeInViewport();
  await page.goBack();
  await expect(panel.getByRole('article', { name: 'Acquisition' })).toBeVisible();
  expect(machine.errors).toEqual([]);
});

test('a cluster says how many it holds and opens into its events; those of one day are listed', async ({ machine }) => {
  const sameDay = [1, 2, 3, 4].map((): LaidEvent => ({ type: 'incident', date: '2015-05-05', companies: ['Sina'] }));
  const page = await openTimeline(machine, [...story, ...sameDay]);
  const cluster = pictureOf(page).getByRole('button', { name: /^[5-9] events close together$/ });
  await cluster.first().click();
  await expect(pictureOf(page).getByRole('button', { name: 'Product launch' })).toHaveCount(5);

  await page.getByRole('button', { name: 'Show all', exact: true }).click();
  await pictureOf(page).getByRole('button', { name: '4 events close together' }).click();
  const panel = page.getByRole('complementary', { name: 'Events in detail' });
  await expect(panel.getByRole('article', { name: 'Incident' })).toHaveCount(4);
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(panel).toBeHidden();
  expect(machine.errors).toEqual([]);
});

test('the picture is zoomed by wheel, keys and buttons, moved by dragging, and empty where nothing happened', async ({
  machine,
}) => {
  const page = await openTimeline(machine, story);
  const shownYears = async () => {
    const shown = /shown=(\d{4})-\d\d-\d\d%2F(\d{4})/.exec(page.url());
    return shown ? [Number(shown[1]), Number(shown[2])] : [];
  };
  await expect(pictureOf(page).getByRole('button', { name: 'Partnership, Sina' })).toBeVisible();
  const box = await pictureOf(page).boundingBox();
  if (!box) throw new Error('There is no picture.');
  await page.mouse.move(box.x + box.width / 2, box.y + 100);
  await page.keyboard.down('Control');
  for (let turn = 0; turn < 12; turn += 1) await page.mouse.wheel(0, 120);
  await page.keyboard.up('Control');
  await expect.poll(async () => ((await shownYears())[1] ?? 0) - ((await shownYears())[0] ?? 0)).toBeGreaterThan(8);

  await page.getByRole('button', { name: 'Show all', exact: true }).click();
  await expect.poll(shownYears).toEqual([2012, 2015]);
  await page.mouse.move(box.x + box.width / 2, box.y + 100);
  await page.mouse.down();
  for (let step = 1; step <= 12; step += 1) await page.mouse.move(box.x + box.width / 2 - step * 30, box.y + 100);
  await page.mouse.up();
  await expect.poll(async () => (await shownYears())[0]).toBe(2013);
  // The drag opened nothing.
  await expect(page.getByRole('complementary', { name: 'Events in detail' })).toBeHidden();

  await pictureOf(page).focus();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('PageDown');
  await expect(page.getByText('Nothing happened in this stretch.')).toBeVisible();
  await pictureOf(page).getByRole('button', { name: 'Show all' }).click();
  await expect(pictureOf(page).getByRole('button', { name: 'Partnership, Sina' })).toBeVisible();
  await page.getByRole('button', { name: 'Today' }).click();
  await expect.poll(async () => (await shownYears())[1]).toBeGreaterThanOrEqual(new Date().getFullYear());
  expect(machine.errors).toEqual([]);
});

test('companies, types, statuses and a period filter the events, and stand in the address', async ({ machine }) => {
  const page = await openTimeline(machine, story);
  await expect(countOf(page)).toHaveText('12 events');
  await page.getByRole('button', { name: '1 without a date' }).click();
  await expect(page.getByRole('heading', { name: 'Without a date' })).toBeVisible();
  await page.getByText('By company', { exact: true }).click();

  await page.getByRole('textbox', { name: 'Company or name' }).fill('Tenc');
  await page.getByRole('option', { name: 'Tencent' }).click();
  await expect(countOf(page)).toHaveText('3 events');
  await page.getByRole('combobox', { name: 'Status' }).click();
  await page.getByRole('option', { name: 'Denied' }).click();
  await expect(countOf(page)).toHaveText('1 event');
  await expect.poll(() => drawnIn(page)).toEqual(['Joint venture, Alibaba']);
  await page.reload();
  await expect(countOf(page)).toHaveText('1 event');

  await page.getByRole('combobox', { name: 'Event type' }).click();
  await page.getByRole('option', { name: 'Merger' }).click();
  await expect(page.getByText('No event passes these filters.')).toBeVisible();
  await page.getByRole('button', { name: 'Take away the filter Merger' }).click();
  await page.getByRole('button', { name: 'Take away the filter Denied' }).click();
  await page.getByRole('button', { name: 'Take away the filter Tencent' }).click();
  await page.getByRole('textbox', { name: 'Period' }).fill('rubbish');
  await page.getByRole('textbox', { name: 'Period' }).press('Enter');
  await expect(page.getByText('Not a date that can be read')).toBeVisible();
  await page.getByRole('textbox', { name: 'Period' }).fill('since 2014');
  await page.getByRole('textbox', { name: 'Period' }).press('Enter');
  await expect(countOf(page)).toHaveText('2 events');
  await page.getByRole('button', { name: 'Show all events' }).click();
  await expect(countOf(page)).toHaveText('12 events');

  await page.getByText('By type', { exact: true }).click();
  await expect(pictureOf(page).getByText('IPO or listing').first()).toBeVisible();
  await pictureOf(page)
    .getByTitle(/^Acquisition, /)
    .click();
  await expect(countOf(page)).toHaveText('1 event');
  await expect(page).toHaveURL(/type=acquisition/);
  expect(machine.errors).toEqual([]);
});

test('thousands of events are there, of which only some are in the page', { tag: '@long' }, async ({ machine }) => {
  const page = await openTimeline(machine, generateEvents(2000, 90));
  await expect(countOf(page)).toHaveText('2,000 events');
  await expect(pictureOf(page).getByRole('button').first()).toBeVisible();
  const clustered = async () =>
    (await drawnIn(page)).reduce(
      (sum, name) => sum + Number(/^([\d,]+) events? close/.exec(name)?.[1]?.replace(',', '') ?? 1),
      0,
    );
  expect(await clustered()).toBeGreaterThan(300);
  await expect(pictureOf(page).getByText('60 other companies')).toBeAttached();
  await page.getByRole('button', { name: '30 more lanes' }).click();
  await expect(pictureOf(page).getByText('30 other companies')).toBeAttached();

  await pictureOf(page).focus();
  await page.keyboard.press('ArrowRight');
  for (let step = 0; step < 14; step += 1) await page.keyboard.press('+');
  for (let step = 0; step < 40; step += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('End');
  await expect(words(page)).toContainText(/Company 000, \d+ of \d+\./);
  for (let step = 0; step < 35; step += 1) await page.keyboard.press('ArrowDown');
  expect(await pictureOf(page).getByRole('button').count()).toBeLessThan(1500);

  await page.getByText('List', { exact: true }).click();
  const list = page.getByRole('region', { name: 'Events, newest first' });
  await expect(list.getByRole('article').first()).toBeVisible();
  await list.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await expect(list.locator('[aria-posinset]').last()).toHaveAttribute('aria-posinset', '2000');
  await expect(list.getByRole('heading').first()).toContainText('2005');
  expect(await list.getByRole('article').count()).toBeLessThan(60);
  expect(machine.errors).toEqual([]);
});

test('an event that is recorded in another window appears, and the picture stays where it is', {
  tag: '@long',
}, async ({ machine }) => {
  const page = await openTimeline(machine, story);
  await pictureOf(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await expect.poll(() => page.url()).toContain('shown=');
  await expect(words(page)).toContainText('Acquisition');
  const before = page.url();

  const other = await machine.openTab('#/inbox');
  await clipText(other, 'A new fact\n\nAlibaba opens an office in Paris.');
  await recordEvent(other, {
    passage: 'opens an office in Paris',
    type: 'Site opening or closing',
    date: '2013-05-10',
    participants: [['Alibaba', 'actor']],
  });
  await expect(pictureOf(page).getByRole('button', { name: 'Site opening or closing' })).toBeVisible();
  expect(page.url()).toBe(before);
  await expect(words(page)).toContainText('Acquisition');
  expect(machine.errors).toEqual([]);
});

test('picture, card and list pass axe', { tag: '@long' }, async ({ machine }) => {
  const page = await openTimeline(machine, story);
  await pictureOf(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article', { name: 'Acquisition' })).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await page.getByText('By type', { exact: true }).click();
  await expect(pictureOf(page).getByRole('button').first()).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await page.evaluate(() => location.assign('#/timeline?as=list&status=announced'));
  await expect(page.getByRole('article').first()).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  expect(machine.errors).toEqual([]);
});
