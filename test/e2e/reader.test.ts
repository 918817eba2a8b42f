import type { Page } from '@playwright/test';
import { expect, test } from '#fixtures/app.ts';
import { holdWrites } from '#fixtures/library.ts';

// Browsers are closed and killed here.
test.use({ ownBrowser: true });

const textOf = (page: Page) => page.getByRole('main').locator('.vigie-text .tiptap');

/** Starts a note of one's own and puts the cursor into its text. */
async function startNote(page: Page, title: string) {
  await page.getByRole('button', { name: 'New note' }).click();
  const field = page.getByRole('main').getByRole('textbox', { name: 'Title' });
  await expect(field).toHaveValue('');
  await field.fill(title);
  await field.press('Enter');
  await expect(textOf(page)).toBeFocused();
  return textOf(page);
}

const saved = (page: Page) => expect(page.locator('[data-save-state="saved"]')).toBeVisible();

/** Gives the text a paste with these formats, as the browser does when a person pastes. */
function paste(page: Page, formats: Readonly<Record<string, string>>) {
  return textOf(page).evaluate((element, data) => {
    const clipboardData = new DataTransfer();
    for (const [format, value] of Object.entries(data)) clipboardData.setData(format, value);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, formats);
}

test('Markdown typed at the keyboard becomes what it means', async ({ machine }) => {
  const page = await machine.open();
  const text = await startNote(page, 'Shortcuts');
  await page.keyboard.type(
    '# Large\nWith **bold**, *italic*, `code` and ==marked== words.\n- one\ntwo\n\n1. first\n\n> said\n\n',
  );
  await page.keyboard.type('---after\n```\nlet x;');
  await expect(text.locator('h1')).toHaveText('Large');
  await expect(text.locator('strong')).toHaveText('bold');
  await expect(text.locator('em')).toHaveText('italic');
  await expect(text.locator('p code')).toHaveText('code');
  await expect(text.locator('mark')).toHaveText('marked');
  await expect(text.locator('ul li')).toHaveText(['one', 'two']);
  await expect(text.locator('ol li')).toHaveText(['first']);
  await expect(text.locator('blockquote')).toHaveText('said');
  await expect(text.locator('hr')).toHaveCount(1);
  await expect(text.locator('pre')).toHaveText('let x;');
  await saved(page);
  await page.reload();
  await expect(text.locator('pre')).toHaveText('let x;');
  expect(machine.errors).toEqual([]);
});

test('what is pasted comes in as words and structure, and nothing of it runs or loads', async ({ machine }) => {
  const page = await machine.open();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const text = await startNote(page, 'Pasted');
  await paste(page, {
    'text/html': `<h2 onclick="window.pwned=1">Head</h2><p>Words <a href="javascript:window.pwned=1">bad</a>
      <a href="https://vigie.invalid/">good</a></p><img src="https://vigie.invalid/a.png" alt="A chart" onerror="window.pwned=1">
      <script>window.pwned=1</script><iframe src="https://vigie.invalid/"></iframe><p>End.</p>`,
  });
  await page.keyboard.press('Enter');
  await paste(page, { 'text/plain': '## From Markdown\n\n- [x](https://vigie.invalid/)\n- two' });
  await expect(text.locator('h2')).toHaveText(['Head', 'From Markdown']);
  await expect(text.locator('a')).toHaveText(['good', 'x']);
  await expect(text.locator('[data-image]')).toContainText('A chart');
  await expect(text.locator('img, script, iframe, [onclick]')).toHaveCount(0);
  await saved(page);
  await page.reload();
  await expect(text.locator('[data-image]')).toContainText('vigie.invalid');
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
  expect(requests.filter((url) => url.includes('vigie.invalid'))).toEqual([]);
  expect(machine.errors).toEqual([]);
});

test('a keystroke before the window closes is not lost, though its write never got through', async ({ machine }) => {
  const page = await machine.open();
  await startNote(page, 'Closing');
  await page.keyboard.type('First line.');
  await saved(page);

  const other = await machine.openTab();
  const release = await holdWrites(other);
  await page.bringToFront();
  await textOf(page).focus();
  await page.keyboard.type(' And the very last words');
  const hash = new URL(page.url()).hash;
  await page.goto('about:blank');
  await release();
  await other.close();

  const again = await machine.open({ hash });
  await expect(textOf(again)).toHaveText('First line. And the very last words');
  await expect(again.getByRole('option', { name: /other window/ })).toHaveCount(0);
  expect(machine.errors).toEqual([]);
});

test('closing the browser right after a keystroke loses nothing', { tag: '@long' }, async ({ machine }) => {
  const page = await machine.open();
  await startNote(page, 'Quick');
  await page.keyboard.type('Typed and gone');
  const hash = new URL(page.url()).hash;
  await machine.closeBrowser();
  const again = await machine.open({ hash });
  await expect(textOf(again)).toHaveText('Typed and gone');
});

test('one window shows what another writes, and text written in both at once is kept', async ({ machine }) => {
  const page = await machine.open();
  await startNote(page, 'Shared');
  await page.keyboard.type('Start.');
  await saved(page);
  const hash = new URL(page.url()).hash;
  const second = await machine.openTab(hash);
  await expect(textOf(second)).toHaveText('Start.');
  await textOf(second).focus();
  await second.keyboard.press('Control+End');
  await second.keyboard.type(' Seen.');
  await expect(textOf(page)).toHaveText('Start. Seen.');

  const release = await holdWrites(await machine.openTab());
  for (const [window, words] of [
    [page, ' Ours.'],
    [second, ' Theirs.'],
  ] as const) {
    await window.bringToFront();
    await textOf(window).focus();
    await window.keyboard.press('Control+End');
    await window.keyboard.type(words);
  }
  await release();
  await saved(page);
  await saved(second);
  await page.goto(new URL('#/library', page.url()).href);
  await expect(page.getByRole('option')).toHaveCount(2);
  const list = page.getByRole('listbox');
  await expect(list).toContainText('Start. Seen. Ours.');
  await expect(list).toContainText('Start. Seen. Theirs.');
  await expect(list).toContainText('Shared (other window)');
  expect(machine.errors).toEqual([]);
});

test('an excerpt survives edits around it, and says when its passage is gone', { tag: '@long' }, async ({
  machine,
}) => {
  const page = await machine.open();
  const text = await startNote(page, 'Evidence');
  await page.keyboard.type('Alibaba bought eighteen percent of Weibo.');
  await page.keyboard.press('Escape');
  await text.getByText('eighteen').dblclick({ position: { x: 150, y: 8 } });
  const word = (await page.evaluate(() => String(getSelection()))).trim();
  expect(word).not.toBe('');
  await page.keyboard.press('e');
  await expect(page.getByText('Excerpt kept.')).toBeVisible();
  await expect(text.locator('[data-excerpt-id]')).toHaveText(word);

  await text.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Yesterday, it is said: ');
  await saved(page);
  const id = await text.locator('[data-excerpt-id]').getAttribute('data-excerpt-id');
  const { hash } = new URL(page.url());
  const again = await machine.open({ hash: `${hash}&excerpt=${id}` });
  await expect(textOf(again).locator('[data-target]')).toHaveText(word);

  await textOf(again).focus();
  await again.keyboard.press('Control+a');
  await again.keyboard.type('Something else altogether.');
  await saved(again);
  const orphaned = await machine.open({ hash: `${hash}&excerpt=${id}` });
  await expect(orphaned.getByText('The passage is no longer in this note')).toContainText(word);
  expect(machine.errors).toEqual([]);
});

test('hits of a search are marked and walked through', async ({ machine }) => {
  const page = await machine.open();
  await startNote(page, 'Hits');
  await page.keyboard.type('Café one.\nThen a cafe.\nAnd CAFÉ.');
  await page.keyboard.press('Escape');
  await saved(page);
  await page.goto(`${page.url()}&q=cafe`);
  const hits = textOf(page).locator('[data-hit]');
  await expect(hits).toHaveText(['Café', 'cafe', 'CAFÉ']);
  await expect(page.getByText('Hit 1 of 3')).toBeVisible();
  await page.getByRole('button', { name: 'Next hit (n)' }).click();
  await expect(textOf(page).locator('[data-hit="current"]')).toHaveText('cafe');
  await textOf(page).focus();
  await page.keyboard.press('n');
  await expect(textOf(page).locator('[data-hit="current"]')).toHaveText('CAFÉ');
  await page.keyboard.press('n');
  await expect(textOf(page).locator('[data-hit="current"]')).toHaveText('Café');
});

test('a pasted picture is kept and shown from the library, and goes along when it is copied', async ({ machine }) => {
  const page = await machine.open();
  const text = await startNote(page, 'Picture');
  await text.evaluate(async (element) => {
    const canvas = new OffscreenCanvas(40, 30);
    canvas.getContext('2d')?.fillRect(0, 0, 40, 30);
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([await canvas.convertToBlob()], 'chart.png', { type: 'image/png' }));
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  const widthOf = (image: Element) => (image as HTMLImageElement).naturalWidth;
  await expect.poll(() => text.getByRole('img', { name: 'chart' }).evaluate(widthOf)).toBe(40);
  await saved(page);
  await page.reload();
  await expect.poll(() => text.getByRole('img', { name: 'chart' }).evaluate(widthOf)).toBe(40);

  await text.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await startNote(page, 'Second');
  await page.keyboard.press('Control+v');
  await expect.poll(() => text.getByRole('img', { name: 'chart' }).evaluate(widthOf)).toBe(40);
  expect(machine.errors).toEqual([]);
});
