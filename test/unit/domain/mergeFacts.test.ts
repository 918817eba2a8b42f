import { expect, test } from '@playwright/test';
import { mergedFacts, noteToKeep } from '#domain/mergeFacts.ts';
import type { Note } from '#domain/note.ts';

function noteWith(facts: Partial<Note>): Note {
  return {
    id: '01930000-0000-7000-8000-000000000000',
    rev: 1,
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    kind: 'clip',
    title: '',
    capture: { state: 'ready' },
    triage: 'inbox',
    starred: 0,
    lead: '',
    wordCount: 100,
    shelf: 'inbox',
    live: 1,
    ...facts,
  };
}

test('the note that was there first is kept, unless the later one has a much fuller text', () => {
  const first = noteWith({ createdAt: '2026-01-01T00:00:00.000Z' });
  const later = noteWith({ createdAt: '2026-01-02T00:00:00.000Z' });
  expect(noteToKeep(later, first)).toBe(first);
  expect(noteToKeep(first, later)).toBe(first);
  const fuller = noteWith({ createdAt: '2026-01-02T00:00:00.000Z', wordCount: 200 });
  expect(noteToKeep(first, fuller)).toBe(fuller);
  expect(noteToKeep(fuller, first)).toBe(fuller);
});

test('what is known stays; only what is lacking is taken over', () => {
  const attachment = (sha: string) => ({
    assetId: sha.repeat(64),
    name: sha,
    contentType: 'application/pdf',
    byteLength: 1,
  });
  const kept = noteWith({ author: 'Aubry', attachments: [attachment('a')] });
  const other = noteWith({
    author: 'Reuters',
    language: 'fr',
    starred: 1,
    triage: 'important',
    url: 'https://a.fr/x',
    canonicalUrl: 'https://a.fr/x',
    attachments: [attachment('a'), attachment('b')],
  });
  expect(mergedFacts(kept, other)).toEqual({
    language: 'fr',
    starred: 1,
    triage: 'important',
    url: 'https://a.fr/x',
    canonicalUrl: 'https://a.fr/x',
    attachments: [attachment('a'), attachment('b')],
  });
  expect(mergedFacts(other, kept)).toEqual({});
});
