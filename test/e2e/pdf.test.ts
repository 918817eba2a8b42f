import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { clipAddress, readerText, recordEvent, resultsOf, tagName } from '#fixtures/analyst.ts';
import { expect, test } from '#fixtures/app.ts';
import { violationsOf } from '#fixtures/axe.ts';
import { giveFiles } from '#fixtures/giveFiles.ts';
import { serveSite } from '#fixtures/webServer.ts';

const report = fs.readFileSync(fileURLToPath(new URL('../fixtures/pages/pdf/results-en.pdf', import.meta.url)));
const title = 'Northvale Semiconductor lifts its outlook after a record second quarter';

/** Drops the report on the window and waits for its text. */
async function dropReport(page: Page): Promise<void> {
  await expect(page.getByText('The inbox is empty')).toBeVisible();
  await giveFiles(page, 'drop', [{ name: 'release.pdf', content: report }]);
  await expect(readerText(page)).toContainText('Rotterdam, 3 August 2023');
}

const sheet = (page: Page, number: number) => page.getByRole('main').getByRole('region', { name: `Page ${number}` });
const pageNumber = (page: Page) => page.getByRole('textbox', { name: 'Go to page' });
const showPages = (page: Page) => page.getByRole('main').getByText('Pages', { exact: true }).click();

/** Drags the mouse over a line of a page. */
async function selectLine(page: Page, line: Locator): Promise<void> {
  await line.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const box = await line.boundingBox();
  if (!box) throw new Error('The line is not shown.');
  await page.mouse.move(box.x + 1, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 1, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
}

test('a PDF is a note with its text, and shows its pages with the text to be selected', async ({ machine }) => {
  const page = await machine.open();
  await dropReport(page);
  await expect(page.getByRole('listbox', { name: 'Inbox' }).getByRole('option', { name: title })).toBeVisible();
  await expect(readerText(page).getByRole('heading', { name: 'Investments' })).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await showPages(page);
  await expect(readerText(page)).toBeHidden();
  await expect(sheet(page, 1)).toContainText('Rotterdam, 3 August 2023');
  await expect
    .poll(() =>
      sheet(page, 1)
        .locator('canvas')
        .evaluate((canvas: HTMLCanvasElement) => {
          const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
          return pixels.some((value, index) => index % 4 === 0 && value < 60);
        }),
    )
    .toBe(true);
  expect(await violationsOf(page)).toEqual([]);
  expect(machine.errors).toEqual([]);
});

test('one goes through the pages by keys, and is there again after a reload', async ({ machine }) => {
  const page = await machine.open();
  await dropReport(page);
  await showPages(page);
  await expect(pageNumber(page)).toHaveValue('1');
  await expect(sheet(page, 1)).toContainText('Rotterdam');
  await page.getByRole('document', { name: 'Pages of the PDF' }).focus();
  await page.keyboard.press('PageDown');
  await expect(pageNumber(page)).toHaveValue('2');
  await expect(sheet(page, 2)).toContainText('place at ten');
  await page.keyboard.press('PageUp');
  await expect(pageNumber(page)).toHaveValue('1');
  await page.keyboard.press('+');
  await expect(page.getByText('125 %')).toBeVisible();
  await page.keyboard.press('0');
  await pageNumber(page).fill('2');
  await page.keyboard.press('Enter');
  await expect(pageNumber(page)).toHaveValue('2');
  await expect(page).toHaveURL(/page=2/);
  await page.reload();
  await expect(pageNumber(page)).toHaveValue('2');
  await page.getByRole('main').getByText('Text', { exact: true }).click();
  await expect(readerText(page)).toBeVisible();
  await expect(page).not.toHaveURL(/page=/);
  expect(machine.errors).toEqual([]);
});

test('an excerpt cites the page that it was selected on, in the text and on the pages', async ({ machine }) => {
  const page = await machine.open();
  await dropReport(page);
  const passage = 'actual results may differ substantially from them';
  await tagName(page, 'Helvig Automotive', { kind: 'Company' });
  await recordEvent(page, { passage, type: 'Financial results', participants: [['Helvig Automotive', 'company']] });
  const card = page.getByRole('article', { name: 'Financial results' });
  await expect(card.getByRole('listitem').filter({ hasText: passage })).toContainText('p. 2');

  await showPages(page);
  await expect(sheet(page, 1)).toContainText('Rotterdam');
  await selectLine(page, sheet(page, 1).getByText('percent to 1,204.5 million'));
  await page.keyboard.press('e');
  await expect(page.getByText('Excerpt kept, p. 1.')).toBeVisible();
  await selectLine(page, sheet(page, 1).getByText('Press release'));
  await page.keyboard.press('e');
  await expect(page.getByText('This passage is not in the text that was read from the pages.')).toBeVisible();

  await card.getByRole('link', { name: passage }).click();
  await expect(readerText(page).locator('[data-target]')).toHaveText(passage);
  await expect(readerText(page).locator('[data-excerpt-id]').first()).toContainText('second quarter');
  expect(machine.errors).toEqual([]);
});

test('a PDF on the web is clipped by its address, and found by what it says', async ({ machine }) => {
  const site = await serveSite({
    '/release.pdf': { body: report, headers: { 'content-type': 'application/pdf' } },
  });
  const page = await machine.open();
  await clipAddress(page, `${site.origin}/release.pdf`);
  await expect(readerText(page)).toContainText('nine hundred people');
  await expect(page.getByRole('main').getByRole('heading', { name: title })).toBeVisible();
  await expect(await resultsOf(page, '"silicon carbide wafers"')).toHaveCount(1);
  await site.close();
  expect(machine.errors).toEqual([]);
});
