import type { Page } from '@playwright/test';
import { expect, test } from '#fixtures/layers.ts';

/** Reads a text in the window's worker; gives what is suggested in short, or why not. */
function read(page: Page, text: string): Promise<{ readonly lines: readonly string[] } | { readonly error: string }> {
  return page.evaluate(async (text) => {
    const { readSuggestions } =
      await window.load<typeof import('#suggest/suggestClient.ts')>('suggest/suggestClient.ts');
    const { partiesOf } = await window.load<typeof import('#suggest/suggestion.ts')>('suggest/suggestion.ts');
    try {
      const suggestions = await readSuggestions({ title: '', text, language: 'en' }, new AbortController().signal);
      const lines = suggestions.map((one) =>
        one.kind === 'name'
          ? `name ${one.party.name}`
          : `${one.kind} ${partiesOf(one)
              .map(({ name, entityId }) => `${name}${entityId ? ' (known)' : ''}`)
              .sort()
              .join(', ')}`,
      );
      return { lines };
    } catch (error) {
      return { error: String(error) };
    }
  }, text);
}

const text =
  'The software company Novalia has acquired Brightwater Systems for $40 million, Novalia said. Brightwater Systems makes sensors.';

test('a text is read in a worker, which learns of every name that comes, changes or goes', async ({ layers: page }) => {
  expect(await read(page, text)).toMatchObject({
    lines: expect.arrayContaining(['name Novalia', 'event Brightwater Systems, Novalia']),
  });
  const id = await page.evaluate(async () => {
    const { saveEntity } = await window.load<typeof import('#storage/entities.ts')>('storage/entities.ts');
    const saved = await saveEntity({ kind: 'company', name: 'Novalia' });
    return saved.state === 'saved' ? saved.entity.id : '';
  });
  expect(await read(page, text)).toMatchObject({
    lines: expect.arrayContaining(['event Brightwater Systems, Novalia (known)']),
  });
  await page.evaluate(async (id) => {
    const { changeEntity } = await window.load<typeof import('#storage/entities.ts')>('storage/entities.ts');
    await changeEntity(id, { name: 'Nova Group', aliases: [{ text: 'Novalia' }] });
  }, id);
  expect(await read(page, text)).toMatchObject({
    lines: expect.arrayContaining(['event Brightwater Systems, Nova Group (known)']),
  });
  await page.evaluate(async (id) => {
    const { removeEntity } = await window.load<typeof import('#storage/entities.ts')>('storage/entities.ts');
    await removeEntity(id);
  }, id);
  expect(await read(page, text)).toMatchObject({ lines: expect.arrayContaining(['name Novalia']) });
});

test('reading changes nothing in the library', async ({ layers: page }) => {
  await read(page, text);
  const counts = await page.evaluate(async () => {
    const { library } = await window.load<typeof import('#storage/database.ts')>('storage/database.ts');
    return Promise.all(library.tables.map((table) => table.count()));
  });
  expect(counts.filter((count) => count > 0)).toEqual([]);
});

test('a reading that is taken back says so, and those that follow are answered', async ({ layers: page }) => {
  const seen = await page.evaluate(async (text) => {
    const { readSuggestions } =
      await window.load<typeof import('#suggest/suggestClient.ts')>('suggest/suggestClient.ts');
    const stops = Array.from({ length: 20 }, () => new AbortController());
    const readings = stops.map(({ signal }) =>
      readSuggestions({ title: '', text: text.repeat(20), language: 'en' }, signal),
    );
    for (const stop of stops.slice(0, -1)) stop.abort('changed');
    const ends = await Promise.allSettled(readings);
    return ends.map((end) => (end.status === 'rejected' ? end.reason : end.value.length > 0));
  }, text);
  expect(seen).toEqual([...Array(19).fill('changed'), true]);
});

test('twenty thousand words, hostile letters and no letters at all are read', async ({ layers: page }) => {
  const hostile = [
    text.repeat(1200),
    '',
    '\u0000\uFFFD',
    'A'.repeat(300_000),
    'Aa '.repeat(60_000),
    '公司'.repeat(60_000),
    '18 % '.repeat(30_000),
    '(((['.repeat(50_000),
    '\u202Eabc\u202C Novalia 😀'.repeat(4000),
    `${'x'.repeat(100)}, `.repeat(2000),
  ];
  for (const one of hostile) expect(await read(page, one)).toHaveProperty('lines');
});
