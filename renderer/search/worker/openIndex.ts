import initSqlite, { type Database, type SAHPoolUtil, type Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import type { IndexTrouble } from '#search/protocol.ts';
import { indexVersion, schema } from './schema.ts';
import { saveTrouble } from './state.ts';

/** The index, wherever it is kept; `db` is another after `rebuild`. */
export interface Index {
  readonly db: Database;
  /** Throws a database away and begins anew, unless that was done already; the follower fills the new one from the library. */
  rebuild(spoilt: Database, trouble: IndexTrouble): void;
}

const fileName = '/index.sqlite';
const poolOptions = {
  name: 'vigie-search',
  directory: '.vigie-search',
  initialCapacity: 4,
  // What cannot be opened now must not be deleted: another window may still be letting it go.
  preserveOnInitFailure: true,
  // Known to the library, not to its types.
  forceReinitIfPreviouslyFailed: true,
};
/**
 * How many bytes FTS5 gathers before it writes them out. With twice its own measure it writes, and merges, half as often; with more, a search would wait longer
 * for it. Source: sqlite.org/src, fts5_config.c, `hashsize`.
 */
const gatheredBytes = 2 * 1024 ** 2;
/** The last owner's file handles are let go a moment after its lock. */
const openTries = 30;
const openPauseMs = 100;
/** A disk that spoils the index again and again is not tried for ever in one session. */
const maxDiskRebuilds = 2;

// An index that is lost is made anew, so it need not be on disk before a transaction counts; the journal keeps a killed browser from spoiling it.
const pragmas = `
PRAGMA locking_mode = exclusive;
PRAGMA journal_mode = truncate;
PRAGMA synchronous = normal;
PRAGMA temp_store = memory;
PRAGMA cache_size = -16000;
`;

/** Opens the index in the origin's private files, or in memory where there are none. Only the owner of the lock may. */
export async function openIndex(): Promise<Index> {
  const sqlite = await loadSqlite();
  const pool = await openPool(sqlite);
  let diskRebuilds = 0;
  let db = pool ? openOnDisk(sqlite, pool) : openInMemory(sqlite);
  return {
    get db() {
      return db;
    },
    rebuild(spoilt, trouble) {
      // Of several searches that come upon the damage, the first has it mended for all.
      if (spoilt !== db) return;
      closeQuietly(db);
      diskRebuilds += 1;
      db = pool && diskRebuilds <= maxDiskRebuilds ? openEmptyOnDisk(sqlite, pool, trouble) : openInMemory(sqlite);
    },
  };
}

function loadSqlite(): Promise<Sqlite3Static> {
  // The other file systems of this build need shared memory, which the page does without; they would only complain.
  Object.assign(globalThis, {
    sqlite3ApiConfig: { disable: { vfs: { opfs: true, 'opfs-vfs': true, 'opfs-wl': true, kvvfs: true } } },
  });
  return initSqlite();
}

async function openPool(sqlite: Sqlite3Static): Promise<SAHPoolUtil | undefined> {
  for (let attempt = 1; attempt <= openTries; attempt += 1) {
    try {
      return await sqlite.installOpfsSAHPoolVfs(poolOptions);
    } catch (error) {
      if (!isHeldElsewhere(error)) return undefined;
      await new Promise((resolve) => setTimeout(resolve, openPauseMs));
    }
  }
  return undefined;
}

function isHeldElsewhere(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NoModificationAllowedError';
}

function openOnDisk(sqlite: Sqlite3Static, pool: SAHPoolUtil): Database {
  if (!pool.getFileNames().includes(fileName)) return openEmptyOnDisk(sqlite, pool, 'missing');
  let db: Database | undefined;
  let trouble: IndexTrouble = 'damaged';
  try {
    db = new pool.OpfsSAHPoolDb(fileName);
    db.exec(pragmas);
    const version = db.selectValue('PRAGMA user_version');
    if (version === indexVersion) {
      checkSmallTables(db);
      return db;
    }
    trouble = 'outdated';
  } catch {
    // Not a database any more: as with an old one, a new one takes its place.
  }
  if (db) closeQuietly(db);
  return openEmptyOnDisk(sqlite, pool, trouble);
}

/** Reads what everything else goes by. @throws SQLite3Error where it cannot be read. */
function checkSmallTables(db: Database): void {
  db.exec('SELECT * FROM state; SELECT * FROM text_config; SELECT * FROM heading_config');
}

function openEmptyOnDisk(sqlite: Sqlite3Static, pool: SAHPoolUtil, trouble: IndexTrouble): Database {
  let db: Database | undefined;
  try {
    for (const name of pool.getFileNames()) pool.unlink(name);
    db = new pool.OpfsSAHPoolDb(fileName);
    return createTables(db, trouble);
  } catch {
    if (db) closeQuietly(db);
    return openInMemory(sqlite);
  }
}

function openInMemory(sqlite: Sqlite3Static): Database {
  return createTables(new sqlite.oo1.DB(':memory:'), 'unkept');
}

function createTables(db: Database, trouble: IndexTrouble): Database {
  db.exec(pragmas);
  db.exec(`BEGIN; ${schema} PRAGMA user_version = ${indexVersion}; COMMIT;`);
  for (const table of ['text', 'heading']) {
    db.exec(`INSERT INTO ${table}(${table}, rank) VALUES ('hashsize', ${gatheredBytes})`);
  }
  saveTrouble(db, trouble);
  return db;
}

function closeQuietly(db: Database): void {
  try {
    db.close();
  } catch {
    // A broken file may refuse even this.
  }
}
