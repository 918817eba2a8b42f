import type { Database } from '@sqlite.org/sqlite-wasm';
import type { SearchOrder } from '#search/protocol.ts';
import { type CompiledQuery, hasBeginnings } from './compileQuery.ts';
import { matchesOf } from './matches.ts';
import { firstRowOf, yearsBefore } from './rowOrder.ts';
import { firstNotes, listStretches, type Stretch } from './stretches.ts';

/** The best rows of a search. */
export interface RankedRows {
  readonly rows: readonly number[];
  /** How many rows were found, in the stretches that were searched. */
  readonly total: number;
  /** Every note was searched; else only the newest, as time was up. */
  readonly isWhole: boolean;
}

interface RankOptions {
  readonly order: SearchOrder;
  /** How many rows are wanted. */
  readonly limit: number;
  /** `YYYY-MM-DD`; what is newer counts a little more. */
  readonly today: string;
  /** Lets others in between two stretches; false where nobody waits for the answer any more, or time is up. */
  readonly mayGoOn: () => Promise<boolean>;
}

/** A word in the title or among the tags says more of a note than one in its text. */
const relevance = 'bm25(text, 10.0, 1.0, 5.0, 2.0)';
/** A note of today counts for so much more than one of long ago; after a year half of it is gone. */
const recency = 0.2;

/** Found in less than this part of the newest notes, a search is taken to find little. */
const fewShare = 0.05;
const everything: Stretch = { from: 0, to: Number.MAX_SAFE_INTEGER };

/**
 * Ranks all that a search finds, by BM25 with a little recency or by day. It is done in stretches of notes, the newest first, so that a newer search need not
 * wait for the whole of an older one.
 */
export async function rankRows(db: Database, query: CompiledQuery, options: RankOptions): Promise<RankedRows> {
  if (query.match === undefined) return newestRows(db, query, options);
  // For the beginning of a word FTS5 puts all its notes together before it gives the first, whatever rows are asked for; once is enough.
  const [first, ...later] = hasBeginnings(query) ? [everything] : listStretches(db);
  if (!first) return { rows: [], total: 0, isWhole: true };
  const newest = rankStretch(db, query, first, options);
  const found = [newest];
  for (const stretch of newest.total < firstNotes * fewShare ? joined(later) : later) {
    if (!(await options.mayGoOn())) return best(found, options, false);
    found.push(rankStretch(db, query, stretch, options));
  }
  return best(found, options, true);
}

/** A search without words ranks nothing: the newest are read until there are enough, and the rest is counted. */
function newestRows(db: Database, query: CompiledQuery, { limit }: RankOptions): RankedRows {
  const { id, sql, values } = matchesOf(query);
  const rows = db.selectValues(`SELECT ${id} FROM ${sql} ORDER BY ${id} DESC LIMIT ?`, [...values, limit]).map(Number);
  const total = rows.length < limit ? rows.length : Number(db.selectValue(`SELECT count(*) FROM ${sql}`, [...values]));
  return { rows, total, isWhole: true };
}

/** Where little is found, the rest is searched at once. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const [first] = stretches;
  return first ? [{ from: 0, to: first.to }] : [];
}

interface RankedStretch {
  readonly rows: readonly { readonly row: number; readonly score: number }[];
  readonly total: number;
}

function rankStretch(
  db: Database,
  query: CompiledQuery,
  { from, to }: Stretch,
  { order, limit, today }: RankOptions,
): RankedStretch {
  const { id, sql, values } = matchesOf(query);
  const isRanked = order === 'relevance';
  const score = isRanked ? `${relevance} * (1.0 + ${recency} / (1.0 + ${yearsBefore(id)}))` : `-${id}`;
  const found = db.selectArrays(
    `WITH found AS MATERIALIZED (SELECT ${id} AS id, ${score} AS score FROM ${sql} AND ${id} >= ? AND ${id} < ?)
     SELECT id, score, (SELECT count(*) FROM found) FROM found ORDER BY score, id DESC LIMIT ?`,
    [...(isRanked ? [firstRowOf(today)] : []), ...values, from, to, limit],
  );
  return {
    rows: found.map(([row, value]) => ({ row: Number(row), score: Number(value) })),
    total: Number(found[0]?.[2] ?? 0),
  };
}

function best(found: readonly RankedStretch[], { limit }: RankOptions, isWhole: boolean): RankedRows {
  const rows = found
    .flatMap((stretch) => stretch.rows)
    .sort((a, b) => a.score - b.score || b.row - a.row)
    .slice(0, limit)
    .map(({ row }) => row);
  return { rows, total: found.reduce((sum, { total }) => sum + total, 0), isWhole };
}
