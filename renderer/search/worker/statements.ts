import type { Database, PreparedStatement, SqlValue } from '@sqlite.org/sqlite-wasm';

const prepared = new WeakMap<Database, Map<string, PreparedStatement>>();

/** Runs a statement that gives nothing back, prepared once a database: a batch runs the same few thousands of times. */
export function run(db: Database, sql: string, values: readonly SqlValue[]): void {
  const statement = prepare(db, sql);
  try {
    statement.bind([...values]).step();
  } finally {
    statement.reset(true);
  }
}

/** Gives the first value of the first row, where there is one; prepared once a database like those of `run`. */
export function get(db: Database, sql: string, values: readonly SqlValue[]): SqlValue | undefined {
  const statement = prepare(db, sql);
  try {
    return statement.bind([...values]).step() ? statement.get(0) : undefined;
  } finally {
    statement.reset(true);
  }
}

function prepare(db: Database, sql: string): PreparedStatement {
  const statements = prepared.get(db) ?? new Map<string, PreparedStatement>();
  prepared.set(db, statements);
  const statement = statements.get(sql) ?? db.prepare(sql);
  statements.set(sql, statement);
  return statement;
}
