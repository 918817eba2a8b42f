import type { Entity } from '#domain/entity.ts';
import { sameContent } from '#domain/export/sameRow.ts';
import { foldName } from '#domain/fold.ts';
import { mergedEntity } from '#domain/mergedEntity.ts';
import type { Body, Note } from '#domain/note.ts';
import { countWords, leadOf } from '#domain/textFigures.ts';
import { library, type Rows, type TableName, tableOf } from './database.ts';
import { derive } from './derived.ts';
import type { ImportChange } from './importLogRows.ts';
import { readTwins, type Twins } from './importTwins.ts';
import { createNoteCounts } from './noteCounts.ts';
import { rowSchemas } from './rowSchemas.ts';
import { writeScope } from './write.ts';
import { importChangeOf, importLogTables } from './writeImported.ts';

type Row = Rows[TableName];

/** A row that comes from another library, complete and checked. */
export interface IncomingRow {
  readonly table: TableName;
  readonly row: Row;
}

/**
 * What becomes of an incoming row: it is `new`, the `same` as what is here, `newer` than that and takes its place, or `older` and does not; or it is what
 * the library has under another id.
 */
export type RowFate =
  | { readonly state: 'new' | 'same' | 'newer' | 'older' }
  | { readonly state: 'joined'; readonly id: string };

/** Some incoming rows and what would become of each, before anything is written. */
export async function foreseeRows(incoming: readonly IncomingRow[]): Promise<RowFate[]> {
  const present = await readPresent(incoming);
  const twins = await readTwins(incoming.filter(mayHaveTwin(present)));
  return incoming.map((one) => fateOf(one, present, twins, Number.POSITIVE_INFINITY));
}

/** A row of another library with an absurd revision must not use up the numbers of this one. */
const highestRev = 2 ** 40;

/**
 * Writes some incoming rows as one write of an import, and says what became of each. They keep their ids, their times and, in a library that has none
 * higher, their revisions, so that an export that comes into an empty library makes it the same. `since` is the revision at which the import began: rows of one
 * export are never taken for each other.
 */
export function saveIncoming(importId: string, incoming: readonly IncomingRow[], since: number): Promise<RowFate[]> {
  const tables = Object.keys(rowSchemas) as TableName[];
  return library.transaction('rw', [...writeScope(tables), ...importLogTables], async () => {
    const counter = await library.counters.get('rev');
    const present = await readPresent(incoming);
    const twins = await readTwins(incoming.filter(mayHaveTwin(present)));
    const batch = createBatch(importId, present, twins, counter?.value ?? 0);
    const fates: RowFate[] = [];
    for (const one of incoming) {
      const fate = fateOf(one, present, twins, since);
      fates.push(fate);
      if (fate.state === 'new' || fate.state === 'newer') batch.put(one.table, withOwnNames(one, twins));
      else if (fate.state === 'joined') batch.join(one, fate.id);
    }
    await batch.save();
    return fates;
  });
}

type Present = Map<string, Row>;

const keyOf = (table: TableName, id: string) => `${table}/${id}`;

async function readPresent(incoming: readonly IncomingRow[]): Promise<Present> {
  const present: Present = new Map();
  for (const [table, some] of Map.groupBy(incoming, (one) => one.table)) {
    const rows = await tableOf(table).bulkGet(some.map(({ row }) => row.id));
    for (const row of rows) if (row) present.set(keyOf(table, row.id), row);
  }
  return present;
}

/** What is here under its own id is nothing else; but another entity may have one of its names. */
function mayHaveTwin(present: Present): (one: IncomingRow) => boolean {
  return ({ table, row }) => table === 'entities' || !present.has(keyOf(table, row.id));
}

/** Of these the library has each thing once, by a unique index, or as the tagger suggests names while the import goes on. */
const onceOnly: readonly TableName[] = [
  'assets',
  'captureJobs',
  'entities',
  'feedItems',
  'mentions',
  'questionLinks',
  'suggestionDecisions',
];

function fateOf({ table, row }: IncomingRow, present: Present, twins: Twins, since: number): RowFate {
  const here = present.get(keyOf(table, row.id));
  if (here) {
    if (sameContent(here, row)) return { state: 'same' };
    // What was captured never changes.
    return { state: table !== 'snapshots' && row.updatedAt > here.updatedAt ? 'newer' : 'older' };
  }
  const twin = twins.find(table, row);
  if (!twin || isGuess(table, twin)) return { state: 'new' };
  return twin.rev <= since || onceOnly.includes(table) ? { state: 'joined', id: twin.id } : { state: 'new' };
}

/** A mention that was only suggested here gives way to what comes. */
function isGuess(table: TableName, row: Row): boolean {
  return table === 'mentions' && 'state' in row && row.state === 'suggested';
}

/** An entity whose further names belong to others here keeps them as names that it shares. */
function withOwnNames({ table, row }: IncomingRow, twins: Twins): Row {
  if (table !== 'entities' || !('nameKeys' in row)) return row;
  const isTaken = (text: string) => (twins.ownerOf(foldName(text))?.id ?? row.id) !== row.id;
  if (!row.nameKeys.some((key) => (twins.ownerOf(key)?.id ?? row.id) !== row.id)) return row;
  const shared = { ambiguous: true } as const;
  const aliases = row.aliases.map((alias) => (isTaken(alias.text) ? { ...alias, ...shared } : alias));
  return derive('entities', { ...row, ...(isTaken(row.name) && shared), aliases }) as Entity;
}

/** The rows of one write. */
interface Batch {
  put(table: TableName, row: Row): void;
  /** Adds to an entity or source of the library what the incoming one knows besides. */
  join(incoming: IncomingRow, id: string): void;
  save(): Promise<void>;
}

function createBatch(importId: string, present: Present, twins: Twins, lastRev: number): Batch {
  const counts = createNoteCounts();
  const puts = new Map<TableName, Map<string, Row>>();
  const guesses: string[] = [];
  const changes = new Map<string, ImportChange>();
  const renewedBodies: Body[] = [];
  let rev = lastRev;

  const put = (table: TableName, row: Row) => {
    rev = Math.max(rev + 1, Number.isSafeInteger(row.rev) && row.rev < highestRev ? row.rev : 0);
    const stored = { ...row, rev };
    const key = keyOf(table, row.id);
    const before = present.get(key);
    const twin = twins.find(table, row);
    if (before === undefined && twin && isGuess(table, twin)) guesses.push(twin.id);
    if (table === 'bodies' && before) renewedBodies.push(stored as Body);
    if (table === 'notes') counts.move(before as Note | undefined, stored as Note);
    const logged = changes.get(key);
    changes.set(key, importChangeOf(importId, table, stored, logged ? logged.before : before));
    present.set(key, stored);
    twins.add(table, stored);
    const rows = puts.get(table) ?? new Map<string, Row>();
    rows.set(row.id, stored);
    puts.set(table, rows);
  };
  return {
    put,
    join({ table, row }, id) {
      const twin = twins.find(table, row);
      if (twin?.id !== id) return;
      const joined = joinedRow(table, twin, row);
      if (sameContent(joined, twin)) return;
      present.set(keyOf(table, id), present.get(keyOf(table, id)) ?? twin);
      put(table, withOwnNames({ table, row: joined }, twins));
    },
    async save() {
      await removeGuesses(guesses, () => ++rev);
      await saveRows(puts);
      await putFigures(renewedBodies, put);
      if (renewedBodies.length > 0) await saveRows(puts);
      await counts.save();
      await library.importChanges.bulkAdd([...changes.values()]);
      await library.counters.put({ name: 'rev', value: rev });
    },
  };
}

function joinedRow(table: TableName, here: Row, row: Row): Row {
  if (table === 'entities' && 'nameKeys' in here && 'nameKeys' in row) {
    const merged = Object.entries(mergedEntity(here, row)).filter(([, value]) => value !== undefined);
    return derive('entities', { ...here, ...Object.fromEntries(merged) }) as Entity;
  }
  // Somebody judged there what nobody has judged here.
  if (table === 'sources' && 'reliability' in here && 'reliability' in row && here.reliability === 'F') {
    return { ...here, reliability: row.reliability };
  }
  return here;
}

async function removeGuesses(ids: readonly string[], nextRev: () => number): Promise<void> {
  await library.mentions.bulkDelete([...ids]);
  await library.tombstones.bulkPut(
    ids.map((id) => ({ key: keyOf('mentions', id), table: 'mentions', id, rev: nextRev() })),
  );
}

type Puts = ReadonlyMap<TableName, ReadonlyMap<string, Row>>;

async function saveRows(puts: Puts): Promise<void> {
  for (const [table, rows] of puts) await tableOf(table).bulkPut([...rows.values()]);
}

/** Where a newer text came to a note that stays as it is, the list shows the beginning of the new text. */
async function putFigures(bodies: readonly Body[], put: (table: TableName, row: Row) => void): Promise<void> {
  const notes = await library.notes.bulkGet(bodies.map(({ id }) => id));
  for (const [at, note] of notes.entries()) {
    const text = bodies[at]?.text ?? '';
    const figures = { lead: leadOf(text), wordCount: countWords(text) };
    if (note && (note.lead !== figures.lead || note.wordCount !== figures.wordCount))
      put('notes', { ...note, ...figures });
  }
}
