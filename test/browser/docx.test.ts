import { docxFile, paragraph, zipOf } from '#fixtures/docxFile.ts';
import { expect, test } from '#fixtures/layers.ts';
import { pngOf } from '#fixtures/mimeFile.ts';
import { readFile } from '#fixtures/readFile.ts';
import { serveSite } from '#fixtures/webServer.ts';

const row = (...cells: readonly string[]) =>
  `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;
const bullet = (text: string) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

test('a Word document keeps its headings, lists, tables, notes, links and pictures', async ({ layers, machine }) => {
  const link = '<w:p><w:hyperlink r:id="rId10"><w:r><w:t>The report</w:t></w:r></w:hyperlink></w:p>';
  const noted = `<w:p><w:r><w:t>Revenue doubled.</w:t></w:r><FOOTNOTE/></w:p>`;
  const file = await docxFile(
    [
      paragraph('Acme in 2026', 'Title'),
      paragraph('Where it stands', 'Heading1'),
      noted,
      bullet('Sensors'),
      bullet('Meters'),
      `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>${paragraph('Year')}</w:tc><w:tc>${paragraph('Revenue')}</w:tc></w:tr>${row('2025', '64')}</w:tbl>`,
      '<PICTURE/>',
      paragraph('Figure 1: revenue', 'Caption'),
      paragraph('We shall see.', 'Quote'),
      link,
    ].join(''),
    {
      title: 'Template of the company',
      creator: 'Mara Lindqvist; Tomás Reis',
      picture: pngOf('chart'),
      footnote: 'Unaudited.',
    },
  );
  const found = await readFile(layers, 'report.docx', file);
  expect(found).toMatchObject({
    state: 'read',
    title: 'Acme in 2026',
    author: 'Mara Lindqvist, Tomás Reis',
    published: { edtf: '2026-03-18' },
    resources: [{ address: 'cid:picture-1', contentType: 'image/png', length: pngOf('chart').length }],
  });
  expect(found.html).toContain('<h1>Where it stands</h1>');
  expect(found.html).toContain('<ul><li>Sensors</li><li>Meters</li></ul>');
  expect(found.html).toContain('<th>');
  expect(found.html).toContain('<img alt="Revenue by year" src="cid:picture-1">');
  expect(found.html).toContain('<figcaption>Figure 1: revenue</figcaption>');
  expect(found.html).toContain('<blockquote><p>We shall see.</p></blockquote>');
  expect(found.html).toContain('href="https://acme.example/report"');
  expect(found.plain).toMatch(/Revenue doubled\.\[1\][\s\S]*Unaudited\.$/);
  expect(found.plain).not.toContain('Acme in 2026');
  expect(found.plain).not.toContain('↑');
  expect(machine.errors).toEqual([]);
});

test('a document without a title takes it from what it says of itself, its heading, or its file', async ({
  layers,
}) => {
  const text = paragraph('Some words.');
  const heading = `${text}${paragraph('The market', 'Heading1')}`;
  expect(await readFile(layers, 'a.docx', await docxFile(heading, { title: 'Markets' }))).toMatchObject({
    title: 'Markets',
  });
  expect(
    await readFile(layers, 'a.docx', await docxFile(heading, { title: 'Document1', creator: 'Windows User' })),
  ).toMatchObject({ title: 'The market' });
  const bare = await readFile(layers, 'brief.docx', await docxFile(text));
  expect(bare).toMatchObject({ title: 'brief', plain: 'Some words.' });
  expect(bare).not.toHaveProperty('author');
});

test('what is no Word document, or one that cannot be opened, says why', async ({ layers }) => {
  const whole = await docxFile(paragraph('Words.'));
  const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  const locked = Buffer.concat([compound, Buffer.alloc(504), Buffer.from('EncryptedPackage', 'utf16le')]);
  const problems = {
    'zip.docx': [await zipOf({ 'a.txt': 'A' }), 'unsupported-file'],
    'sheet.docx': [
      await zipOf({ '[Content_Types].xml': '<Types>spreadsheetml.sheet.main</Types>' }),
      'unsupported-file',
    ],
    'cut.docx': [whole.subarray(0, whole.length / 2), 'damaged-file'],
    'noise.docx': [Buffer.from('not a document'), 'damaged-file'],
    'old.docx': [Buffer.concat([compound, Buffer.alloc(512)]), 'unsupported-file'],
    'locked.docx': [locked, 'encrypted-file'],
    'password.docx': [await zipOf({ '[Content_Types].xml': 'x' }, 'secret'), 'encrypted-file'],
    'xml.docx': [await docxFile('<w:p>'), 'damaged-file'],
  } as const;
  for (const [name, [bytes, problem]] of Object.entries(problems)) {
    expect([name, await readFile(layers, name, bytes)]).toMatchObject([name, { state: 'unreadable', problem }]);
  }
});

test('a document that would grow without end is not unpacked', async ({ layers }) => {
  const bomb = await docxFile(paragraph('Words.'), { files: { 'word/big.xml': Buffer.alloc(70_000_000) } });
  expect(bomb.length).toBeLessThan(1_000_000);
  expect(await readFile(layers, 'bomb.docx', bomb)).toMatchObject({ state: 'unreadable', problem: 'too-complex' });
});

test('a picture that a document only refers to is not fetched, and its words stay', async ({ layers, machine }) => {
  const { site, file } = await withPictureElsewhere();
  const found = await readFile(layers, 'linked.docx', file);
  expect(found.plain).toContain('After.');
  expect(found.resources).toEqual([]);
  expect(site.requested).toEqual([]);
  expect(machine.errors).toEqual([]);
  await site.close();
});

async function withPictureElsewhere() {
  const site = await serveSite({ '/secret.png': { body: pngOf('secret') } });
  const body = `${paragraph('Before.')}<PICTURE/>${paragraph('After.')}`;
  return { site, file: await docxFile(body, { pictureAt: `${site.origin}/secret.png` }) };
}
