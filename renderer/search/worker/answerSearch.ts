import type { Database } from '@sqlite.org/sqlite-wasm';
import { listPatterns, type Pattern } from '#search/patterns.ts';
import type { AlsoAs, IndexProgress, SearchAnswer, SearchRequest } from '#search/protocol.ts';
import { listWanted, type QueryProblem } from '#search/queryTree.ts';
import { describeHits } from './describeHits.ts';
import { findNotes } from './findNotes.ts';
import { understand } from './understand.ts';

/** What the index alone can say; the rest comes from the library. */
export interface IndexAnswer {
  readonly noteIds: readonly string[];
  readonly total: number;
  readonly patterns: readonly Pattern[];
  readonly problems: readonly QueryProblem[];
  readonly alsoAs: readonly AlsoAs[];
}

/** Asks the index. A search for nothing finds nothing. */
export function askIndex(db: Database, { query, limit, offset }: SearchRequest): IndexAnswer {
  const { root, compiled, isEmpty, problems, alsoAs } = understand(db, query);
  const found = isEmpty ? { noteIds: [], total: 0 } : findNotes(db, compiled, limit, offset);
  return { ...found, patterns: listWanted(root).flatMap(listPatterns), problems, alsoAs };
}

/** Completes an answer with what a list shows of each hit. */
export async function completeAnswer(answer: IndexAnswer, progress: IndexProgress): Promise<SearchAnswer> {
  const { noteIds, total, patterns, problems, alsoAs } = answer;
  const hits = await describeHits(noteIds, patterns);
  return { hits, total, isLeast: false, ranking: 'exact', progress, problems, alsoAs };
}
