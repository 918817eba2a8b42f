import type { Database } from '@sqlite.org/sqlite-wasm';
import { listPatterns, type Pattern } from '#search/patterns.ts';
import type { Ranking, SearchRequest } from '#search/protocol.ts';
import { listWanted } from '#search/queryTree.ts';
import { findFirst } from './findFirst.ts';
import type { RankingCache } from './rankingCache.ts';
import { rankRows } from './rankRows.ts';
import { type Understood, understand } from './understand.ts';

/** What the index alone can say; the rest comes from the library. */
export interface IndexAnswer {
  /** From the first row of the list on, more than were asked for: what is folded into others is not known yet. */
  readonly noteIds: readonly string[];
  readonly total: number;
  readonly isLeast: boolean;
  readonly ranking: Ranking;
  readonly patterns: readonly Pattern[];
  readonly understood: Understood;
}

/** How long a search may take to rank everything; what was not reached by then is left out, and said. */
const deadlineMs = 800;
/** Rows are ranked so many at a time, so that one scrolls a while before they are ranked again. */
const rankedAtOnce = 200;

/** Tells whether anybody still waits for an answer, after a moment in which others had their turn. */
export type IsWanted = () => Promise<boolean>;

/** Asks the index. A search for nothing finds nothing. */
export async function askIndex(
  db: Database,
  request: SearchRequest,
  cache: RankingCache,
  isWanted: IsWanted,
): Promise<IndexAnswer> {
  const understood = understand(db, request.query);
  const patterns = listWanted(understood.root).flatMap(listPatterns);
  const found = understood.isEmpty
    ? { rows: [], total: 0, isLeast: false, ranking: 'exact' as const }
    : await (request.stage === 'first'
        ? first(db, request, understood)
        : exact(db, request, understood, cache, isWanted));
  const { rows, ...others } = found;
  return { ...others, noteIds: noteIdsOf(db, rows), patterns, understood };
}

interface Found extends Pick<IndexAnswer, 'total' | 'isLeast' | 'ranking'> {
  readonly rows: readonly number[];
}

function first(db: Database, { offset, limit, order }: SearchRequest, understood: Understood): Found {
  const { rows, isWhole } = findFirst(db, understood, offset + limit, order === 'relevance');
  return { rows, total: rows.length, isLeast: !isWhole, ranking: 'first' };
}

async function exact(
  db: Database,
  request: SearchRequest,
  { compiled, today }: Understood,
  cache: RankingCache,
  isWanted: IsWanted,
): Promise<Found> {
  const { query, order, offset, limit } = request;
  const needed = Math.ceil((offset + limit) / rankedAtOnce) * rankedAtOnce;
  const known = cache.get(query, order, needed);
  if (known) return known;
  const end = performance.now() + deadlineMs;
  const mayGoOn = async () => (await isWanted()) && performance.now() < end;
  const { rows, total, isWhole } = await rankRows(db, compiled, { order, limit: needed, today, mayGoOn });
  const found = { rows, total, isLeast: !isWhole, ranking: isWhole ? ('exact' as const) : ('newest' as const) };
  if (isWhole) cache.set(query, order, needed, found);
  return found;
}

function noteIdsOf(db: Database, rows: readonly number[]): string[] {
  const statement = db.prepare('SELECT noteId FROM note WHERE id = ?');
  try {
    return rows.flatMap((row) => {
      const noteId = statement.bind([row]).step() ? String(statement.get(0)) : undefined;
      statement.reset();
      return noteId === undefined ? [] : [noteId];
    });
  } finally {
    statement.finalize();
  }
}
