import { expect, test } from '@playwright/test';
import { openFolder } from '#extract/archive/openFolder.ts';
import { linkTo } from '#extract/imports/noteLinks.ts';
import { readNotion } from '#extract/imports/notion/readNotion.ts';
import { recogniseFile } from '#extract/imports/recognise.ts';
import { folderOf, onePixel, zipOf } from '#fixtures/imports/archives.ts';
import { notionFiles, notionIds, notionPage } from '#fixtures/imports/notionFiles.ts';
import { readItems } from '#fixtures/imports/readItems.ts';

test('an export of Notion, a zip in a zip: pages, properties, databases, pictures and links between them', async () => {
  const outer = await zipOf({
    'ExportBlock-1-Part-1.zip': new Uint8Array(await (await zipOf(notionFiles)).arrayBuffer()),
  });
  const recognised = await recogniseFile(outer);
  if (recognised.state !== 'notes') throw new Error(recognised.reason);
  expect(recognised.reader.format).toBe('notion');
  const { notes, remarks } = await readItems(recognised.reader);
  const by = (title: string) => notes.find((note) => note.title === title);
  const { home, child, database, row } = notionIds;
  const toChild = linkTo(`Home ${home}/Child page ${child}.md`);
  expect(notes.map(({ title }) => title).sort()).toEqual(['Alibaba', 'Child page', 'Firms', 'Home']);
  expect(by('Home')?.opened.text).toContain(
    `Welcome to [Child page](${toChild}), [again](${toChild}) and [Firms](${linkTo(`Firms ${database}_all.csv`)}).`,
  );
  expect(by('Home')?.opened.text).toContain('![logo](cid:file-1)\n\n- ☑ done\n- ☐ open');
  expect(by('Child page')).toMatchObject({ folder: ['Home'], facts: [] });
  expect(by('Child page')?.opened.text).toContain('Text: with a colon is no property\nand goes on');
  expect(by('Alibaba')).toMatchObject({
    folder: ['Firms'],
    tags: ['chine', 'commerce'],
    url: 'https://example.com/alibaba',
    created: new Date('January 5, 2024 3:04 PM').toISOString(),
    facts: [['Status', 'Active']],
  });
  expect(by('Alibaba')?.opened.text.trim()).toBe('The text.');
  expect(by('Firms')?.opened.text).toBe(
    `| Name | Status | Tags |\n| --- | --- | --- |\n| [Alibaba](${linkTo(`Firms ${database}/Alibaba ${row}.md`)}) | Active | chine\\, commerce |\n| Nobody \\| x | Idle |  |`,
  );
  expect(remarks).toEqual([]);
});

test('an export of Notion as HTML', async () => {
  const files = {
    [`Page ${notionIds.home}.html`]: notionPage,
    [`Other ${notionIds.child}.html`]: '<p>x</p>',
    'Page/pic.png': onePixel,
  };
  const { notes } = await readItems(readNotion(openFolder(folderOf(files))));
  expect(notes[0]).toMatchObject({ title: 'Page & more', tags: ['one', 'two'], fileCount: 1 });
  expect(notes[0]?.opened.text).toContain(`<a href="${linkTo(`Other ${notionIds.child}.html`)}">other</a>`);
  expect(notes[0]?.opened.text).toContain('<img src="cid:file-1"/>');
  expect(notes[0]?.opened.text).toContain('<li>☑  <span>done</span></li>');
});
