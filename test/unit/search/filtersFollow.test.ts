import { expect, test } from '@playwright/test';
import { eventOf, questionLinkOf } from './facts.ts';
import { openLibrary, reuters, whoPays } from './filterLibrary.ts';
import { noteOf, openTestIndex } from './openTestIndex.ts';

test('a source that is judged anew changes the grade of its notes, but not of passages judged by themselves', async () => {
  const index = await openLibrary();
  index.apply({ kind: 'saved', table: 'sources', row: { ...reuters, reliability: 'A', rev: 90 } });
  expect(await index.titles('grade:A2')).toEqual(['bought']);
  expect(await index.titles('grade:B')).toEqual([]);
  index.apply({ kind: 'removed', table: 'sources', id: reuters.id, rev: 91 });
  expect(await index.titles('grade:F2')).toEqual(['bought']);
  expect(await index.titles('grade:A1')).toEqual(['counted']);
});

test('what is attached to a question, taken off it, or reworded is followed', async () => {
  const index = await openTestIndex();
  const [note, other] = [noteOf('one'), noteOf('two')];
  const event = eventOf(other, {});
  for (const each of [note, other]) index.save({ note: each });
  index.apply({ kind: 'saved', table: 'events', row: { ...event, rev: 10 } });
  for (const each of [note, other]) index.save({ note: each });
  expect(index.pending()).toEqual([]);

  const links = [questionLinkOf(whoPays, 'notes', note.id), questionLinkOf(whoPays, 'events', event.id)];
  index.apply({ kind: 'saved', table: 'questions', row: whoPays });
  index.apply(...links.map((row) => ({ kind: 'saved', table: 'questionLinks', row }) as const));
  expect(index.pending().sort()).toEqual([note.id, other.id].sort());

  [note, other].forEach((each, at) => {
    index.save({ note: each, questionLinks: links.slice(at, at + 1) });
  });
  expect(await index.titles('question:pays')).toEqual(['one', 'two']);
  index.apply({ kind: 'saved', table: 'questions', row: { ...whoPays, text: 'Who buys?', rev: 20 } });
  expect(await index.titles('question:pays ')).toEqual([]);
  expect(await index.titles('question:buys ')).toEqual(['one', 'two']);
  index.apply({ kind: 'removed', table: 'questionLinks', id: links[1]?.id ?? '', rev: 21 });
  expect(index.pending()).toEqual([other.id]);
});
