import fs from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Database } from '@sqlite.org/sqlite-wasm';
import { understand } from '#search/worker/understand.ts';

/** Before the bytes of a database the pool keeps the name of the file. Source: sqlite-wasm, opfs-sahpool, `HEADER_OFFSET_DATA`. */
const headerBytes = 4096;
const indexName = '/index.sqlite';
/** As in the worker: a hit in the title or among the tags counts for more. */
const score = 'bm25(text, 10.0, 1.0, 5.0, 2.0)';

type Value = string | number | null;

/** The very index of the browser, byte for byte, opened by the SQLite that is built into Node. */
export interface NativeIndex {
  /** Ranks all that a search finds by BM25; gives the number of hits and the milliseconds of the statement alone. */
  ask(query: string, limit: number): { readonly total: number; readonly ms: number };
  /** In how many notes each token is. */
  countNotesByToken(): ReadonlyMap<string, number>;
  close(): void;
}

/** Copies the index out of a browser profile that no browser has open. @throws Error where there is none. */
export function openNativeIndex(profile: string, folder: string): NativeIndex {
  const file = path.join(folder, 'native.sqlite');
  copyIndex(findIndexFile(profile), file);
  const db = new DatabaseSync(file, { readOnly: true });
  db.exec('PRAGMA cache_size = -16000; PRAGMA temp_store = memory;');
  return {
    ask: (query, limit) => ask(db, query, limit),
    countNotesByToken() {
      db.exec("CREATE VIRTUAL TABLE temp.token USING fts5vocab('main', 'text', 'row')");
      const rows = db.prepare('SELECT term, doc FROM temp.token').all();
      return new Map(rows.map(({ term, doc }) => [String(term), Number(doc)]));
    },
    close() {
      db.close();
      fs.rmSync(file);
    },
  };
}

function ask(db: DatabaseSync, query: string, limit: number): { total: number; ms: number } {
  const { match, conditions } = understand(asReader(db), query).compiled;
  if (match === undefined) throw new Error(`${query} asks for no text.`);
  const where = conditions.map(({ sql }) => `AND ${sql}`).join(' ');
  const statement = db.prepare(
    `WITH found AS MATERIALIZED (
       SELECT text.rowid AS id, ${score} AS score FROM text ${where && 'CROSS JOIN note n ON n.id = text.rowid'}
       WHERE text MATCH ? ${where}),
     page AS (SELECT id, score FROM found ORDER BY score, id DESC LIMIT ?)
     SELECT n.noteId, (SELECT count(*) FROM found) AS total FROM page JOIN note n USING (id)
     ORDER BY page.score, n.id DESC`,
  );
  const values = conditions.flatMap((condition) => condition.values) as Value[];
  const start = performance.now();
  const rows = statement.all(match, ...values, limit);
  return { ms: performance.now() - start, total: Number(rows[0]?.total ?? 0) };
}

/** To read a search, the names that the library knows are looked up in the index: as much of the other SQLite as that takes. */
function asReader(db: DatabaseSync): Database {
  const rowsOf = (sql: string, bind: readonly Value[] | Value = []): unknown[][] => {
    const statement = db.prepare(sql);
    statement.setReturnArrays(true);
    return statement.all(...(Array.isArray(bind) ? bind : [bind])) as unknown as unknown[][];
  };
  const reader = {
    selectObjects: (sql: string, bind: readonly Value[] = []) => db.prepare(sql).all(...bind),
    selectArrays: rowsOf,
    selectValues: (sql: string, bind?: readonly Value[]) => rowsOf(sql, bind).map(([value]) => value),
    selectValue: (sql: string, bind?: readonly Value[]) => rowsOf(sql, bind)[0]?.[0],
  };
  return reader as unknown as Database;
}

function findIndexFile(profile: string): string {
  const found = fs
    .readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.parentPath.includes('File System'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .find((file) => firstBytes(file).startsWith(`${indexName}\0`));
  if (!found) throw new Error('The browser keeps no index on disk.');
  return found;
}

function firstBytes(file: string): string {
  const handle = fs.openSync(file, 'r');
  const bytes = Buffer.alloc(64);
  fs.readSync(handle, bytes);
  fs.closeSync(handle);
  return bytes.toString('latin1');
}

function copyIndex(from: string, to: string): void {
  const source = fs.openSync(from, 'r');
  const target = fs.openSync(to, 'w');
  const bytes = Buffer.alloc(2 ** 22);
  let at = headerBytes;
  for (let read = fs.readSync(source, bytes, 0, bytes.length, at); read > 0; ) {
    fs.writeSync(target, bytes, 0, read);
    at += read;
    read = fs.readSync(source, bytes, 0, bytes.length, at);
  }
  fs.closeSync(source);
  fs.closeSync(target);
}
