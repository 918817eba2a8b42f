import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { ownArticle, ownRecord } from '#fixtures/alibabaArticle.ts';
import { clipAddress, recordEvent, resultsOf, tagName } from '#fixtures/analyst.ts';
import { keysTable } from '#fixtures/keysTable.ts';
import { createMachine } from '#fixtures/machine.ts';
import { writeReadmePart } from '#fixtures/readmePart.ts';
import { serveSite } from '#fixtures/webServer.ts';

// Brings the README up to date: its table of keys, and its screenshots, taken of a small library made through the interface.
const pages = new URL('../fixtures/pages/', import.meta.url);
const screenshots = new URL('../../.github/screenshots/', import.meta.url);

const others = ['battery-plant.html', 'pricing-blog.html', 'chip-acquisition.html'];

async function fillLibrary(page: Page, origin: string): Promise<void> {
  for (const name of others) {
    await page.getByRole('button', { name: 'Clip' }).click();
    const dialog = page.getByRole('dialog', { name: 'Clip' });
    await dialog.locator('input[type="file"]').setInputFiles(fileURLToPath(new URL(name, pages)));
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('main').locator('.vigie-text p').first().waitFor();
  }
  await clipAddress(page, `${origin}/alibaba`);
  await page.getByText('La trêve entre deux champions').last().waitFor();
  for (const { name, kind } of ownRecord.entities) await tagName(page, name, { kind });
  for (const event of ownRecord.events) await recordEvent(page, event);
}

async function shoot(page: Page, name: string, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  // What was just done is announced for some seconds; the screenshot shows what stays.
  await page.locator('.mantine-Notification-root').first().waitFor({ state: 'detached' });
  await page.screenshot({ path: fileURLToPath(new URL(`${name}.png`, screenshots)) });
}

fs.mkdirSync(screenshots, { recursive: true });
writeReadmePart('keys', keysTable());
const site = await serveSite({ '/alibaba': { body: ownArticle() } });
const machine = await createMachine('renderer', { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 2 });
const page = await machine.open();
await fillLibrary(page, site.origin);
await page.getByRole('heading', { level: 1 }).last().scrollIntoViewIfNeeded();
await shoot(page, 'reader-light', 'light');
await shoot(page, 'reader-dark', 'dark');
await (await resultsOf(page, 'messagerie lang:fr')).first().click();
await shoot(page, 'search-light', 'light');
await page.getByRole('button', { name: 'Clear the search' }).click();
await page.getByRole('link', { name: 'Timeline' }).click();
await page.getByRole('application').getByRole('button').first().waitFor();
await shoot(page, 'timeline-dark', 'dark');
await machine.dispose();
await site.close();
