import type { Database } from '@sqlite.org/sqlite-wasm';
import type { CompiledQuery } from './compileQuery.ts';

interface Found {
  /** One page of what was found, the best first. */
  readonly noteIds: readonly string[];
  readonly total: number;
}

/** A word in the title or among the tags says more of a note than one in its text. */
const score = 'bm25(text, 10.0, 1.0, 5.0, 2.0)';

/** Runs a search: by rank, then the newest; without any text to rank by, the newest. */
export function findNotes(db: Database, query: CompiledQuery, limit: number, offset: number): Found {
  const where = query.conditions.map(({ sql }) => sql).join(' AND ');
  const values = query.conditions.flatMap((condition) => condition.values);
  const rows =
    query.match === undefined
      ? db.selectArrays(
          `WITH found AS MATERIALIZED (SELECT n.id FROM note n WHERE n.live = 1 ${where && `AND ${where}`})
           SELECT n.noteId, (SELECT count(*) FROM found) FROM found JOIN note n USING (id)
           ORDER BY n.id DESC LIMIT ? OFFSET ?`,
          [...values, limit, offset],
        )
      : db.selectArrays(
          // CROSS JOIN keeps SQLite from asking the full-text table once a note.
          `WITH found AS MATERIALIZED (
             SELECT text.rowid AS id, ${score} AS score FROM text ${where && 'CROSS JOIN note n ON n.id = text.rowid'}
             WHERE text MATCH ? ${where && `AND ${where}`}),
           page AS (SELECT id, score FROM found ORDER BY score, id DESC LIMIT ? OFFSET ?)
           SELECT n.noteId, (SELECT count(*) FROM found) FROM page JOIN note n USING (id)
           ORDER BY page.score, n.id DESC`,
          [query.match, ...values, limit, offset],
        );
  if (rows.length === 0 && offset > 0) return { noteIds: [], total: findNotes(db, query, 1, 0).total };
  return { noteIds: rows.map(([noteId]) => String(noteId)), total: Number(rows[0]?.[1] ?? 0) };
}
