import { makeCompany } from '#fixtures/analyst.ts';
import { violationsOf } from '#fixtures/axe.ts';
import { pairBrowser } from '#fixtures/clipper.ts';
import { expect, test } from '#fixtures/extension.ts';
import { serveSite } from '#fixtures/webServer.ts';

const story = `<!doctype html><title>Northvolt cuts prices</title><article><h1>Northvolt cuts prices</h1>
  <p>${'Northvolt cut the prices of its cells, which hurts LG Chem and others. '.repeat(8)}</p></article>`;

test('the popup knows the companies of the page, and takes title, triage and tags', async ({ app, extension }) => {
  const site = await serveSite({ '/favicon.ico': { status: 204 }, '/story': { body: story } });
  for (const name of ['LG Chem', 'Northvolt', 'Absent Ltd']) await makeCompany(app, name);
  const page = await app.context().newPage();
  await page.goto(`${site.origin}/story`);
  await pairBrowser(app, page, extension);

  const popup = await extension.clickButton(page);
  await expect.poll(popup.text).toContain('LG Chem');
  const shown = await popup.text();
  // What the page is about comes first; what is not in it does not come.
  expect(shown.indexOf('Northvolt')).toBeLessThan(shown.indexOf('LG Chem'));
  expect(shown).not.toContain('Absent');
  await popup.click('Northvolt');
  await popup.fill('Tags', 'cell prices');
  await popup.press('Enter');
  await popup.fill('Title', 'Cells get cheaper');
  await popup.click('Interesting');
  await popup.click('Clip');
  await expect.poll(popup.isClosed).toBe(true);

  await app.bringToFront();
  await app.goto(new URL('#/interesting', app.url()).href);
  await app.getByRole('option', { name: /Cells get cheaper/ }).click();
  const chips = app.getByRole('toolbar', { name: 'Companies and names' });
  // What a person pressed is accepted, what they did not is but suggested, and a tag that nobody knew is a topic.
  for (const name of ['Northvolt, the subject', 'LG Chem, suggested', 'cell prices, mentioned']) {
    await expect(chips.getByRole('button', { name, exact: true })).toBeVisible();
  }

  // Clipped again, it is where the person has put it since, unless they say otherwise.
  const second = await extension.clickButton(page);
  await expect.poll(second.text).toContain('Already clipped on');
  await second.click('Capture again');
  await expect.poll(second.isClosed).toBe(true);
  await expect(chips.getByRole('button', { name: 'LG Chem, suggested' })).toBeVisible();
  await expect(app.getByRole('listbox', { name: 'Interesting' }).getByRole('option')).toHaveCount(1);
  await site.close();
});

test('the popup can be used by all', async ({ app, extension }) => {
  const page = await app.context().newPage();
  const url = `chrome-extension://${extension.id}/popup.html`;
  await page.goto(url);
  await expect(page.getByLabel('Pairing code')).toBeFocused();
  expect(await violationsOf(page)).toEqual([]);
  await pairBrowser(app, await app.context().newPage(), extension);
  await page.bringToFront();
  await page.goto(url);
  // The extension's own page cannot be clipped, and says so.
  await page.getByRole('button', { name: 'Clip' }).click();
  await expect(page.getByText('This page cannot be clipped')).toBeVisible();
  await page.getByLabel('Tags').fill('a tag');
  await page.getByLabel('Tags').press('Enter');
  await page.getByRole('radio', { name: 'Inbox' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Important' })).toBeChecked();
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Remove a tag' }).click();
  await expect(page.getByRole('button', { name: 'Remove a tag' })).toBeHidden();
  await app.bringToFront();
  await expect(app.getByRole('heading', { name: 'Browser clipper' })).toBeVisible();
  expect(await violationsOf(app)).toEqual([]);
});
