import { pairBrowser, showCode } from '#fixtures/clipper.ts';
import { expect, test } from '#fixtures/extension.ts';
import { serveSite } from '#fixtures/webServer.ts';

test('a browser is paired by the code that the app shows, and unpaired in the app', async ({ app, extension }) => {
  const site = await serveSite({ '/': { body: '<title>A page</title><p>Some words.</p>' } });
  const page = await app.context().newPage();
  await page.goto(site.origin);
  const popup = await extension.clickButton(page);
  await popup.fill('Pairing code', '123456');
  await popup.click('Pair');
  await expect.poll(popup.text).toContain('Vigie shows no code');

  const code = await showCode(app);
  const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0');
  await page.bringToFront();
  const second = await extension.clickButton(page);
  await second.fill('Pairing code', wrong);
  await second.click('Pair');
  await expect.poll(second.text).toContain('This is not the code that Vigie shows.');
  await second.fill('Pairing code', `${code.slice(0, 3)} ${code.slice(3)}`);
  await second.click('Pair');
  await expect.poll(() => second.value('Title')).toBe('A page');

  await app.bringToFront();
  await expect(app.getByText(/^Chrome \d+ is paired\.$/)).toBeVisible();
  await expect(app.getByLabel('Pairing code')).toBeHidden();
  await app.getByRole('button', { name: /^Unpair Chrome/ }).click();
  await expect(app.getByRole('button', { name: /^Unpair Chrome/ })).toBeHidden();

  const third = await extension.clickButton(page);
  await expect.poll(third.text).toContain('Pair with Vigie');
  await site.close();
});

test('what is clipped before the pairing waits for it', async ({ app, extension }) => {
  const site = await serveSite({ '/': { body: `<title>Early</title><p>${'Words of it. '.repeat(30)}</p>` } });
  const page = await app.context().newPage();
  await page.goto(site.origin);
  await extension.pressShortcut(page, 'clip-now');
  await expect.poll(extension.badge).toBe('1');
  await pairBrowser(app, page, extension);
  await expect.poll(extension.badge).toBe('');
  await app.goto(new URL('#/inbox', app.url()).href);
  await expect(app.getByRole('listbox', { name: 'Inbox' }).getByRole('option', { name: /Early/ })).toBeVisible();
  await site.close();
});
