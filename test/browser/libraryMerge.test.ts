import type { Page } from '@playwright/test';
import { TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { exportToOpfs, importFromOpfs } from '#fixtures/exporting.ts';
import { expect, test } from '#fixtures/layers.ts';
import { layRows, readPlainRows } from '#fixtures/plainRows.ts';

const idOf = (number: number) => `01930000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const stamp = (number: number, day = 1) => ({
  id: idOf(number),
  rev: number,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: `2026-01-0${day}T00:00:00.000Z`,
});
const entity = (number: number, name: string, aliases: string[] = [], more: Record<string, unknown> = {}) => ({
  ...stamp(number),
  kind: 'company',
  name,
  aliases: aliases.map((text) => ({ text })),
  nameKeys: [name, ...aliases].map((text) => text.toLowerCase()),
  sharedKeys: [],
  sortKey: name.toLowerCase(),
  identifiers: {},
  description: '',
  watchlists: [],
  ownFields: [],
  ...more,
});
const note = (number: number, title: string, more: Record<string, unknown> = {}) => ({
  ...stamp(number),
  kind: 'clip',
  title,
  capture: { state: 'ready' },
  triage: 'inbox',
  starred: 0,
  lead: title,
  wordCount: 1,
  shelf: 'inbox',
  live: 1,
  ...more,
});
const body = (number: number, rev: number, text: string, day = 1) => ({
  ...stamp(number, day),
  rev,
  document: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
  text,
});
const mention = (number: number, noteId: number, entityId: number, state = 'accepted') => ({
  ...stamp(number),
  noteId: idOf(noteId),
  entityId: idOf(entityId),
  salience: 'subject',
  state,
});

test('another library is merged in: what is the same is passed over, the newer wins, one company stays one', async ({
  layers,
}) => {
  await layRows(layers, {
    entities: [entity(1, 'Alibaba', ['阿里巴巴']), entity(2, 'Weibo', ['Sina'])],
    notes: [
      note(11, 'Same'),
      note(12, 'Newer there', { updatedAt: '2026-01-03T00:00:00.000Z' }),
      note(13, 'Older there'),
      note(14, 'A page', { canonicalUrl: 'https://example.com/a' }),
    ],
    bodies: [body(11, 21, 'one'), body(14, 24, 'the very same text')],
    mentions: [mention(31, 11, 1)],
  });
  await exportToOpfs(layers, 'theirs.zip');
  await layRows(layers, {
    entities: [entity(101, 'alibaba', ['BABA']), entity(102, 'Sina')],
    notes: [
      note(11, 'Same'),
      note(12, 'Older here', { updatedAt: '2026-01-02T00:00:00.000Z' }),
      note(13, 'Newer here', { updatedAt: '2026-01-02T00:00:00.000Z' }),
      note(114, 'My clip of the page', { canonicalUrl: 'https://example.com/a' }),
    ],
    bodies: [body(11, 121, 'one'), body(114, 124, 'the very same text')],
    mentions: [mention(131, 11, 101, 'suggested')],
  });
  const tables = ['entities', 'notes', 'bodies', 'mentions'];
  const before = await readPlainRows(layers, tables);
  const { survey, row, remarks } = await importFromOpfs(layers, 'theirs.zip');
  expect(survey.lines).toContainEqual({ what: 'notes', fresh: 0, same: 2, changed: 2 });
  expect(row?.state).toBe('done');
  const after = await readPlainRows(layers, tables);
  expect(after.notes?.map(({ title }) => title)).toEqual(['Same', 'Newer there', 'Newer here', 'My clip of the page']);
  expect(after.bodies?.map(({ id }) => id)).toEqual([idOf(11), idOf(114)]);
  // Their Alibaba is ours, with what they call it besides; their Weibo comes in, but Sina is somebody else here.
  expect(after.entities?.map(({ name, nameKeys, sharedKeys }) => [name, nameKeys, sharedKeys])).toEqual([
    ['Weibo', ['weibo'], ['sina']],
    ['alibaba', ['alibaba', 'baba', '阿里巴巴'], []],
    ['Sina', ['sina'], []],
  ]);
  expect(after.mentions).toMatchObject([{ id: idOf(31), noteId: idOf(11), entityId: idOf(101), state: 'accepted' }]);
  expect(remarks.map(({ name, reason }) => [name, reason])).toEqual(
    expect.arrayContaining([
      ['Alibaba', 'same-thing'],
      ['Newer there', 'conflict'],
      ['Older there', 'conflict'],
    ]),
  );

  const kept = await undo(layers, row?.id ?? '');
  expect(kept).toBe(0);
  const withoutRev = (rows: Awaited<ReturnType<typeof readPlainRows>>) =>
    ['entities', 'notes', 'bodies'].map((table) =>
      rows[table]?.map(({ rev: _rev, updatedAt: _updatedAt, ...rest }) => rest),
    );
  expect(withoutRev(await readPlainRows(layers, tables))).toEqual(withoutRev(before));
});

test('an import is taken back whole, but for what a person has worked with since', async ({ layers }) => {
  await layRows(layers, {
    entities: [entity(1, 'Alibaba')],
    notes: [note(11, 'Left alone'), note(12, 'Starred since')],
    bodies: [body(11, 21, 'one'), body(12, 22, 'two')],
    mentions: [mention(31, 11, 1), mention(32, 12, 1)],
  });
  await exportToOpfs(layers, 'theirs.zip');
  await layRows(layers, {});
  const { row } = await importFromOpfs(layers, 'theirs.zip');
  await layers.evaluate(async (id) => {
    const { saveStarred } = await window.load<typeof import('#storage/notes.ts')>('storage/notes.ts');
    await saveStarred(id, true);
  }, idOf(12));
  expect(await undo(layers, row?.id ?? '')).toBeGreaterThan(0);
  const left = await readPlainRows(layers, ['notes', 'bodies', 'mentions', 'entities']);
  expect(Object.entries(left).map(([table, rows]) => [table, rows.map(({ id }) => id)])).toEqual([
    ['notes', [idOf(12)]],
    ['bodies', [idOf(12)]],
    ['mentions', [idOf(32)]],
    ['entities', [idOf(1)]],
  ]);
});

test('a hostile export brings in what is honest of it, says what is not, and nothing else happens', async ({
  layers,
  machine,
}) => {
  const rows: Record<string, readonly unknown[]> = {
    notes: [
      note(1, 'Honest'),
      { ...note(2, 'No UUID'), id: '../../etc/passwd' },
      { ...note(3, 'Further field'), isAdmin: true },
      { ...note(4, 'Absurd revision'), rev: Number.MAX_SAFE_INTEGER },
    ],
    bodies: [
      {
        ...body(1, 10, 'Honest'),
        document: {
          type: 'doc',
          content: [
            { type: 'script', content: [{ type: 'text', text: 'alert(1)' }] },
            {
              type: 'paragraph',
              content: [
                { type: 'text', text: 'link', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] },
              ],
            },
            { type: 'image', attrs: { assetId: null, remoteSrc: 'javascript:alert(1)' } },
          ],
        },
        text: 'What the document does not say',
      },
    ],
    snapshots: [capture(41, '0'.repeat(64)), capture(42, '1'.repeat(64))],
    users: [{ id: idOf(9) }],
  };
  const lines = (some: readonly unknown[]) => some.map((one) => `${JSON.stringify(one)}\n`).join('');
  const zip = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  const proto = `{"__proto__":{"polluted":true},${JSON.stringify(note(5, 'Prototype')).slice(1)}\n`;
  for (const [table, some] of Object.entries(rows)) {
    await zip.add(
      `data/${table}.ndjson`,
      new TextReader(lines(some) + (table === 'notes' ? `${proto}no JSON\n[1]\n` : '')),
    );
  }
  await zip.add(`snapshots/${'0'.repeat(64)}.html`, new TextReader('other bytes'));
  await zip.add('../../outside.md', new TextReader('out'));
  await zip.add('notes/link.md', new TextReader('/etc/passwd'), { externalFileAttributes: 0o120777 << 16 });
  await zip.add('assets/bomb.bin', new Uint8ArrayReader(new Uint8Array(5_000_000)));
  const manifest = {
    format: 'vigie-export',
    version: 1,
    schema: 5,
    application: 'Vigie <img src=x onerror=alert(1)>',
    exportedAt: '2026-01-01T00:00:00.000Z',
    tables: [],
    counts: { notes: 0, entities: 0, assets: 0, snapshots: 0 },
    checksums: { file: '../../x', sha256: '0'.repeat(64) },
  };
  await zip.add('vigie-export.json', new TextReader(JSON.stringify(manifest)));
  await putInOpfs(layers, 'hostile.zip', await zip.close());

  const { row, remarks } = await importFromOpfs(layers, 'hostile.zip');
  expect(row?.state).toBe('done');
  const after = await readPlainRows(layers, ['notes', 'bodies', 'snapshots']);
  expect(after.notes?.map(({ title }) => title)).toEqual(['Honest', 'Absurd revision']);
  expect(Math.max(...(after.notes ?? []).map(({ rev }) => Number(rev)))).toBeLessThan(1000);
  expect(JSON.stringify(after.bodies)).not.toContain('javascript:');
  expect(after.bodies?.map(({ text }) => text)).toEqual(['alert(1)\nlink']);
  expect(after.snapshots).toEqual([]);
  const reasons = remarks.map(({ name, reason, detail }) =>
    [name, reason, ...(detail === undefined ? [] : [detail])].join(' '),
  );
  expect(reasons.toSorted()).toEqual(
    [
      '../../outside.md unsafe-path',
      'data/bodies.ndjson cleaned 1',
      ...[2, 3, 5, 6, 7].map((line) => `data/notes.ndjson not-a-row ${line}`),
      'notes/link.md link',
      `snapshots/${'0'.repeat(64)}.html wrong-hash`,
      `snapshots/${'1'.repeat(64)} file-missing`,
    ].toSorted(),
  );
  expect(await layers.evaluate(() => 'polluted' in {})).toBe(false);
  expect(machine.errors).toEqual([]);
});

function capture(number: number, sha256: string) {
  return {
    ...stamp(number),
    noteId: idOf(1),
    sha256,
    compression: 'none',
    byteLength: 11,
    contentType: 'text/html',
    method: 'fetch',
    capturedAt: '2026-01-01T00:00:00.000Z',
  };
}

function undo(page: Page, importId: string): Promise<number> {
  return page.evaluate(async (id) => {
    const { undoWholeImport } =
      await window.load<typeof import('#storage/undoWholeImport.ts')>('storage/undoWholeImport.ts');
    return undoWholeImport(id, { signal: new AbortController().signal, onProgress: () => undefined });
  }, importId);
}

function putInOpfs(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  return page.evaluate(
    async ([fileName, base64]) => {
      const root = await navigator.storage.getDirectory();
      const writable = await (await root.getFileHandle(fileName, { create: true })).createWritable();
      await writable.write(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
      await writable.close();
    },
    [name, Buffer.from(bytes).toString('base64')] as const,
  );
}
