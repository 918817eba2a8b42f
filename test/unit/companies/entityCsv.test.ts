import { scheduler } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { harmlessCell, textOfCell } from '#domain/csvCell.ts';
import type { Entity, NameFields } from '#domain/entity.ts';
import { entityKinds } from '#domain/entity.ts';
import { entityCells, entityHeadings } from '#domain/entityCsv.ts';
import { columnUses } from '#domain/entityCsvColumns.ts';
import { readEntityRow } from '#domain/entityCsvRow.ts';
import { nameKeysOf, parseName } from '#domain/entityName.ts';
import { foldName } from '#domain/fold.ts';
import { newId } from '#domain/id.ts';
import { importedEntity } from '#domain/importedEntity.ts';
import { readCsv } from '#features/companies/readCsv.ts';
import { companyOf } from '#fixtures/companyOf.ts';
import { csvOf } from '#ui/saveTable.ts';

// What the browser has as a global, Node has in a module.
Object.assign(globalThis, { scheduler });

const languages = ['en', 'fr', 'zh'] as const;
const signs = fc.constantFrom(
  '|',
  '\\',
  '[',
  ']',
  ':',
  '=',
  '+',
  '-',
  '@',
  "'",
  '"',
  ',',
  ';',
  '阿',
  'é',
  '🍏',
  'ש',
  ' ',
  'a',
  'B',
  '7',
);
const text = fc.array(signs, { maxLength: 12 }).map((parts) => parts.join(''));
const nameText = text
  .map((one) => parseName(one))
  .filter((one) => one.state === 'ok')
  .map(({ name }) => name);
const maybe = <Value>(value: Value) => fc.option(fc.constant(value), { nil: undefined });
const nameFields = fc
  .record({
    language: fc.constantFrom(undefined, 'zh', 'fr', 'pt-BR'),
    script: fc.constantFrom(undefined, 'Hans', 'Latn'),
    caseSensitive: maybe(true as const),
    ambiguous: maybe(true as const),
  })
  .map((fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as NameFields);
const alias = fc.tuple(nameText, nameFields).map(([one, fields]) => ({ text: one, ...fields }));
const ownField = fc.record({ name: nameText, value: text.map((one) => one.trim()) });

const entity: fc.Arbitrary<Entity> = fc
  .record({
    kind: fc.constantFrom(...entityKinds),
    name: nameText,
    fields: nameFields,
    aliases: fc.uniqueArray(alias, { selector: (one) => foldName(one.text), maxLength: 4 }),
    ticker: fc.constantFrom(undefined, 'NYSE:BABA', '9988.HK'),
    description: text,
    watchlists: fc.uniqueArray(nameText, { maxLength: 3 }),
    ownFields: fc.uniqueArray(ownField, { selector: (one) => JSON.stringify(one), maxLength: 3 }),
  })
  .map(({ fields, ticker, ...rest }) => {
    const aliases = rest.aliases.filter((one) => foldName(one.text) !== foldName(rest.name));
    const made = { ...companyOf('X'), ...rest, ...fields, aliases, identifiers: ticker ? { ticker } : {} };
    return { ...made, description: made.description.trim() === '' ? '' : made.description, ...nameKeysOf(made) };
  });

test('what is exported is read back as it was, in every language of the headings', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(entity, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(...languages),
      async (all, language) => {
        const csv = csvOf([entityHeadings(language), ...all.map((one) => entityCells(one, language))]);
        const table = await readCsv(new TextEncoder().encode(`\ufeff${csv}`));
        const { headings = [], lines = [] } = table ?? {};
        const uses = columnUses(headings);
        const read = lines.map(({ cells }) => readEntityRow(cells, uses, headings));
        expect(read.flatMap(({ problems }) => problems)).toEqual([]);
        const blank = { ...companyOf('X'), aliases: [] };
        expect(read.map(({ row }) => importedEntity({ ...blank, name: row.name }, row))).toEqual(
          all.map((one) => ({ ...one, ...stampsOf(blank) })),
        );
        // And nothing of it differs from what is there.
        for (const [index, { row }] of read.entries())
          expect(importedEntity(all[index] ?? blank, row)).toEqual(all[index]);
      },
    ),
    { numRuns: 100 },
  );
});

/** What an import does not touch. */
function stampsOf({ id, createdAt, updatedAt, rev, nameKeys, sharedKeys, sortKey }: Entity) {
  return { id, createdAt, updatedAt, rev, nameKeys, sharedKeys, sortKey };
}

test('no cell is a formula for a spreadsheet, and every cell is read back', () => {
  const cells = fc.oneof(
    text,
    fc.string(),
    fc.array(fc.constantFrom(';', '\n', ' ', "'", '=', '-', 'a')).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(cells, (cell) => {
      const harmless = harmlessCell(cell);
      expect(harmless).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u);
      // Nor is one of its parts, for a spreadsheet that parts cells by semicolons.
      expect(harmless).not.toMatch(/[;\n][ \t]*(?:[=+@]|-\w)/u);
      expect(textOfCell(harmless)).toBe(cell);
    }),
  );
  const formulas = [
    "=cmd|'/C calc'!A0",
    '+1+cmd',
    '-2+3',
    '@SUM(1)',
    '\t=1',
    '\r=1',
    '＝1+1',
    "'=1",
    '=HYPERLINK("https://x")',
  ];
  for (const formula of formulas) {
    expect(harmlessCell(formula)).toMatch(/^'/);
    expect(textOfCell(harmlessCell(formula))).toBe(formula);
    expect(csvOf([[formula, 1, -2]])).toMatch(/^"?'.*,1,-2$/s);
  }
  expect(harmlessCell('a;=1;-b; @c')).toBe("a;'=1;'-b; '@c");
  expect(harmlessCell('fine ;-) and 1-2; - so')).toBe('fine ;-) and 1-2; - so');
});

test('columns are known by their headings in three languages, each once', () => {
  expect(columnUses(['Company name', 'Type', 'Also known as', 'Website', 'Region', 'Name'])).toEqual([
    'name',
    'kind',
    'aliases',
    'domain',
    'nothing',
    'nothing',
  ]);
  expect(columnUses(['NOM', 'Catégorie', 'Site web', 'Code boursier'])).toEqual(['name', 'kind', 'domain', 'ticker']);
  expect(columnUses(['公司名称', '类型', '别名', '股票代码', '官网'])).toEqual([
    'name',
    'kind',
    'aliases',
    'ticker',
    'domain',
  ]);
});

test('a table of any separator and encoding is read by rows, those of several lines and those cut by a part, too', async () => {
  const rows = Array.from({ length: 2500 }, (_, index) => `"Société ${index}\r\nde deux lignes";x`);
  const text1252 = ['sep=;', 'Nom;Sorte', ...rows].join('\r\n');
  const table = await readCsv(Uint8Array.from(text1252, (letter) => letter.charCodeAt(0)));
  expect(table?.headings).toEqual(['Nom', 'Sorte']);
  expect(table?.lines.map(({ cells }) => cells[0])).toEqual(
    rows.map((_, index) => `Société ${index}\r\nde deux lignes`),
  );
  expect([table?.lines[0]?.line, table?.lines.at(-1)?.line]).toEqual([3, 2502]);
  expect(await readCsv(new TextEncoder().encode('\n \n'))).toBeUndefined();
});

test('an import adds and replaces but never takes away', () => {
  const known: Entity = {
    ...companyOf('Alibaba', ['阿里巴巴']),
    id: newId(),
    description: 'Marketplaces.',
    watchlists: ['China'],
    ownFields: [
      { name: 'Tier', value: '1' },
      { name: 'Region', value: 'Asia' },
    ],
  };
  const headings = ['Name', 'Aliases', 'Description', 'Watchlists', 'Own fields'];
  const cells = ['阿里巴巴', 'BABA [case-sensitive] | 阿里巴巴 [zh]', '', 'Cloud', 'Tier: 2'];
  const { row } = readEntityRow(cells, columnUses(headings), headings);
  expect(importedEntity(known, row)).toMatchObject({
    name: 'Alibaba',
    aliases: [
      { text: '阿里巴巴', language: 'zh' },
      { text: 'BABA', caseSensitive: true },
    ],
    description: 'Marketplaces.',
    watchlists: ['China', 'Cloud'],
    ownFields: [
      { name: 'Tier', value: '2' },
      { name: 'Region', value: 'Asia' },
    ],
  });
});
