import { expect, test } from '@playwright/test';
import { companyOf } from '#fixtures/companyOf.ts';
import { seededRandom } from '#fixtures/random.ts';
import { listCorpus } from '#fixtures/searchCorpus.ts';
import { compareIds, compareTexts, removeStray, type Steps } from '#search/worker/compareRows.ts';
import type { NoteParts } from '#search/worker/gatherNotes.ts';
import { isRight } from '#search/worker/isRight.ts';
import { pendAnew } from '#search/worker/pend.ts';
import { hideEntry, removeEntry } from '#search/worker/saveEntries.ts';
import { noteOf, openTestIndex, partsOf } from './openTestIndex.ts';

function finish<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

async function fillIndex() {
  const index = await openTestIndex();
  const alibaba = companyOf('Alibaba', ['阿里巴巴']);
  const notes = listCorpus(60).documents.map(({ title, text }) =>
    partsOf({ note: noteOf(title), text, entities: [alibaba] }),
  );
  for (const parts of notes) index.save(parts);
  const ids = notes.map(({ note }) => note.id);
  const rowOf = (id: string) => Number(index.db.selectValue('SELECT id FROM note WHERE noteId = ?', [id]));
  const isWrong = (parts: NoteParts) => !isRight(index.db, parts.note.id, parts, seededRandom(7));
  return { ...index, notes, ids, rowOf, isWrong };
}

test('an index that is right is taken for right', async () => {
  const { db, notes, ids, isWrong } = await fillIndex();
  expect(notes.filter(isWrong)).toEqual([]);
  expect(finish(compareIds(db, ids))).toEqual([]);
  expect(finish(compareTexts(db))).toEqual({ strays: [], bare: [] });
});

test('what is wrong of a note is noticed, and no longer once it is read again', async () => {
  const { db, notes, rowOf, isWrong, save } = await fillIndex();
  const harms: readonly ((row: number) => void)[] = [
    (row) => db.exec('DELETE FROM text WHERE rowid = ?', { bind: [row] }),
    (row) => db.exec('DELETE FROM heading WHERE rowid = ?', { bind: [row] }),
    (row) => db.exec("UPDATE note SET domain = 'other.example' WHERE id = ?", { bind: [row] }),
    (row) => db.exec('UPDATE note SET live = 0 WHERE id = ?', { bind: [row] }),
    (row) => db.exec('DELETE FROM noteEntity WHERE note = ?', { bind: [row] }),
    (row) => db.exec('UPDATE noteEntity SET weight = 2 WHERE note = ?', { bind: [row] }),
    (row) => {
      db.exec('DELETE FROM text WHERE rowid = ?', { bind: [row] });
      db.exec("INSERT INTO text(rowid, title, body) VALUES (?, 'other', 'words')", { bind: [row] });
    },
  ];
  const [trashed, ...others] = notes;
  if (!trashed) throw new Error('There are notes.');
  for (const [place, harm] of harms.entries()) harm(rowOf(others[place]?.note.id ?? ''));
  expect(others.filter(isWrong)).toEqual(others.slice(0, harms.length));
  // The library says that it is in the trash, the index does not.
  const inTrash = { ...trashed, note: { ...trashed.note, trashedAt: '2026-11-22T10:00:00.000Z' } };
  expect(isWrong(inTrash)).toBe(true);
  hideEntry(db, trashed.note.id);
  expect(isWrong(inTrash)).toBe(false);

  const harmed = others.slice(0, harms.length);
  pendAnew(
    db,
    harmed.map(({ note }) => note.id),
  );
  for (const parts of harmed) save(parts);
  expect(others.filter(isWrong)).toEqual([]);
});

test('notes that one of both does not know, and texts of no note, are found', async () => {
  const { db, ids, rowOf, notes, titles, save } = await fillIndex();
  const [first = '', second = '', third = ''] = ids;
  db.exec('DELETE FROM note WHERE noteId = ?', { bind: [first] });
  expect(finish(compareIds(db, ids))).toEqual([first]);
  expect(finish(compareIds(db, ids.slice(2)))).toEqual([second]);
  const { strays } = finish(compareTexts(db));
  expect(strays.map(({ table }) => table)).toEqual(['text', 'heading']);
  for (const stray of strays) removeStray(db, stray);
  db.exec('DELETE FROM text WHERE rowid = ?', { bind: [rowOf(third)] });
  expect(finish(compareTexts(db))).toEqual({ strays: [], bare: [third] });

  removeEntry(db, second);
  for (const parts of notes) if (parts.note.id !== second) save(parts);
  expect(finish(compareIds(db, ids))).toEqual([second]);
  expect(finish(compareTexts(db))).toEqual({ strays: [], bare: [] });
  expect(await titles('n0000')).toEqual(['n0000']);
});
