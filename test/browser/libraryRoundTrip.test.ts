import fc from 'fast-check';
import { anyLibrary } from '#fixtures/anyLibrary.ts';
import { exportToOpfs, importFromOpfs } from '#fixtures/exporting.ts';
import { expect, test } from '#fixtures/layers.ts';
import { layRows, readPlainRows } from '#fixtures/plainRows.ts';
import { rowSchemas } from '#storage/rowSchemas.ts';

const tables = Object.keys(rowSchemas);

test('whatever a library holds, an export of it into an empty one makes that the same, and a second time changes nothing', async ({
  layers,
}) => {
  test.setTimeout(240_000);
  let rows = 0;
  const found = await fc.check(
    fc.asyncProperty(anyLibrary, async (library) => {
      rows += Object.values(library).flat().length;
      await layRows(layers, library);
      const before = await readPlainRows(layers, tables);
      await exportToOpfs(layers, 'library.zip');
      await layRows(layers, {});
      const brought = await importFromOpfs(layers, 'library.zip');
      expect(brought.remarks).toEqual([]);
      expect(brought.row).toMatchObject({ state: 'done', counts: { same: 0, changed: 0, skipped: 0 } });
      expect(await readPlainRows(layers, tables)).toEqual(before);

      const again = await importFromOpfs(layers, 'library.zip');
      expect(again.survey.lines.filter(({ fresh, changed }) => fresh + changed > 0)).toEqual([]);
      expect(await readPlainRows(layers, tables)).toEqual(before);
    }),
    { numRuns: 5, endOnFailure: true },
  );
  // A whole library as a counterexample helps nobody; its seed does.
  if (found.failed) throw new Error(`With seed ${found.seed}.`, { cause: found.errorInstance });
  // Else nothing was shown.
  expect(rows).toBeGreaterThan(50);
});
