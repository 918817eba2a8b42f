import fs from 'node:fs';
import { readerText, resultsOf } from '#fixtures/analyst.ts';
import { expect, test } from '#fixtures/app.ts';
import { violationsOf } from '#fixtures/axe.ts';
import { docxFile, paragraph } from '#fixtures/docxFile.ts';
import { giveFiles } from '#fixtures/giveFiles.ts';
import { type MimeLeaf, mimeFile } from '#fixtures/mimeFile.ts';
import { newsletter } from '#fixtures/newsletter.ts';
import { binaryPlist } from '#fixtures/plistFile.ts';

/** A picture that can be seen. Source: a PNG of two by two pixels. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGOQyS4HIgYIBQAaagP5alwoMgAAAABJRU5ErkJggg==',
  'base64',
);
const screenshot = { name: 'image.png', content: picture, type: 'image/png' };

const article = `<title>Saved words</title><article><h1>Saved words</h1><p>${'Meridian opened a second warehouse in Rotterdam. '.repeat(8)}</p></article>`;
const webPage = {
  WebResourceData: Buffer.from(article.replaceAll('Meridian', 'Kestrel').replaceAll('Saved words', 'Archived words')),
  WebResourceMIMEType: 'text/html',
  WebResourceURL: 'https://kestrel.example/a',
};

test('each kind of file that is dropped becomes a note whose words are found', async ({ machine }) => {
  const page = await machine.open();
  const files: readonly (readonly [name: string, bytes: Buffer, word: string, title: string])[] = [
    ['lettre.eml', newsletter(), 'concurrence', 'Norvane avale Calder, et la suite de l’actualité'],
    [
      'report.docx',
      await docxFile(`${paragraph('Quarterly figures', 'Title')}${paragraph('Globex sold turbines.')}`),
      'turbines',
      'Quarterly figures',
    ],
    [
      'saved.mhtml',
      mimeFile({}, { multipart: 'multipart/related', parts: [{ type: 'text/html', body: article }] }),
      'meridian',
      'Saved words',
    ],
    ['page.webarchive', binaryPlist({ WebMainResource: webPage }), 'kestrel', 'Archived words'],
    ['note.md', Buffer.from('---\ntitle: Own note\ntags: [lithium]\n---\nOf batteries.'), 'lithium', 'Own note'],
    ['whiteboard.png', picture, 'whiteboard', 'whiteboard'],
  ];
  for (const [name, bytes, word, title] of files) {
    await giveFiles(page, 'drop', [{ name, content: bytes }]);
    await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(title);
    await expect((await resultsOf(page, word)).first()).toContainText(title);
    await page.keyboard.press('Escape');
  }
  expect(machine.errors).toEqual([]);
});

test('a mail shows its pictures, its sender and what came with it; its files are saved as bytes and clipped', async ({
  machine,
}) => {
  const page = await machine.open();
  const attached = (name: string, type: string, body: string | Buffer): MimeLeaf => ({
    type,
    body,
    headers: { 'Content-Disposition': `attachment; filename="${name}"` },
  });
  const mail = mimeFile(
    { From: 'Jane Doe <jane@acme.example>', Subject: 'Figures', Date: 'Tue, 24 Nov 2026 08:12:00 +0100' },
    {
      multipart: 'multipart/mixed',
      parts: [
        {
          multipart: 'multipart/related',
          parts: [
            { type: 'text/html', body: '<p>See the chart.</p><img src="cid:chart" alt="Chart">' },
            { type: 'image/png', body: picture, headers: { 'Content-ID': '<chart>' } },
          ],
        },
        attached('hostile.html', 'text/html', '<script>alert(1)</script>'),
        attached('report.docx', 'application/octet-stream', await docxFile(paragraph('Globex sold turbines.'))),
        attached('figures.xlsx', 'application/octet-stream', 'PK'),
      ],
    },
  );
  await giveFiles(page, 'drop', [{ name: 'figures.eml', content: mail }]);
  await expect(page.getByRole('main')).toContainText('Jane Doe');
  await expect(page.getByRole('main')).toContainText('acme.example');
  const image = readerText(page).getByRole('img', { name: 'Chart' });
  await expect.poll(() => image.evaluate((element) => (element as HTMLImageElement).naturalWidth)).toBe(2);
  const list = page.getByRole('region', { name: '3 attachments' });
  await expect(list.getByRole('listitem')).toContainText(['hostile.html', 'report.docx', 'figures.xlsx']);
  await expect(list.getByRole('button', { name: 'Clip “figures.xlsx”' })).toBeHidden();

  const download = page.waitForEvent('download');
  await list.getByRole('button', { name: /^hostile\.html.*Save to this computer$/ }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('hostile.html');
  expect(fs.readFileSync(await saved.path(), 'utf8')).toBe('<script>alert(1)</script>');

  await list.getByRole('button', { name: 'Clip “report.docx”' }).click();
  await expect(readerText(page)).toContainText('Globex sold turbines.');
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('report');
  expect(machine.errors).toEqual([]);
});

test('the list of attachments can be used by all', async ({ machine }) => {
  const page = await machine.open();
  await giveFiles(page, 'drop', [{ name: 'lettre.eml', content: newsletter() }]);
  const list = page.getByRole('region', { name: '1 attachment' });
  await list.getByRole('button', { name: 'Clip “résumé.pdf”' }).focus();
  await page.keyboard.press('Shift+Tab');
  await expect(list.getByRole('button', { name: /^résumé\.pdf/ })).toBeFocused();
  expect(await violationsOf(page, 'section[aria-label="1 attachment"]')).toEqual([]);
});

test('a screenshot from the clipboard becomes a note that says when it was taken; words beside a picture are words', async ({
  machine,
}) => {
  const page = await machine.open();
  await giveFiles(page, 'paste', [screenshot]);
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(/^Screenshot, .*\d{4}, \d{1,2}:\d{2}/);
  const image = readerText(page).getByRole('img').or(readerText(page).locator('img'));
  await expect.poll(() => image.first().evaluate((element) => (element as HTMLImageElement).naturalWidth)).toBe(2);
  await giveFiles(page, 'paste', [screenshot], {
    'text/html': '<table><tr><td>2025</td><td>64</td></tr></table>',
    'text/plain': '2025\t64',
  });
  await expect(readerText(page).getByRole('cell', { name: '64' })).toBeVisible();
});

test('a file that cannot be read stays as a note that says why', async ({ machine }) => {
  const page = await machine.open();
  await giveFiles(page, 'drop', [{ name: 'broken.docx', content: 'PK not a zip' }]);
  await expect(page.getByRole('status').filter({ hasText: 'damaged' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('broken.docx');
  await giveFiles(page, 'drop', [
    { name: 'drawing.svg', content: '<svg xmlns="http://www.w3.org/2000/svg"/>', type: 'image/svg+xml' },
  ]);
  await expect(page.getByText(/Vigie cannot read this kind of file/)).toBeVisible();
});
