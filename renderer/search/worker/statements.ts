import type { Database, PreparedStatement, SqlValue } from '@sqlite.org/sqlite-wasm';

const prepared = new WeakMap<Database, Map<string, PreparedStatement>>();

/** Runs a statement that gives nothing back, prepared once a database: a batch runs the same few thousands of times. */
export function run(db: Database, sql: string, values: readonly SqlValue[]): void {
  const statements = prepared.get(db) ?? new Map<string, PreparedStatement>();
  prepared.set(db, statements);
  const statement = statements.get(sql) ?? db.prepare(sql);
  statements.set(sql, statement);
  try {
    statement.bind([...values]).step();
  } finally {
    statement.reset(true);
  }
}
