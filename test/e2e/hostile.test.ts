import type { Page } from '@playwright/test';
import { paste, readerText } from '#fixtures/analyst.ts';
import { expect, test } from '#fixtures/app.ts';
import { hostilePages } from '#fixtures/hostilePages.ts';
import { serveSite } from '#fixtures/webServer.ts';

const words = 'build a second plant beside the first one';

/** What in the open note could run, load or lead somewhere by itself. */
function activeParts(page: Page): Promise<string[]> {
  return readerText(page).evaluate((root) => {
    const active =
      'script,iframe,frame,object,embed,form,input,button,video,audio,link,meta,base,style,template,svg,math';
    const found = [...root.querySelectorAll(`:is(${active})`)].map(({ localName }) => localName);
    for (const element of root.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        if (/^on/i.test(name) || /^\s*(?:javascript|data|vbscript|file|blob):/i.test(value)) {
          found.push(`${element.localName} ${name}=${value.slice(0, 40)}`);
        }
      }
    }
    return found;
  });
}

test('hostile pages become notes that are read in peace', async ({ machine }) => {
  test.slow();
  const shown = [
    'fifty thousand nested boxes',
    'a form whose fields are named after its properties',
    'links that run',
    'markup that changes its meaning when it is parsed twice',
    'frames, objects and forms',
  ];
  const site = await serveSite(
    Object.fromEntries(
      shown.map((name, at) => [`/${at}`, { body: `<title>${name}</title>${hostilePages[name]?.html}` }]),
    ),
  );
  const dialogs: string[] = [];
  const page = await machine.open();
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    return dialog.dismiss();
  });
  await expect(page.getByText('The inbox is empty')).toBeVisible();
  for (const [at, name] of shown.entries()) {
    await paste(page.locator('body'), { 'text/plain': `${site.origin}/${at}` });
    await expect(page.getByRole('main').getByRole('textbox', { name: 'Title' })).toHaveValue(name);
    await expect(readerText(page)).toContainText(words);
    const notice = page.getByRole('main').getByText('its plain text or its beginning is here');
    await expect(notice).toBeVisible({ visible: hostilePages[name]?.code === 'too-complex' });
    expect(await activeParts(page), name).toEqual([]);
  }
  expect(site.requested).not.toContain('/boom');
  expect(dialogs).toEqual([]);
  expect(machine.errors).toEqual([]);
  await site.close();
});

test('the window answers while twenty megabytes are read', { tag: '@long' }, async ({ machine }) => {
  test.slow();
  const site = await serveSite({
    '/big': { body: `<title>Twenty megabytes</title>${hostilePages['twenty megabytes of paragraphs']?.html}` },
  });
  const page = await machine.open();
  await expect(page.getByText('The inbox is empty')).toBeVisible();
  await paste(page.locator('body'), { 'text/plain': `${site.origin}/big` });
  // The note is there before its text.
  await expect(page.getByRole('main').getByRole('textbox', { name: 'Title' })).toBeVisible();
  const search = page.getByRole('combobox', { name: 'Search' });
  await search.click();
  await page.keyboard.type('a search while it is read');
  await expect(search).toHaveValue('a search while it is read');
  await page.getByRole('link', { name: /^Inbox/ }).click();
  const entry = page.getByRole('option', { name: /Twenty megabytes/ });
  await expect(entry).toContainText('its plain text or its beginning is here');
  await entry.click();
  await expect(readerText(page)).toContainText(words);
  expect(machine.errors).toEqual([]);
  await site.close();
});

test('a clip whose reader would not start keeps its words, and is read when it is tried again', {
  tag: '@long',
}, async ({ machine }) => {
  test.slow();
  const page = await machine.open();
  await page.route('**/reading/**', (route) => route.abort());
  await expect(page.getByText('The inbox is empty')).toBeVisible();
  const html = `<!doctype html><title>By source</title><article><p>The company would <b>${words}</b>. ${'More words. '.repeat(30)}</p></article>`;
  await paste(page.locator('body'), { 'text/plain': html });
  const banner = page.getByRole('main').getByRole('status');
  await expect(banner.getByText('Reading this was stopped')).toBeVisible({ timeout: 40_000 });
  await expect(readerText(page)).toContainText(words);
  await page.unroute('**/reading/**');
  await banner.getByRole('button', { name: 'Try again' }).click();
  await expect(readerText(page).locator('strong')).toHaveText(words);
  await expect(banner.getByText('Reading this was stopped')).toBeHidden();
});
