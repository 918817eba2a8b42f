import { expect, test } from '#fixtures/app.ts';
import { violationsOf } from '#fixtures/axe.ts';
import { collectionLink, selectedRow, writeNote } from '#fixtures/ownNotes.ts';

// The collections between the inbox and the trash are the same list with other words.
const screens = [
  'inbox',
  'starred',
  'trash',
  'search?q=thought',
  'entities',
  'timeline',
  'timeline?as=list',
  'graph',
  'figures',
  'compare',
  'questions',
  'feeds',
  'settings',
] as const;

test('every screen passes axe', async ({ machine }) => {
  test.setTimeout(180_000);
  const page = await machine.open();
  await writeNote(page, 'A thought');
  expect(await violationsOf(page)).toEqual([]);
  for (const screen of screens) {
    await page.evaluate((hash) => location.assign(hash), `#/${screen}`);
    await expect(page.getByRole('heading').first()).toBeVisible();
    expect(await violationsOf(page), screen).toEqual([]);
  }
  expect(machine.errors).toEqual([]);
});

test('the palette runs commands and finds notes; the list of keys is drawn from the same table', async ({
  machine,
}) => {
  const page = await machine.open();
  await writeNote(page, 'Forgotten thought');
  await collectionLink(page, 'Inbox').click();

  await page.keyboard.press('Control+k');
  const box = page.getByRole('textbox', { name: 'Command palette' });
  await expect(box).toBeFocused();
  expect(await violationsOf(page)).toEqual([]);
  await page.keyboard.type('timel');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Timeline' })).toBeVisible();
  await expect(page).toHaveURL(/#\/timeline$/);

  await page.keyboard.press('Control+k');
  await expect(box).toBeFocused();
  await page.keyboard.type('forgott');
  await page.getByRole('button', { name: 'Forgotten thought' }).click();
  await expect(selectedRow(page)).toContainText('Forgotten thought');

  await page.getByRole('listbox').focus();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keys' });
  await expect(help).toContainText('Mark important');
  await expect(help.getByText('Command palette')).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  expect(machine.errors).toEqual([]);
});

test('language and theme are kept, and another window follows', async ({ machine }) => {
  const page = await machine.open({ hash: '#/settings' });
  const other = await machine.openTab('#/inbox');
  await expect(other.getByText('The inbox is empty')).toBeVisible();
  await page.getByText('Français', { exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Réglages' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(other.getByText('La boîte de réception est vide')).toBeVisible();

  await page.getByText('Sombre', { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await expect(other.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Réglages' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  expect(machine.errors).toEqual([]);
});

test('a screen with a note open asks nobody but the local host for anything', async ({ machine }) => {
  const page = await machine.open();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await writeNote(page, 'Private thought');
  await page.reload();
  await expect(selectedRow(page)).toContainText('Private thought');
  const { origin } = new URL(machine.host().url);
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((url) => !/^(data|blob):/.test(url) && new URL(url).origin !== origin)).toEqual([]);
});

test('without storage the window says so, and what to do', async ({ machine }) => {
  const page = await machine.open();
  await page.addInitScript(() => {
    // What a browser does whose settings forbid a site to store anything.
    Object.defineProperty(IDBFactory.prototype, 'open', {
      value: () => {
        throw new DOMException('Storage is forbidden.', 'SecurityError');
      },
    });
  });
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('Vigie cannot reach its storage');
  await expect(page.getByRole('button', { name: 'Reload' })).toBeVisible();
});

test('a window of an earlier version lets go of the library when a newer one wants it', async ({ machine }) => {
  const page = await machine.open();
  await expect(page.getByText('The inbox is empty')).toBeVisible();
  const other = await machine.openTab();
  await expect(other.getByText('The inbox is empty')).toBeVisible();
  const upgraded = await other.evaluate(async () => {
    const [known] = await indexedDB.databases();
    return new Promise<string>((resolve, reject) => {
      const request = indexedDB.open(known?.name ?? '', (known?.version ?? 0) + 10);
      request.onsuccess = () => {
        request.result.close();
        resolve('upgraded');
      };
      request.onerror = () => reject(request.error);
    });
  });
  expect(upgraded).toBe('upgraded');
  await expect(page.getByRole('alert')).toContainText('Vigie was updated in another window');
});
