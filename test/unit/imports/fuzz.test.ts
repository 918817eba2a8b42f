import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { ArchiveError } from '#extract/archive/archive.ts';
import { openFolder } from '#extract/archive/openFolder.ts';
import { readEnex } from '#extract/imports/evernote/readEnex.ts';
import type { NoteReader } from '#extract/imports/importedNote.ts';
import { readJex } from '#extract/imports/joplin/readJex.ts';
import { houseMarkdown } from '#extract/imports/markdown/dialect.ts';
import { readMarkdownFolder } from '#extract/imports/markdown/markdownFolder.ts';
import { readNotion } from '#extract/imports/notion/readNotion.ts';
import { recogniseFile } from '#extract/imports/recognise.ts';
import { readTableNotes } from '#extract/imports/table/readTableNotes.ts';
import { readBibliography } from '#extract/imports/zotero/readBibliography.ts';
import { folderOf, tarOf } from '#fixtures/imports/archives.ts';
import { enexOf } from '#fixtures/imports/evernoteFile.ts';
import { joplinItems } from '#fixtures/imports/joplinFile.ts';
import { readItems } from '#fixtures/imports/readItems.ts';

/** Pieces that the formats are made of, in any order, among anything else. */
const pieces = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    ...[
      '---\n',
      '+++\n',
      '{\n',
      '\n}\n',
      'a: &x [*x, *x]\n',
      '__proto__: {a: 1}\n',
      '[[',
      ']]',
      '![[',
      '](',
      '==',
      '$$\n',
      '`',
      '```\n',
      '> [!note]\n',
      '- [ ] ',
    ],
    ...[
      '[^1]',
      '<en-note>',
      '</en-note>',
      '<en-media hash="x"/>',
      '<![CDATA[',
      ']]>',
      '<note>',
      '</note>',
      '<content>',
      '<resource><data>',
      '</data></resource>',
      '&nope;',
      '<!DOCTYPE a [<!ENTITY b "c">]>',
    ],
    ...[
      'TY  - JOUR\n',
      'AU  - a, b, c, d\n',
      'ER  - \n',
      '@article{a,\n',
      'title = {',
      '}',
      '"',
      '#',
      '@string{',
      "\\'{e}",
      'id: 00000000000000000000000000000000\n',
      'type_: 1',
    ],
    ...['{"title":"x"}', '[', ']', ',', ';', 'title,text\n', '"a\nb"', '\r\n', '# Title\n\nName: value\n', 'sep=;\n'],
  ),
);
const text = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''));

const readers: Readonly<Record<string, (content: string) => NoteReader>> = {
  markdown: (content) => readMarkdownFolder(openFolder(folderOf({ 'a/b.md': content, 'a/c.png': 'x' }))),
  notion: (content) =>
    readNotion(
      openFolder(
        folderOf({
          [`A ${'a'.repeat(32)}.md`]: content,
          [`B ${'b'.repeat(32)}.csv`]: content,
          [`C ${'c'.repeat(32)}.html`]: content,
        }),
      ),
    ),
  evernote: (content) => readEnex(new File([content], 'a'), 'a'),
  'evernote, inside a note': (content) => readEnex(new File([enexOf([{ title: 'a', content }])], 'a'), 'a'),
  joplin: (content) => readJex(tarOf({ ...joplinItems, [`${'9'.repeat(32)}.md`]: content }), 'a'),
  ris: (content) => readBibliography('ris', content),
  'csl-json': (content) => readBibliography('csl-json', content),
  bibtex: (content) => readBibliography('bibtex', content),
  table: (content) => readTableNotes(content),
};

test('no text makes a reader fail or go on for ever', async () => {
  test.slow();
  for (const [name, read] of Object.entries(readers)) {
    await fc.assert(
      fc.asyncProperty(text, async (content) => {
        const { notes } = await readItems(read(content));
        for (const note of notes) expect(note.key, name).toMatch(/^[0-9a-f]{32}$/);
      }),
      { numRuns: 60 },
    );
  }
});

test('no bytes are mistaken in a way that nobody is told of', async () => {
  const tar = new Uint8Array(await tarOf(joplinItems).arrayBuffer());
  const flipped = fc.tuple(fc.nat(tar.length - 1), fc.nat(255)).map(([at, byte]) => tar.with(at, byte));
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 2000 }), flipped), async (bytes) => {
      const recognised = await recogniseFile(new File([new Uint8Array(bytes)], 'a'));
      if (recognised.state !== 'notes') return;
      await readItems(recognised.reader).catch((error) => expect(error).toBeInstanceOf(ArchiveError));
    }),
    { numRuns: 100 },
  );
});

test('long runs of signs take no time that grows with their square', () => {
  const context = { find: () => ({ kind: 'missing' }) as const, onTag: () => undefined };
  // With the square of it, each would take minutes.
  for (const sign of ['[', '![[', '](', '==', '$', '$a ', '`', '``a', '<img ', '> ', '- [ ] ', '[^', '#a ', '[[a|']) {
    expect(houseMarkdown(sign.repeat(100_000), context).length, sign).toBeGreaterThan(0);
  }
});
