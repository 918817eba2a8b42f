import type { Page } from '@playwright/test';
import { expect, test } from '#fixtures/layers.ts';

const text = 'Le groupe Lumenis rachète Cryptalis. Lumenis détient 12 % de Novalia.';

/** Saves a note, and offers what the tests do with suggestions about it; everything runs in the page. */
async function prepare(page: Page): Promise<string> {
  return page.evaluate(async (text) => {
    const load = window.load;
    const { write } = await load<typeof import('#storage/write.ts')>('storage/write.ts');
    const { newId } = await load<typeof import('#domain/id.ts')>('domain/id.ts');
    const { quoteAt } = await load<typeof import('#domain/textQuote.ts')>('domain/textQuote.ts');
    const { library } = await load<typeof import('#storage/database.ts')>('storage/database.ts');
    const decisions = await load<typeof import('#storage/suggestionDecisions.ts')>('storage/suggestionDecisions.ts');
    const { takeBackDecision } =
      await load<typeof import('#storage/takeBackDecision.ts')>('storage/takeBackDecision.ts');
    const noteId = newId();
    const createdAt = new Date().toISOString();
    const document = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
    await write(['notes', 'bodies'], async (writer) => {
      await writer.put('notes', {
        ...{ id: noteId, createdAt, kind: 'clip', title: 'Lumenis', capture: { state: 'ready' } },
        ...{ triage: 'inbox', starred: 0, lead: '', wordCount: 9 },
      });
      await writer.put('bodies', { id: noteId, createdAt, document, text });
    });
    const quoteOf = (words: string) => quoteAt(text, text.indexOf(words), text.indexOf(words) + words.length);
    const [lumenis, cryptalis, novalia] = ['Lumenis', 'Cryptalis', 'Novalia'].map((name) => ({
      ...{ id: newId(), kind: 'company' as const, name },
      aliases: name === 'Lumenis' ? ['Le groupe Lumenis', 'lumenis', '…'] : [],
    }));
    if (!lumenis || !cryptalis || !novalia) throw new Error('Three names are needed.');
    const grade = { credibility: 6, stance: 'supports' } as const;
    const deal: Parameters<typeof decisions.acceptClaim>[0] = {
      ...{ noteId, key: 'deal', grade, quote: quoteOf('Lumenis rachète Cryptalis'), parties: [lumenis, cryptalis] },
      claim: {
        table: 'events',
        fields: {
          ...{ type: 'acquisition', status: 'announced', summary: '' },
          participants: [
            { entityId: lumenis.id, role: 'acquirer' },
            { entityId: cryptalis.id, role: 'target' },
          ],
        },
      },
    };
    const share: Parameters<typeof decisions.acceptClaim>[0] = {
      ...{ noteId, key: 'share', grade, quote: quoteOf('Lumenis détient 12 % de Novalia') },
      parties: [{ ...lumenis, id: newId() }, novalia],
      claim: { table: 'relations', fields: { type: 'owns', fromId: '', toId: novalia.id, percent: 12 } },
    };
    const [owner] = share.parties;
    if (share.claim.table !== 'relations' || !owner) throw new Error('The share is a relation.');
    const owned = { ...share, claim: { ...share.claim, fields: { ...share.claim.fields, fromId: owner.id } } };
    /** What is in the library besides notes. */
    const look = async () => ({
      entities: (await library.entities.toArray())
        .map(({ name, kind, aliases }) => [name, kind, ...aliases.map((one) => one.text)].join(' '))
        .sort(),
      mentions: (await library.mentions.toArray()).map(({ state, salience }) => `${state} ${salience}`).sort(),
      excerpts: (await library.excerpts.toArray()).map(({ quote }) => quote.exact).sort(),
      events: (await library.events.toArray()).map(({ type, origin, confirmed, evidence }) =>
        [type, origin, confirmed, evidence[0]?.credibility].join(' '),
      ),
      relations: (await library.relations.toArray()).map(({ type, percent }) => `${type} ${percent}`),
      decisions: (await library.suggestionDecisions.toArray()).map(({ key, decision }) => `${decision} ${key}`).sort(),
    });
    Object.assign(window, {
      suggested: { ...decisions, takeBackDecision, noteId, deal, owned, look, library, novalia },
    });
    return noteId;
  }, text);
}

/** What `prepare` lays open. */
interface Suggested {
  readonly noteId: string;
  readonly deal: Parameters<typeof import('#storage/suggestionDecisions.ts').acceptClaim>[0];
  readonly owned: Suggested['deal'];
  readonly novalia: Suggested['deal']['parties'][number];
  readonly library: typeof import('#storage/database.ts').library;
  readonly acceptClaim: typeof import('#storage/suggestionDecisions.ts').acceptClaim;
  readonly acceptNames: typeof import('#storage/suggestionDecisions.ts').acceptNames;
  readonly rejectSuggestion: typeof import('#storage/suggestionDecisions.ts').rejectSuggestion;
  readonly takeBackDecision: typeof import('#storage/takeBackDecision.ts').takeBackDecision;
  look(): Promise<
    Readonly<Record<'entities' | 'mentions' | 'excerpts' | 'events' | 'relations' | 'decisions', readonly string[]>>
  >;
}
declare global {
  interface Window {
    suggested: Suggested;
  }
}

test('an accepted claim brings its names, mentions, excerpt and decision at once, and an undo takes exactly these back', async ({
  layers: page,
}) => {
  await prepare(page);
  const seen = await page.evaluate(async () => {
    const { acceptClaim, takeBackDecision, deal, owned, look } = window.suggested;
    const before = await look();
    const first = await acceptClaim(deal);
    const afterFirst = await look();
    const second = await acceptClaim(owned);
    const afterBoth = await look();
    if (first.state !== 'made' || second.state !== 'made') throw new Error('Both are to be accepted.');
    await takeBackDecision(second.made);
    const afterUndo = await look();
    await takeBackDecision(first.made);
    return { before, afterFirst, afterBoth, afterUndo, end: await look(), again: await takeBackDecision(first.made) };
  });
  expect(seen.before).toEqual({ entities: [], mentions: [], excerpts: [], events: [], relations: [], decisions: [] });
  expect(seen.afterFirst).toEqual({
    entities: ['Cryptalis company', 'Lumenis company Le groupe Lumenis'],
    mentions: ['accepted subject', 'accepted subject'],
    excerpts: ['Lumenis rachète Cryptalis'],
    events: ['acquisition suggested true 6'],
    relations: [],
    decisions: ['accepted deal'],
  });
  expect(seen.afterBoth.entities).toEqual([
    'Cryptalis company',
    'Lumenis company Le groupe Lumenis',
    'Novalia company',
  ]);
  expect(seen.afterBoth.relations).toEqual(['owns 12']);
  expect(seen.afterUndo).toEqual(seen.afterFirst);
  expect(seen.end).toEqual(seen.before);
  expect(seen.again).toBeUndefined();
});

test('an undo leaves what others have come to use: the names of another claim, and an excerpt that another claim cites', async ({
  layers: page,
}) => {
  await prepare(page);
  const seen = await page.evaluate(async () => {
    const { acceptClaim, takeBackDecision, deal, owned, look } = window.suggested;
    const first = await acceptClaim(deal);
    // The same passage and a name of the first.
    await acceptClaim({ ...owned, quote: deal.quote });
    if (first.state !== 'made') throw new Error('The first is to be accepted.');
    await takeBackDecision(first.made);
    return look();
  });
  expect(seen.entities).toEqual(['Lumenis company Le groupe Lumenis', 'Novalia company']);
  expect(seen.mentions).toEqual(['accepted subject', 'accepted subject']);
  expect(seen.excerpts).toEqual(['Lumenis rachète Cryptalis']);
  expect(seen.events).toEqual([]);
  expect(seen.relations).toEqual(['owns 12']);
  expect(seen.decisions).toEqual(['accepted share']);
});

test('an entity that a person changed since stays when the claim that made it is taken back', async ({
  layers: page,
}) => {
  await prepare(page);
  const entities = await page.evaluate(async () => {
    const { acceptClaim, takeBackDecision, deal, look, library } = window.suggested;
    const { changeEntity } = await window.load<typeof import('#storage/entities.ts')>('storage/entities.ts');
    const made = await acceptClaim(deal);
    const cryptalis = await library.entities.where('nameKeys').equals('cryptalis').first();
    await changeEntity(cryptalis?.id ?? '', { description: 'Security, Rennes.' });
    if (made.state === 'made') await takeBackDecision(made.made);
    return (await look()).entities;
  });
  expect(entities).toEqual(['Cryptalis company']);
});

test('of two windows that decide the same at once one wins, and the other is told', async ({
  layers: page,
  machine,
}) => {
  const noteId = await prepare(page);
  const outcome = await page.evaluate(async () => {
    const { acceptClaim, rejectSuggestion, noteId, deal, look } = window.suggested;
    const outcomes = await Promise.all([acceptClaim(deal), rejectSuggestion(noteId, 'deal'), acceptClaim(deal)]);
    return { states: outcomes.map(({ state }) => state), end: await look() };
  });
  expect(outcome.states).toEqual(['made', 'decided', 'decided']);
  expect(outcome.end.events).toEqual(['acquisition suggested true 6']);
  expect(outcome.end.decisions).toEqual(['accepted deal']);
  const other = await machine.openTab();
  await other.waitForFunction(() => typeof window.load === 'function');
  const late = await other.evaluate(async (noteId) => {
    const { rejectSuggestion } = await window.load<typeof import('#storage/suggestionDecisions.ts')>(
      'storage/suggestionDecisions.ts',
    );
    return (await rejectSuggestion(noteId, 'deal')).state;
  }, noteId);
  expect(late).toBe('decided');
});

test('names become entities, or are those that are there; what is decided already is left out', async ({
  layers: page,
}) => {
  await prepare(page);
  const seen = await page.evaluate(async () => {
    const { acceptClaim, acceptNames, rejectSuggestion, takeBackDecision, noteId, deal, novalia, look } =
      window.suggested;
    await acceptClaim(deal);
    await rejectSuggestion(noteId, 'name Cryptalis');
    const outcome = await acceptNames(noteId, [
      { key: 'name Lumenis', party: { ...novalia, name: 'LUMENIS' } },
      { key: 'name Cryptalis', party: { ...novalia, name: 'Cryptalis Europe' } },
      { key: 'name Novalia', party: { ...novalia, kind: 'product' } },
    ]);
    const accepted = await look();
    if (outcome.state === 'made') await takeBackDecision(outcome.made);
    return { accepted, end: await look() };
  });
  expect(seen.accepted.entities).toEqual(['Cryptalis company', 'Lumenis company Le groupe Lumenis', 'Novalia product']);
  expect(seen.accepted.decisions).toEqual([
    'accepted deal',
    'accepted name Lumenis',
    'accepted name Novalia',
    'rejected name Cryptalis',
  ]);
  expect(seen.end.entities).toEqual(['Cryptalis company', 'Lumenis company Le groupe Lumenis']);
  expect(seen.end.decisions).toEqual(['accepted deal', 'rejected name Cryptalis']);
});

test('nothing is saved where the passage or the note is gone, and a moved passage is found again', async ({
  layers: page,
}) => {
  await prepare(page);
  const seen = await page.evaluate(async () => {
    const { acceptClaim, rejectSuggestion, noteId, deal, owned, look } = window.suggested;
    const { saveBody } = await window.load<typeof import('#storage/bodies.ts')>('storage/bodies.ts');
    const { removeNote } = await window.load<typeof import('#storage/removeNote.ts')>('storage/removeNote.ts');
    const write = (text: string) =>
      saveBody(
        noteId,
        { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
        { basedOn: [text], titleOfCopy: (title) => title },
      );
    await write('Nothing of the kind is said here any more, in no words at all.');
    const gone = (await acceptClaim(deal)).state;
    const afterGone = await look();
    await write('First something else. Lumenis détient 12 % de Novalia.');
    const moved = (await acceptClaim(owned)).state;
    const { excerpts } = await look();
    await removeNote(noteId);
    const removed = [(await acceptClaim(deal)).state, (await rejectSuggestion(noteId, 'deal')).state];
    return { gone, afterGone, moved, excerpts, removed, decisions: (await look()).decisions };
  });
  expect(seen.gone).toBe('passage-gone');
  expect(seen.afterGone.entities).toEqual([]);
  expect(seen.moved).toBe('made');
  expect(seen.excerpts).toEqual(['Lumenis détient 12 % de Novalia']);
  expect(seen.removed).toEqual(['note-gone', 'note-gone']);
  expect(seen.decisions).toEqual([]);
});
