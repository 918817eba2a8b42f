import { expect, test } from '@playwright/test';
import { openFolder } from '#extract/archive/openFolder.ts';
import { readMarkdownFolder } from '#extract/imports/markdown/markdownFolder.ts';
import { linkTo } from '#extract/imports/noteLinks.ts';
import { folderOf } from '#fixtures/imports/archives.ts';
import { readItems } from '#fixtures/imports/readItems.ts';
import { vault } from '#fixtures/imports/vault.ts';

test('a vault of Obsidian: properties, links, embeds and everything that its Markdown has of its own', async () => {
  const { notes, remarks } = await readItems(readMarkdownFolder(openFolder(folderOf(vault))));
  expect(notes.map(({ title }) => title)).toEqual(['Alibaba Group', 'Weibo', 'A day']);
  const [alibaba, weibo, day] = notes;
  expect(alibaba).toMatchObject({
    tags: ['chine/commerce', 'suivi', 'watch'],
    folder: ['Companies'],
    url: 'https://www.example.com/alibaba?utm_source=x',
    author: 'Jane Doe',
    updated: '2024-02-03T04:05:06.000Z',
    facts: [
      ['aliases', 'BABA, 阿里巴巴'],
      ['rating', '007'],
    ],
    fileCount: 2,
  });
  expect(alibaba?.created).toBe(new Date('2023-05-01T08:30').toISOString());
  const text = alibaba?.opened.text ?? '';
  const toWeibo = linkTo('Notes/Weibo.md');
  expect(text).not.toContain('# Alibaba');
  expect(text).toContain(`Owns 18 % of [Weibo](${toWeibo}), see [the shares](${toWeibo}) and Nowhere at all.`);
  expect(text).toContain(
    'A <mark>bold claim</mark> costs $5 and then $10, but $e\\^\\{i\\\\pi\\} \\+ 1 \\= 0$ holds.\\[1\\]',
  );
  expect(text).toContain('![logo\\.png](cid:file-1) ![again](cid:file-1) report\\.pdf gone\\.png');
  expect(text).toContain('- ☐ call them\n- ☑ read *this*');
  expect(text).toContain('> **Beware**  \n> of the dog');
  expect(text).toContain('```latex\nx_1 * y_1\n```');
  expect(text).toContain("const link = '[[Weibo]] ==not marked==';");
  expect(text).toContain(`| [W](${toWeibo}) | \`[[code]]\` |`);
  expect(text).toContain('\\[1\\] As *Euler* says.');
  expect(weibo?.opened.text).toBe(
    `Back to [Alibaba](${linkTo('Companies/Alibaba.md')}) and [the web](https://example.org/a_b).\n`,
  );
  expect(day).toMatchObject({ tags: ['one', 'two'], created: '2024-01-05T00:00:00.000Z' });
  expect(remarks).toEqual([
    { name: 'Alibaba Group', reason: 'file-missing', detail: 'gone.png' },
    { name: 'Notes/empty.md', reason: 'empty' },
    { name: 'assets/never.gif', reason: 'file-not-shown' },
  ]);
});

test('properties of any form are read, and hostile ones do no harm', async () => {
  const note = async (content: string) => {
    const { notes } = await readItems(readMarkdownFolder(openFolder(folderOf({ 'n.md': content }))));
    return notes[0];
  };
  expect(await note('{\n"title": "J",\n"tags": ["a"]\n}\nbody')).toMatchObject({ title: 'J', tags: ['a'] });
  expect(await note('---\ntags: a, b\ndate: 2024-03-04\n---\nbody')).toMatchObject({
    tags: ['a', 'b'],
    created: '2024-03-04T00:00:00.000Z',
  });
  expect(await note('---\nurl: https://a.example/x\ndate: 2024-03\n---\nbody')).toMatchObject({
    published: { edtf: '2024-03' },
  });
  // A rule at the top of a text.
  expect((await note('---\nOnly prose here, no property\n\n---\nrest'))?.opened.text).toContain('Only prose');
  const hostile = await note(
    '---\n__proto__: {polluted: yes}\nconstructor: x\na: !!js/function "function(){}"\n---\nb',
  );
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  expect(hostile?.facts).toEqual([
    ['__proto__', 'polluted: yes'],
    ['constructor', 'x'],
    ['a', 'function(){}'],
  ]);
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'
    .split('')
    .map((key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefghi'[at]}`).join(',')}]`)
    .join('\n')}`;
  expect((await note(`---\n${bomb}\n---\ntext`))?.opened.text).toBe('text');
  const many = await note(`---\nlist:\n${'- x\n'.repeat(5000)}---\ntext`);
  expect(many?.facts[0]?.[0]).toBe('properties');
});
