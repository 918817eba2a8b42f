import type { Page } from '@playwright/test';
import { exportWords } from '#fixtures/exporting.ts';
import { expect, test } from '#fixtures/layers.ts';
import { layNotes } from '#fixtures/layNotes.ts';

/** Exports into a folder of OPFS, and stops it where that is asked; gives what is there afterwards. */
function exportIntoFolder(page: Page, stops: boolean) {
  return page.evaluate(
    async ({ cancels, words }) => {
      const { runExport } =
        await window.load<typeof import('#features/export/runExport.ts')>('features/export/runExport.ts');
      const root = await navigator.storage.getDirectory();
      const parent = await root.getDirectoryHandle('chosen', { create: true });
      const target = { kind: 'folder', handle: parent, name: 'Vigie' } as const;
      const running = runExport({ target, language: 'en', words, application: 'Vigie test' }, () => undefined);
      if (cancels) running.cancel();
      const counts = await running.ended;
      const paths: string[] = [];
      const list = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
        for await (const [name, handle] of folder.entries()) {
          if (handle.kind === 'directory') await list(handle as FileSystemDirectoryHandle, `${path}${name}/`);
          else paths.push(`${path}${name}`);
        }
      };
      await list(parent, '');
      return { notes: counts?.notes, paths: paths.toSorted() };
    },
    { cancels: stops, words: exportWords },
  );
}

test('an export into a folder makes a new one within, and leaves alone what is there', async ({ layers }) => {
  await layers.evaluate(async () => {
    const { library } = await window.load<typeof import('#storage/database.ts')>('storage/database.ts');
    await library.open();
  });
  await layNotes(layers, [
    { title: 'CON', text: 'A device' },
    { title: 'Alibaba: 18 %?', text: 'One' },
    { title: 'alibaba - 18 %', text: 'Another' },
    { title: `../${'a'.repeat(1900)}`, text: 'Long' },
  ]);
  const first = await exportIntoFolder(layers, false);
  expect(first.notes).toBe(4);
  expect(first.paths.filter((path) => path.startsWith('Vigie/notes/'))).toEqual([
    'Vigie/notes/Alibaba - 18 %.md',
    'Vigie/notes/_CON.md',
    `Vigie/notes/${'a'.repeat(100)}.md`,
    'Vigie/notes/alibaba - 18 % 2.md',
  ]);
  expect(first.paths).toContain('Vigie/vigie-export.json');
  const second = await exportIntoFolder(layers, false);
  expect(second.paths).toEqual(
    [...first.paths, ...first.paths.map((path) => path.replace('Vigie/', 'Vigie 2/'))].toSorted(),
  );
});

test('an export that is cancelled leaves nothing behind', async ({ layers }) => {
  expect(await exportIntoFolder(layers, true)).toEqual({ notes: undefined, paths: [] });
});
