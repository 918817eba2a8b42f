import { expect, test } from '@playwright/test';
import { readJex } from '#extract/imports/joplin/readJex.ts';
import { openTar } from '#extract/imports/joplin/tarFiles.ts';
import { linkTo } from '#extract/imports/noteLinks.ts';
import { onePixel, tarOf } from '#fixtures/imports/archives.ts';
import { joplinItems } from '#fixtures/imports/joplinFile.ts';
import { readItems } from '#fixtures/imports/readItems.ts';

const signal = new AbortController().signal;

test('notes of Joplin: notebooks, tags, resources, links, to-dos and HTML; trash, conflicts and what is encrypted are said', async () => {
  const { notes, remarks } = await readItems(readJex(tarOf(joplinItems), 'notes.jex'));
  const [first, todo, html] = notes;
  expect(notes.map(({ title }) => title)).toEqual(['First', '☑ Buy milk', 'HTML']);
  expect(first).toMatchObject({
    created: '2020-01-02T03:04:05.678Z',
    updated: '2021-02-03T04:05:06.789Z',
    url: 'https://example.com/clip',
    author: 'Jane',
    folder: ['Veille', 'Chine'],
    tags: ['commerce'],
    fileCount: 2,
  });
  expect(first?.opened.text).toBe(
    `See [the other](${linkTo('2'.repeat(32))}) and ![pic](cid:resource-1) and doc gone\n\n- ☑ done\n\nkey: value`,
  );
  expect(await first?.opened.files[0]?.read()).toEqual(onePixel);
  expect(first?.opened.files.map(({ name }) => name)).toEqual(['logo.png', 'report.pdf']);
  expect(todo?.facts).toEqual([
    ['to do by', '2023-02-02T04:00:00.000Z'],
    ['done', '2023-02-03T04:00:00.000Z'],
  ]);
  expect(html?.opened).toMatchObject({
    form: 'html',
    text: `<p>in <img src="cid:resource-1"> <a href="${linkTo('1'.repeat(32))}">first</a></p>`,
  });
  expect(remarks.map(({ name, reason }) => `${name} ${reason}`)).toEqual([
    'First file-missing',
    'Deleted in-trash',
    'Conflict conflict',
    `${'6'.repeat(32)}.md encrypted`,
  ]);
});

test('an archive that is cut off gives what is whole; hostile names and links are refused; what is none is said', async () => {
  const whole = tarOf(joplinItems);
  const cut = await readItems(readJex(new File([whole.slice(0, 2000)], 'n.jex'), 'n.jex'));
  expect(cut.remarks.at(-1)).toEqual({ name: 'n.jex', reason: 'damaged' });
  const hostile = await openTar(tarOf({ '../../etc/passwd': 'x', '/root/x': 'x', 'a/b.md': 'y' }), 'h.jex', signal);
  expect([...hostile.files.keys()]).toEqual(['a/b.md']);
  expect(hostile.refused.map(({ reason }) => reason)).toEqual(['unsafe-path', 'unsafe-path']);
  await expect(openTar(new File(['no tar '.repeat(200)], 'x'), 'x', signal)).rejects.toThrow('damaged');
});
