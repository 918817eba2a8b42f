import type { Database } from '@sqlite.org/sqlite-wasm';
import type { SearchOrder } from '#search/protocol.ts';
import type { CompiledQuery } from './compileQuery.ts';
import { matchesOf } from './matches.ts';
import { firstRowOf, yearsBefore } from './rowOrder.ts';
import { listStretches, type Stretch } from './stretches.ts';

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

/**
 * Ranks all that a search finds, by BM25 with a little recency or by day. It is done in stretches of notes, the newest first, so that a newer search need not
 * wait for the whole of an older one.
 */
export async function rankRows(db: Database, query: CompiledQuery, options: RankOptions): Promise<RankedRows> {
  const best: { readonly row: number; readonly score: number }[] = [];
  let total = 0;
  const stretches = listStretches(db);
  for (const [at, stretch] of stretches.entries()) {
    if (at > 0 && !(await options.mayGoOn())) return { rows: sorted(best, options), total, isWhole: false };
    const found = rankStretch(db, query, stretch, options);
    for (const [row, score, count] of found) {
      best.push({ row: Number(row), score: Number(score) });
      total += row === found[0]?.[0] ? Number(count) : 0;
    }
  }
  return { rows: sorted(best, options), total, isWhole: true };
}

function rankStretch(db: Database, query: CompiledQuery, stretch: Stretch, { order, limit, today }: RankOptions) {
  const { id, sql, values } = matchesOf(query);
  const isRanked = order === 'relevance' && query.match !== undefined;
  const score = isRanked ? `${relevance} * (1.0 + ${recency} / (1.0 + ${yearsBefore(id)}))` : `-${id}`;
  return db.selectArrays(
    `WITH found AS MATERIALIZED (SELECT ${id} AS id, ${score} AS score FROM ${sql} AND ${id} >= ? AND ${id} < ?)
     SELECT id, score, (SELECT count(*) FROM found) FROM found ORDER BY score, id DESC LIMIT ?`,
    [...(isRanked ? [firstRowOf(today)] : []), ...values, stretch.from, stretch.to, limit],
  );
}

function sorted(best: readonly { readonly row: number; readonly score: number }[], { limit }: RankOptions): number[] {
  return best
    .toSorted((a, b) => a.score - b.score || b.row - a.row)
    .slice(0, limit)
    .map(({ row }) => row);
}
