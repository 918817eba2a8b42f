import type { ClaimTable, Evidence } from '#domain/claim.ts';
import { pageAt } from '#domain/documentPages.ts';
import type { Excerpt, TextQuote } from '#domain/excerpt.ts';
import { newId } from '#domain/id.ts';
import { locateExcerpt } from '#domain/locateExcerpt.ts';
import type { Body, Note } from '#domain/note.ts';
import type { SuggestionDecision } from '#domain/suggestionDecision.ts';
import { findQuote, quoteAt } from '#domain/textQuote.ts';
import { type ClaimFields, claimTableNames, putClaim } from './claims.ts';
import { library, type Rows, type TableName } from './database.ts';
import { type PartyDraft, partyTables, putParty } from './parties.ts';
import { type ChangedRows, recordingWriter } from './recordingWriter.ts';
import { type Writer, write } from './write.ts';

/** The tables that a decision reads or writes. */
const tables: readonly TableName[] = [
  ...partyTables,
  'notes',
  'bodies',
  'excerpts',
  ...claimTableNames,
  'suggestionDecisions',
];

/** A claim with its fields, by table, before it has its evidence. */
export type ClaimDraft = {
  readonly [Table in ClaimTable]: { readonly table: Table; readonly fields: Omit<ClaimFields<Table>, 'evidence'> };
}[ClaimTable];

/** A suggested claim that a person accepts, as it is or with what they changed. */
export interface AcceptedClaim {
  readonly noteId: string;
  /** The suggestion's (`suggestionKey`). */
  readonly key: string;
  readonly claim: ClaimDraft;
  readonly grade: Omit<Evidence, 'excerptId' | 'noteId'>;
  /** The passage, as it stood when the article was read. */
  readonly quote: TextQuote;
  /** Everybody whom the claim names by id. */
  readonly parties: readonly PartyDraft[];
}

/** What deciding changed, to take it back by. */
export interface DecisionMade {
  readonly noteId: string;
  readonly decisionIds: readonly string[];
  readonly changes: ChangedRows;
  /** The excerpt that was made for it, to be marked in the text. */
  readonly excerpt?: Excerpt;
}

type Outcome =
  | { readonly state: 'made'; readonly made: DecisionMade }
  /** Somebody decided it before, as in another window. */
  | { readonly state: 'decided' }
  /** The text no longer holds the passage. */
  | { readonly state: 'passage-gone' }
  | { readonly state: 'note-gone' };

/** What was decided of the suggestions of a note. */
export function listDecisions(noteId: string): Promise<SuggestionDecision[]> {
  return library.suggestionDecisions.where('noteId').equals(noteId).toArray();
}

/** Accepts a suggested claim: those who take part, its excerpt, the claim and the decision, all of it or none. */
export function acceptClaim(accepted: AcceptedClaim): Promise<Outcome> {
  return decide(accepted.noteId, [accepted.key], async (writer, note, body, put) => {
    const place = findQuote(body?.text ?? '', accepted.quote);
    if (!body || place.state === 'orphan') return { state: 'passage-gone' };
    const ids = new Map<string, string>();
    for (const party of accepted.parties) ids.set(party.id, (await putParty(writer, note, body.text, party)).id);
    const { excerpt, isNew } = await putExcerpt(writer, body, place);
    const evidence = [{ ...accepted.grade, excerptId: excerpt.id, noteId: note.id }];
    const { table, fields } = withEntities(accepted.claim, (id) => ids.get(id) ?? id);
    const row = await putClaim(writer, table, { ...fields, evidence } as ClaimFields<typeof table>, 'suggested');
    await put(accepted.key, 'accepted', { table, id: row.id });
    return isNew ? { excerpt } : {};
  });
}

/** A new name that a person accepts. */
export interface AcceptedName {
  readonly key: string;
  readonly party: PartyDraft;
}

/** Accepts names: each becomes an entity, unless it is one already, and an accepted mention of the note. */
export function acceptNames(noteId: string, names: readonly AcceptedName[]): Promise<Outcome> {
  const byKey = new Map(names.map(({ key, party }) => [key, party]));
  return decide(noteId, [...byKey.keys()], async (writer, note, body, put, open) => {
    for (const key of open) {
      const party = byKey.get(key);
      if (!party) continue;
      await putParty(writer, note, body?.text ?? '', party);
      await put(key, 'accepted');
    }
    return {};
  });
}

/** Keeps that a person rejected a suggestion, so that it does not come back. */
export function rejectSuggestion(noteId: string, key: string): Promise<Outcome> {
  return decide(noteId, [key], async (_writer, _note, _body, put) => {
    await put(key, 'rejected');
    return {};
  });
}

type Put = (
  key: string,
  decision: SuggestionDecision['decision'],
  claim?: NonNullable<SuggestionDecision['claim']>,
) => Promise<void>;

/** Runs the one transaction of a decision, unless all that it is about was decided before; `open` are the keys that nobody decided. */
function decide(
  noteId: string,
  keys: readonly string[],
  work: (
    writer: Writer,
    note: Note,
    body: Body | undefined,
    put: Put,
    open: readonly string[],
  ) => Promise<Pick<DecisionMade, 'excerpt'> | Exclude<Outcome, { state: 'made' }>>,
): Promise<Outcome> {
  return write(tables, async (plain) => {
    const [note, body] = await Promise.all([library.notes.get(noteId), library.bodies.get(noteId)]);
    if (!note) return { state: 'note-gone' };
    const decided = await library.suggestionDecisions
      .where('[noteId+key]')
      .anyOf(keys.map((key) => [noteId, key]))
      .toArray();
    const open = keys.filter((key) => decided.every((decision) => decision.key !== key));
    if (open.length === 0) return { state: 'decided' };
    const { writer, changes } = recordingWriter(plain);
    const decisionIds: string[] = [];
    const put: Put = async (key, decision, claim) => {
      const id = newId();
      decisionIds.push(id);
      const createdAt = new Date().toISOString();
      await writer.put('suggestionDecisions', { id, createdAt, noteId, key, decision, ...(claim && { claim }) });
    };
    const done = await work(writer, note, body, put, open);
    return 'state' in done ? done : { state: 'made', made: { noteId, decisionIds, changes, ...done } };
  });
}

/** The excerpt of a passage: one that is there already, else a new one. */
async function putExcerpt(
  writer: Writer,
  body: Body,
  { start, end }: { readonly start: number; readonly end: number },
): Promise<{ readonly excerpt: Excerpt; readonly isNew: boolean }> {
  const exact = body.text.slice(start, end);
  const present = await library.excerpts.where('noteId').equals(body.id).toArray();
  const same = present.find((excerpt) => {
    if (excerpt.quote.exact !== exact) return false;
    const place = locateExcerpt(body.document, excerpt);
    return place.state === 'ok' && place.start === start;
  });
  if (same) return { excerpt: same, isNew: false };
  const page = pageAt(body.document, start);
  const excerpt = await writer.put('excerpts', {
    id: newId(),
    createdAt: new Date().toISOString(),
    noteId: body.id,
    quote: quoteAt(body.text, start, end),
    ...(page !== undefined && { page }),
  });
  return { excerpt, isNew: true };
}

/** The claim with those whom it names as they are known now, nobody twice in one role. */
function withEntities(claim: ClaimDraft, idOf: (id: string) => string): ClaimDraft {
  switch (claim.table) {
    case 'events': {
      const participants = new Map<string, Rows['events']['participants'][number]>();
      for (const { entityId, role } of claim.fields.participants) {
        participants.set(`${idOf(entityId)} ${role}`, { entityId: idOf(entityId), role });
      }
      return { table: 'events', fields: { ...claim.fields, participants: [...participants.values()] } };
    }
    case 'relations': {
      const { fromId, toId } = claim.fields;
      return { table: 'relations', fields: { ...claim.fields, fromId: idOf(fromId), toId: idOf(toId) } };
    }
    case 'metrics':
      return { table: 'metrics', fields: { ...claim.fields, entityId: idOf(claim.fields.entityId) } };
    default:
      return claim satisfies never;
  }
}
