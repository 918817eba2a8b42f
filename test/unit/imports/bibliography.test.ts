import { expect, test } from '@playwright/test';
import { readBibliography } from '#extract/imports/zotero/readBibliography.ts';
import { readItems } from '#fixtures/imports/readItems.ts';

const ris = `TY  - JOUR
TI  - How platforms block each other
AU  - Doe, Jane
AU  - Müller, Karl
T2  - Journal of Platforms
VL  - 12
SP  - 1
EP  - 20
DA  - 2013/08/05/
DO  - 10.1000/xyz.123
UR  - https://example.com/article
AB  - First line
of the abstract.
KW  - WeChat
KW  - Weibo
N1  - <p>My <b>note</b></p>
L1  - files/12/article.pdf
ID  - doe2013
ER  -

TY  - WEB
TI  - A page without an end
UR  - https://example.org/
`;

test('RIS of Zotero: creators, date, address, abstract, notes, tags, key; the files that did not come along are said', async () => {
  const { notes, remarks } = await readItems(readBibliography('ris', ris));
  expect(notes[0]).toMatchObject({
    title: 'How platforms block each other',
    author: 'Jane Doe, Karl Müller',
    published: { edtf: '2013-08-05' },
    url: 'https://example.com/article',
    tags: ['WeChat', 'Weibo'],
    linkKeys: ['doe2013'],
    facts: [
      ['type', 'JOUR'],
      ['citation key', 'doe2013'],
      ['in', 'Journal of Platforms'],
      ['doi', '10.1000/xyz.123'],
      ['pages', '1–20'],
      ['volume', '12'],
      ['file', 'files/12/article.pdf'],
    ],
  });
  expect(notes[0]?.opened.text).toBe(
    '<p>First line<br>of the abstract.</p><hr><div><p>My <b>note</b></p></div><p><a href="https://doi.org/10.1000/xyz.123">doi:10.1000/xyz.123</a></p>',
  );
  expect(notes[1]?.title).toBe('A page without an end');
  expect(remarks).toEqual([
    { name: 'How platforms block each other', reason: 'file-not-included', detail: 'files/12/article.pdf' },
  ]);
});

test('CSL-JSON: what is no item is said, the rest goes on', async () => {
  const items = [
    {
      id: 'http://zotero.org/1',
      type: 'article-newspaper',
      title: 'T',
      author: [{ family: 'Beauvoir', given: 'Simone', 'non-dropping-particle': 'de' }, { literal: 'AFP' }],
      issued: { 'date-parts': [[2013, 8]] },
      DOI: '10.1/2 ',
      'container-title': 'Le Monde',
      'citation-key': 'b13',
      note: 'x',
    },
    { type: 3 },
    null,
    {
      id: 7,
      title: '<i>Bare</i> H<sub>2</sub>O <span class="nocase">a < b</span>',
      issued: { raw: '5 août 2013' },
      DOI: 'https://doi.org/10.1234/abc',
    },
  ];
  const { notes, remarks } = await readItems(readBibliography('csl-json', JSON.stringify(items)));
  expect(notes[0]).toMatchObject({
    author: 'Simone de Beauvoir, AFP',
    published: { edtf: '2013-08' },
    linkKeys: ['b13'],
  });
  expect(notes[1]).toMatchObject({
    title: 'Bare H2O a < b',
    url: 'https://doi.org/10.1234/abc',
    published: { edtf: '2013-08-05' },
  });
  expect(remarks.map(({ reason }) => reason)).toEqual(['damaged', 'damaged']);
});

test('BibTeX: accents of LaTeX, nested braces, abbreviations, joined strings, entries that are never closed', async () => {
  const bibtex = String.raw`@comment{ignored}
@string{ lm = "Le Monde" }
@article{dupont2013,
  title = {{L'\'{e}conomie} de {\c C}hine \& d'{\"U}ber {\ss}},
  author = {Dupont, Ren{\'e} and {Agence France-Presse}},
  journal = lm # " diplomatique",
  date = {2013-08-05},
  url = {https://example.com/a\_b?x=1},
  keywords = {WeChat, Weibo},
  note = "a {"}quoted{"} word",
  file = {Full Text:C\:\\Users\\x\\a.pdf:application/pdf},
  pages = {1--20},
}
@book{old, title = "Old", year = 1999, month = mar }
@misc{broken, title = {never closed
`;
  const { notes, remarks } = await readItems(readBibliography('bibtex', bibtex));
  expect(notes[0]).toMatchObject({
    title: "L'économie de Çhine & d'Über ß",
    author: 'René Dupont, Agence France-Presse',
    published: { edtf: '2013-08-05' },
    url: 'https://example.com/a_b?x=1',
    tags: ['WeChat', 'Weibo'],
    linkKeys: ['dupont2013'],
  });
  expect(notes[0]?.facts).toContainEqual(['in', 'Le Monde diplomatique']);
  expect(notes[0]?.facts).toContainEqual(['pages', '1–20']);
  expect(notes[0]?.opened.text).toContain('a &quot;quoted&quot; word');
  expect(notes[1]).toMatchObject({ title: 'Old', published: { edtf: '1999-03' } });
  expect(remarks.map(({ reason, detail = '' }) => `${reason} ${detail}`)).toEqual([
    'file-not-included C:\\Users\\x\\a.pdf',
    'damaged ',
  ]);
});
