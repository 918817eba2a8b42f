import { expect, test } from '@playwright/test';
import { publishedOf, statedAuthor, statedDay } from '#extract/formats/pdf/pdfFacts.ts';
import { chooseTitle, statedTitle } from '#extract/formats/pdf/pdfTitle.ts';
import { withoutRadicals } from '#extract/formats/pdf/radicals.ts';
import { withNewEnd } from '#extract/formats/pdf/repair.ts';
import { pdfFile } from '#fixtures/pdfFile.ts';

test('what a program put in place of a title is none', () => {
  const titles = ['Annual report 2023', 'Microsoft Word - The second plant', '财务报告'];
  expect(titles.map(statedTitle)).toEqual(['Annual report 2023', 'The second plant', '财务报告']);
  const none = [
    '',
    'untitled',
    'Document1',
    'Microsoft Word - release_v3.docx',
    'layout.indd',
    '2023-08',
    'Slide 1',
    7,
    null,
  ];
  expect(none.map(statedTitle)).toEqual(none.map(() => undefined));
});

test('a title that the pages do not have gives way to what stands largest on the first', () => {
  expect(chooseTitle('Old template', 'A second plant', 'A second plant will be built')).toBe('A second plant');
  expect(chooseTitle('A second plant for Aveiro', '2023', 'A second plant will be built in Aveiro')).toBe(
    'A second plant for Aveiro',
  );
  expect(chooseTitle(undefined, 'A second plant', '')).toBe('A second plant');
  expect(chooseTitle('Only stated', '', '')).toBe('Only stated');
});

test('the day is the one printed around the title, else the file’s', () => {
  expect(statedDay("D:20230804093000+02'00'")).toBe('2023-08-04');
  expect([statedDay('D:19700101000000Z'), statedDay('yesterday'), statedDay(undefined)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  const day = (lines: readonly string[], made?: string) => publishedOf(lines, made, 'day-first')?.edtf;
  expect(day(['Paris, le 3 août 2023', 'Résultats'], '2023-08-04')).toBe('2023-08-03');
  // The meeting that it invites to is still to come.
  expect(day(['Invitation', 'Assemblée générale du 12 mai 2023'], '2023-04-02')).toBe('2023-04-02');
  // A day in running text may be any.
  expect(
    day(
      ['The law of 5 March 1998 on the protection of savings, as amended since by several others, applies.'],
      '2023-04-02',
    ),
  ).toBe('2023-04-02');
  expect(day(['No day here'])).toBe(undefined);
});

test('only people are authors', () => {
  const author = (stated: unknown) => statedAuthor(stated, 'The title');
  expect(author('Jane Doe')).toBe('Jane Doe');
  expect(author('Jane Doe; Jean-Luc de la Tour')).toBe('Jane Doe, Jean-Luc de la Tour');
  expect(author('王小明')).toBe('王小明');
  for (const nobody of [
    'jdoe2',
    'Acme Corp',
    'Microsoft Office User',
    'Investor Relations',
    'Admin',
    'The title',
    '',
    5,
  ]) {
    expect(author(nobody)).toBe(undefined);
  }
});

test('radicals become the characters that they look like', () => {
  expect(withoutRadicals('⼤型⽤⼾，同⽐增⻓')).toBe('大型用户，同比增长');
  expect(withoutRadicals('no change 合作')).toBe('no change 合作');
});

test('a file without its end gets a list of the pages that are left', () => {
  const text = [{ text: 'Words', x: 50, y: 50 }];
  const whole = pdfFile({ pages: [text, text, text] });
  const repaired = withNewEnd(whole.subarray(0, whole.indexOf('12 0 obj') + 200));
  expect(Buffer.from(repaired ?? []).toString('latin1')).toMatch(
    /\/Kids \[10 0 R 12 0 R\] \/Count 2 .*startxref\s0\s%%EOF\s$/s,
  );
  expect(withNewEnd(whole.subarray(0, 20))).toBe(undefined);
});
