import type { Entity } from '#domain/entity.ts';
import { library, type Rows, type TableName, tableOf } from './database.ts';

type Row = Rows[TableName];
type Key = string | readonly (string | number)[];

/** By which index a row is found that is the same thing under another id, and what its key is there; a table without one knows its rows by their ids alone. */
interface TwinIndex {
  readonly index: string;
  readonly keyOf: (row: Row) => Key | undefined;
}

const twinIndexes: Readonly<Partial<Record<TableName, TwinIndex>>> = {
  assets: { index: 'sha256', keyOf: textOf('sha256') },
  sources: { index: 'domain', keyOf: textOf('domain') },
  mentions: { index: '[noteId+entityId]', keyOf: pairOf('noteId', 'entityId') },
  feedItems: { index: '[feedId+key]', keyOf: pairOf('feedId', 'key') },
  captureJobs: { index: '[batchId+order]', keyOf: pairOf('batchId', 'order') },
  questionLinks: { index: '[questionId+targetId]', keyOf: pairOf('questionId', 'targetId') },
  suggestionDecisions: { index: '[noteId+key]', keyOf: pairOf('noteId', 'key') },
};

function fieldOf(row: Row, name: string): unknown {
  return Object.entries(row).find(([field]) => field === name)?.[1];
}

function textOf(name: string): (row: Row) => string | undefined {
  return (row) => {
    const value = fieldOf(row, name);
    return typeof value === 'string' ? value : undefined;
  };
}

function pairOf(...names: readonly [string, string]): (row: Row) => Key | undefined {
  return (row) => {
    const [one, other] = names.map((name) => fieldOf(row, name));
    return typeof one === 'string' && (typeof other === 'string' || typeof other === 'number')
      ? [one, other]
      : undefined;
  };
}

/** The rows of the library, and those about to be written, by what tells that another row is the same thing. */
export interface Twins {
  /** The row that is the same thing under another id. */
  find(table: TableName, row: Row): Row | undefined;
  /** Who has a name that nobody else may have. */
  ownerOf(nameKey: string): Entity | undefined;
  /** Counts a row that is about to be written. */
  add(table: TableName, row: Row): void;
}

/** Reads what rows of the library some rows may be the same as. */
export async function readTwins(rows: readonly { readonly table: TableName; readonly row: Row }[]): Promise<Twins> {
  const byKey = new Map<string, Row>();
  const owners = new Map<string, Entity>();
  const add = (table: TableName, row: Row) => {
    const key = twinKey(table, row);
    if (key !== undefined) byKey.set(key, row);
    if (table === 'entities' && 'nameKeys' in row) for (const name of row.nameKeys) owners.set(name, row);
  };
  for (const [table, some] of Map.groupBy(rows, (one) => one.table)) {
    const known = await listPossibleTwins(
      table,
      some.map(({ row }) => row),
    );
    for (const row of known) add(table, row);
  }
  return {
    find(table, row) {
      const key = twinKey(table, row);
      const twin = key === undefined ? namesake(table, row, owners) : byKey.get(key);
      return twin && twin.id !== row.id ? twin : undefined;
    },
    ownerOf: (nameKey) => owners.get(nameKey),
    add,
  };
}

/** An entity is one of the library where that has its own name, as its name or as another one, and is of its kind. */
function namesake(table: TableName, row: Row, owners: ReadonlyMap<string, Entity>): Entity | undefined {
  if (table !== 'entities' || !('nameKeys' in row) || !row.nameKeys.includes(row.sortKey)) return undefined;
  const owner = owners.get(row.sortKey);
  return owner?.kind === row.kind ? owner : undefined;
}

function twinKey(table: TableName, row: Row): string | undefined {
  if (table === 'feeds' && 'fullText' in row) return `feeds ${row.url}`;
  if (table === 'noteLinks' && 'noteIds' in row) return `noteLinks ${row.noteIds.toSorted().join()}`;
  if (table === 'claimLinks' && 'claimIds' in row) return `claimLinks ${row.claimIds.toSorted().join()}`;
  // A source without a domain is known by its name.
  if (table === 'sources' && 'reliability' in row && row.domain === undefined) return `sources name ${row.name}`;
  const key = twinIndexes[table]?.keyOf(row);
  return key === undefined ? undefined : `${table} ${JSON.stringify(key)}`;
}

async function listPossibleTwins(table: TableName, rows: readonly Row[]): Promise<readonly Row[]> {
  if (table === 'entities') {
    const keys = rows.flatMap((row) => ('nameKeys' in row ? row.nameKeys : []));
    return library.entities.where('nameKeys').anyOf(keys).distinct().toArray();
  }
  // These are few.
  if (table === 'feeds' || table === 'sources') return tableOf(table).toArray();
  if (table === 'noteLinks' || table === 'claimLinks') {
    const [index, ids] =
      table === 'noteLinks'
        ? (['noteIds', rows.flatMap((row) => ('noteIds' in row ? row.noteIds : []))] as const)
        : (['claimIds', rows.flatMap((row) => ('claimIds' in row ? row.claimIds : []))] as const);
    return tableOf(table).where(index).anyOf(ids).distinct().toArray();
  }
  const twins = twinIndexes[table];
  if (!twins) return [];
  const wanted = rows.map((row) => twins.keyOf(row)).filter((key) => key !== undefined);
  return wanted.length === 0 ? [] : tableOf(table).where(twins.index).anyOf(wanted.map(indexable)).toArray();
}

function indexable(key: Key): string | (string | number)[] {
  return typeof key === 'string' ? key : [...key];
}
