import { expect, test } from '@playwright/test';
import type { BusinessEvent } from '#domain/event.ts';
import { readFacts } from '#domain/facts/readFacts.ts';
import { createNameResolver } from '#domain/facts/resolveNames.ts';
import type { SuggestionDecision } from '#domain/suggestionDecision.ts';
import { openSuggestions, type RecordedClaim, withDay } from '#features/suggestions/openSuggestions.ts';
import { partiesOf, type Suggestion } from '#suggest/suggestion.ts';
import { suggestionsOf } from '#suggest/suggestionsOf.ts';

const article = {
  title: 'Lumenis and Cryptalis, Novalia and Brightwater Systems',
  text: 'Lumenis announced a partnership with Cryptalis on Monday. The software company Novalia has acquired Brightwater Systems for $40 million, Novalia said. Brightwater Systems makes sensors.',
  language: 'en',
  publishedDay: '2023-09-12',
};
const lumenis = { id: 'lumenis', name: 'Lumenis', kind: 'company', aliases: [] } as const;
const suggestions = suggestionsOf(
  article,
  readFacts(article, createNameResolver([lumenis]).resolve(article.title, article.text)),
);

const decided = (key: string, decision: SuggestionDecision['decision']): SuggestionDecision => ({
  id: key,
  rev: 1,
  createdAt: '',
  updatedAt: '',
  noteId: 'note',
  key,
  decision,
});
const nameOf = (name: string) => suggestions.find((one) => one.kind === 'name' && one.party.name === name);
const types = (open: readonly Suggestion[]) => open.flatMap((one) => (one.kind === 'event' ? [one.type] : []));

test('what is sure comes first, and what is as sure in the order of the text', () => {
  const { claims, names } = openSuggestions(suggestions, [], []);
  expect(types(claims)).toEqual(expect.arrayContaining(['acquisition', 'partnership']));
  const ranks = claims.map(({ certainty }) => ['sure', 'likely', 'possible'].indexOf(certainty));
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  expect(names.length).toBeGreaterThan(2);
});

test('what was decided is not offered again', () => {
  const decisions = suggestions.map(({ key }, index) => decided(key, index % 2 === 0 ? 'accepted' : 'rejected'));
  expect(openSuggestions(suggestions, decisions, [])).toEqual({ names: [], claims: [] });
});

test('what a person said is no name takes part in nothing', () => {
  const noName = nameOf('Brightwater Systems')?.key ?? '';
  const { claims } = openSuggestions(suggestions, [decided(noName, 'rejected')], []);
  const named = claims.flatMap(partiesOf).map(({ name }) => name);
  expect(named).toContain('Novalia');
  expect(named).not.toContain('Brightwater Systems');
});

test('an accepted name still takes part', () => {
  const { claims } = openSuggestions(suggestions, [decided(nameOf('Novalia')?.key ?? '', 'accepted')], []);
  expect(claims.flatMap(partiesOf).map(({ name }) => name)).toContain('Novalia');
});

test('what is recorded from the same passage is not offered; from another passage only what says more', () => {
  const partnership = suggestions.find((one) => one.kind === 'event' && one.type === 'partnership');
  if (partnership?.kind !== 'event') throw new Error('The partnership is not suggested.');
  const elsewhere = [{ start: 100, end: 110 }];
  const recorded = (
    type: 'partnership' | 'merger',
    passages: RecordedClaim['passages'],
    fields: Partial<BusinessEvent> = {},
  ): RecordedClaim => ({
    claim: {
      table: 'events',
      row: {
        ...{ id: 'event', rev: 1, createdAt: '', updatedAt: '', evidence: [], origin: 'user', confirmed: true },
        ...{ type, status: 'announced', participants: [], summary: '', evidenceNoteIds: [], sortDay: '' },
        participantIds: ['lumenis'],
        ...fields,
      },
    },
    passages,
  });
  const open = (one: RecordedClaim) => types(openSuggestions(suggestions, [], [one]).claims);
  expect(open(recorded('partnership', [partnership.passage]))).not.toContain('partnership');
  expect(open(recorded('partnership', elsewhere))).toContain('partnership');
  // Both of its companies are known to the library, and its day is that of the record.
  const known = partnership.parties.map((one) => ({ ...one, party: { ...one.party, entityId: one.party.name } }));
  const both = { ...partnership, parties: known };
  const participantIds = known.map(({ party }) => party.name);
  const same = recorded('partnership', elsewhere, { participantIds, ...(both.date && { date: both.date }) });
  expect(openSuggestions([both], [], [same]).claims).toEqual([]);
  const dearer = { ...both, amount: { value: 5, currency: 'USD' } };
  expect(openSuggestions([dearer], [], [same]).claims).toEqual([dearer]);
  expect(open(recorded('merger', [partnership.passage]))).toContain('partnership');
});

test('what names no day is said for that of the publication', () => {
  const published = { edtf: '2023-09-12', min: '2023-09-12', max: '2023-09-12' };
  const owns = suggestions.find((one) => one.kind === 'relation');
  if (owns?.kind !== 'relation') throw new Error('No relation is suggested.');
  expect(withDay(owns, published)).toMatchObject({ asOf: published });
  expect(withDay({ ...owns, since: published }, published)).not.toHaveProperty('asOf');
  expect(withDay(owns, undefined)).toBe(owns);
});
