import type { ClaimTable, Evidence } from '#domain/claim.ts';
import type { Entity, EntityKind } from '#domain/entity.ts';
import { isSame } from '#domain/takenBack.ts';
import { undoChanges } from './changedRows.ts';
import { type ClaimFields, putClaim } from './claims.ts';
import { type Rows, tableOf } from './database.ts';
import type { DraftOf } from './derived.ts';
import { newEntity, putEntity, removeEntity } from './entities.ts';
import { type ChangedRows, recordingWriter } from './recordingWriter.ts';
import { type Writer, write } from './write.ts';

/** A name in a form: an entity, or one that becomes an entity under this id when the form is saved. */
export interface ClaimName {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly isNew?: true;
}

/** A write that is done, and how to take it back. */
export interface SavedClaim<Table extends ClaimTable> {
  readonly state: 'saved';
  readonly row: Rows[Table];
  readonly undo: () => Promise<void>;
}

/** Saves a new claim that a person stands by, with the entities of those of `names` that nobody had yet, in one transaction. */
export function saveClaim<Table extends ClaimTable>(
  table: Table,
  fields: ClaimFields<Table>,
  names: readonly ClaimName[] = [],
): Promise<SavedClaim<Table>> {
  return write(['entities', table], async (plain) => {
    const { idOf, made } = await putNewNames(plain, names);
    const { writer, changes } = recordingWriter(plain);
    const row = await putClaim(writer, table, withIds(table, fields, idOf));
    return { state: 'saved', row, undo: () => takeBack(changes, made) };
  });
}

/** Why a change was not saved: another window has changed the claim since, or deleted it. */
type NotSaved<Table extends ClaimTable> =
  | { readonly state: 'changed'; readonly now: Rows[Table] }
  | { readonly state: 'gone' };

/**
 * Gives a claim other fields, unless it has been changed since `opened` was read; passages that came to it meanwhile stay. `anyway` saves over
 * what others changed.
 */
export function saveChangedClaim<Table extends ClaimTable>(
  table: Table,
  opened: Rows[Table],
  fields: ClaimFields<Table>,
  names: readonly ClaimName[] = [],
  how: 'unless-changed' | 'anyway' = 'unless-changed',
): Promise<SavedClaim<Table> | NotSaved<Table>> {
  return write(['entities', table], async (plain) => {
    const now = await tableOf(table).get(opened.id);
    if (!now) return { state: 'gone' };
    if (how === 'unless-changed' && !isSame(saidIn(now), saidIn(opened))) return { state: 'changed', now };
    const { idOf, made } = await putNewNames(plain, names);
    const { writer, changes } = recordingWriter(plain);
    const { id, createdAt, origin, preferred } = now;
    const evidence = [...fields.evidence, ...newPassages(opened.evidence, now.evidence, fields.evidence)];
    const said = withIds(table, { ...fields, evidence }, idOf);
    const draft = { ...said, id, createdAt, origin, confirmed: true, preferred };
    const row = await writer.put(table, draft as unknown as DraftOf<Table>);
    return { state: 'saved', row, undo: () => takeBack(changes, made) };
  });
}

/** What a claim says, without what storage stamps and without passages and preference, which are changed in other places. */
function saidIn(row: Rows[ClaimTable]): object {
  const { rev, updatedAt, evidence, evidenceNoteIds, preferred, ...said } = row;
  return Object.fromEntries(Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The passages that came to a claim while its form was open. */
function newPassages(opened: readonly Evidence[], now: readonly Evidence[], kept: readonly Evidence[]): Evidence[] {
  const known = new Set([...opened, ...kept].map(({ excerptId }) => excerptId));
  return now.filter(({ excerptId }) => !known.has(excerptId));
}

/** Makes entities of new names; one that somebody has by now means that entity. */
async function putNewNames(
  writer: Writer,
  names: readonly ClaimName[],
): Promise<{ readonly idOf: (id: string) => string; readonly made: readonly Entity[] }> {
  const ids = new Map<string, string>();
  const made: Entity[] = [];
  for (const { id, name, kind } of names.filter(({ isNew }) => isNew)) {
    const outcome = await putEntity(writer, { ...newEntity({ kind, name }), id });
    if (outcome.state === 'taken') ids.set(id, outcome.by.id);
    else made.push(outcome.entity);
  }
  return { idOf: (id) => ids.get(id) ?? id, made };
}

const renamed: {
  readonly [Table in ClaimTable]: (fields: ClaimFields<Table>, idOf: (id: string) => string) => ClaimFields<Table>;
} = {
  events: (fields, idOf) => ({
    ...fields,
    participants: fields.participants.map((one) => ({ ...one, entityId: idOf(one.entityId) })),
  }),
  relations: (fields, idOf) => ({ ...fields, fromId: idOf(fields.fromId), toId: idOf(fields.toId) }),
  metrics: (fields, idOf) => ({ ...fields, entityId: idOf(fields.entityId) }),
};

function withIds<Table extends ClaimTable>(
  table: Table,
  fields: ClaimFields<Table>,
  idOf: (id: string) => string,
): ClaimFields<Table> {
  return renamed[table](fields, idOf);
}

/** Takes a save back, and with it the entities that it made, unless they have been used since. */
async function takeBack(changes: ChangedRows, made: readonly Entity[]): Promise<void> {
  await undoChanges(changes);
  for (const { id } of made) await removeEntity(id);
}

/** Adds a passage to a claim; `undefined` where the claim is gone or has that passage already. */
export function addEvidence(
  table: ClaimTable,
  id: string,
  evidence: Evidence,
): Promise<(() => Promise<void>) | undefined> {
  return changeRecorded(table, id, (row) =>
    row.evidence.some(({ excerptId }) => excerptId === evidence.excerptId)
      ? undefined
      : { evidence: [...row.evidence, evidence] },
  );
}

/** Takes a passage from a claim that has others, as a fact without a passage is a draft; `undefined` where it cannot. */
export function removeEvidence(
  table: ClaimTable,
  id: string,
  excerptId: string,
): Promise<(() => Promise<void>) | undefined> {
  return changeRecorded(table, id, (row) => {
    const evidence = row.evidence.filter((one) => one.excerptId !== excerptId);
    return evidence.length === 0 || evidence.length === row.evidence.length ? undefined : { evidence };
  });
}

/** Goes by one of some claims that contradict each other, or by none of them. */
export async function savePreferred(
  table: ClaimTable,
  preferredId: string | undefined,
  ids: readonly string[],
): Promise<() => Promise<void>> {
  return write([table], async (plain) => {
    const { writer, changes } = recordingWriter(plain);
    for (const row of await tableOf(table).bulkGet([...ids])) {
      const preferred = row?.id === preferredId ? (true as const) : undefined;
      if (row && row.preferred !== preferred) await writer.change(table, row.id, { preferred });
    }
    return () => undoChanges(changes);
  });
}

/** Changes a claim where there is something to change, and gives the way back. */
function changeRecorded(
  table: ClaimTable,
  id: string,
  change: (row: Rows[ClaimTable]) => { readonly evidence: Evidence[] } | undefined,
): Promise<(() => Promise<void>) | undefined> {
  return write([table], async (plain) => {
    const row = await tableOf(table).get(id);
    const changed = row && change(row);
    if (!changed) return undefined;
    const { writer, changes } = recordingWriter(plain);
    await writer.change(table, id, changed);
    return () => undoChanges(changes);
  });
}
