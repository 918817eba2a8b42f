import type { Page } from '@playwright/test';
import { readerText, selectPassage } from '#fixtures/analyst.ts';
import { expect, test } from '#fixtures/app.ts';
import { violationsOf } from '#fixtures/axe.ts';
import { writeNote } from '#fixtures/ownNotes.ts';

// The clock is set here.
test.use({ ownBrowser: true });

const hourMs = 3_600_000;

/** Lets so much time pass at once; whoever writes again then begins a session of its own. */
function waitHours(page: Page, hours: number): Promise<void> {
  return page.clock.setFixedTime(Date.now() + hours * hourMs);
}

const saved = (page: Page) => expect(page.locator('[data-save-state="saved"]')).toBeVisible();

/** Puts other text in the place of all that the open note says. */
async function rewrite(page: Page, text: string): Promise<void> {
  await readerText(page).locator('[contenteditable]').focus();
  if ((await readerText(page).locator('[contenteditable="true"]').count()) === 0) await page.keyboard.press('Enter');
  await expect(readerText(page).locator('[contenteditable="true"]')).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.insertText(text);
  await saved(page);
  await page.keyboard.press('Escape');
}

test('what was written over is kept, shown as it differs, and comes back with its excerpts', async ({ machine }) => {
  const page = await machine.open();
  await writeNote(page, 'Alibaba and Weibo');
  await rewrite(page, 'Alibaba holds 18 % of Weibo. Sellers were told in July.');
  await waitHours(page, 1);
  await rewrite(page, 'Alibaba now holds 30 % of Weibo. Sellers were told in July.');
  await selectPassage(page, 'Sellers were told in July.');
  await page.keyboard.press('e');
  await expect(page.getByText('Excerpt kept.')).toBeVisible();
  await waitHours(page, 2);
  await rewrite(page, 'Nothing is certain.');

  const versions = page.getByRole('list', { name: 'Versions of the note' });
  await expect(versions.getByRole('listitem')).toHaveCount(3);
  await expect(versions.getByRole('listitem').nth(1)).toContainText('2 words added, 1 removed');
  expect(await violationsOf(page, 'aside')).toEqual([]);

  // By the keyboard alone: the newest version, the one before it, its differences, and back to it.
  await page.keyboard.press('h');
  const dialog = page.getByRole('dialog', { name: /^Version of/ });
  await expect(dialog.getByRole('status')).toContainText('difference');
  await dialog.getByRole('button', { name: 'Earlier version' }).press('Enter');
  await expect(dialog.getByRole('region', { name: 'Both texts' })).toContainText('Alibaba holds 18 % of Weibo.');
  await dialog.getByRole('button', { name: 'Later version' }).press('Enter');
  await expect(dialog.getByRole('region', { name: 'Both texts' })).toContainText('Alibaba now holds 30 % of Weibo.');
  expect(await violationsOf(page, '[role="dialog"]')).toEqual([]);
  await dialog.getByRole('button', { name: 'Restore this version' }).press('Enter');
  await expect(dialog).toBeHidden();

  await expect(readerText(page)).toContainText('Alibaba now holds 30 % of Weibo.');
  await expect(readerText(page).locator('[data-excerpt-id]')).toHaveText('Sellers were told in July.');
  await expect(versions.getByRole('listitem')).toHaveCount(4);
  const restored = page.getByRole('alert').filter({ hasText: 'is back' });
  await restored.getByRole('button', { name: 'Undo' }).click();
  await expect(readerText(page)).toContainText('Nothing is certain.');
  expect(machine.errors).toEqual([]);
});

/** Puts a version of the only note into the library from outside, as a damaged or foreign library may hold it. */
function layVersion(page: Page, document: object): Promise<void> {
  return page.evaluate(async (content) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('vigie');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const transaction = database.transaction(['notes', 'revisions'], 'readwrite');
    const notes = transaction.objectStore('notes').getAll();
    notes.onsuccess = () => {
      const instant = '2026-01-01T10:00:00.000Z';
      transaction.objectStore('revisions').put({
        id: '01930000-0000-7000-8000-0000000000aa',
        rev: 9000,
        createdAt: instant,
        updatedAt: instant,
        noteId: notes.result[0].id,
        savedAt: instant,
        title: '<img src=x onerror="top.hacked = 1">',
        document: content,
      });
    };
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
    database.close();
  }, document);
}

test('a hostile version is shown and restored by the schema of every note: nothing in it runs or is fetched', async ({
  machine,
}) => {
  const page = await machine.open();
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).host !== new URL(page.url()).host) foreign.push(request.url());
  });
  await writeNote(page, 'Harmless');
  await rewrite(page, 'Nothing to see.');
  const text = (said: string, ...marks: object[]) => ({ type: 'text', text: said, marks });
  await layVersion(page, {
    type: 'doc',
    content: [
      { type: 'paragraph', content: [text('<script>top.hacked = 1</script><img src=x onerror="top.hacked = 1">')] },
      {
        type: 'paragraph',
        content: [
          text('Read on', { type: 'link', attrs: { href: 'javascript:top.hacked = 1', onclick: 'top.hacked = 1' } }),
        ],
      },
      {
        type: 'image',
        attrs: { remoteSrc: 'https://tracker.example/pixel.png', alt: 'Chart' },
      },
    ],
  });
  await page.reload();
  await page.getByRole('option', { name: 'Harmless' }).click();
  await page.getByRole('list', { name: 'Versions of the note' }).getByRole('link').first().click();
  const dialog = page.getByRole('dialog', { name: /^Version of/ });
  await expect(dialog.getByRole('region', { name: 'Both texts' })).toContainText('<script>top.hacked = 1</script>');
  await dialog.getByText('The whole text').click();
  await dialog.getByText('Read on').click();
  await expect(dialog.locator('a[href^="javascript"], script, [onclick], [onerror]')).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Restore this version' }).click();
  await expect(readerText(page)).toContainText('Read on');
  await expect(readerText(page).locator('a[href^="javascript"], script, [onclick], [onerror]')).toHaveCount(0);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(foreign).toEqual([]);
  expect(machine.errors).toEqual([]);
});
