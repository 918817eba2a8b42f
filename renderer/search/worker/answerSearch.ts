import type { Database } from '@sqlite.org/sqlite-wasm';
import { expandNames } from '#search/expandNames.ts';
import { listPatterns, type Pattern } from '#search/patterns.ts';
import type { AlsoAs, IndexProgress, SearchAnswer, SearchRequest } from '#search/protocol.ts';
import { parseQuery } from '#search/queryLanguage.ts';
import { listWanted, type QueryNode, type QueryProblem } from '#search/queryTree.ts';
import { compileQuery } from './compileQuery.ts';
import { describeHits } from './describeHits.ts';
import { filterCondition } from './filterConditions.ts';
import { findNotes } from './findNotes.ts';
import { findName, listEntityIds } from './names.ts';

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
  const parsed = parseQuery(query, today());
  const { root, alsoAs } = expandNames(parsed.root, (text) => findName(db, text));
  const problems = [...parsed.problems, ...listUnknownNames(db, root)];
  const compiled = compileQuery(root, (filter) => filterCondition(db, filter));
  const isEmpty = compiled.match === undefined && compiled.conditions.length === 0;
  const found = isEmpty ? { noteIds: [], total: 0 } : findNotes(db, compiled, limit, offset);
  return { ...found, patterns: listWanted(root).flatMap(listPatterns), problems, alsoAs };
}

/** Completes an answer with what a list shows of each hit. */
export async function completeAnswer(answer: IndexAnswer, progress: IndexProgress): Promise<SearchAnswer> {
  const { noteIds, total, patterns, problems, alsoAs } = answer;
  return { hits: await describeHits(noteIds, patterns), total, progress, problems, alsoAs };
}

function listUnknownNames(db: Database, node: QueryNode): QueryProblem[] {
  if (node.kind === 'and' || node.kind === 'or') return node.nodes.flatMap((child) => listUnknownNames(db, child));
  if (node.kind === 'not') return listUnknownNames(db, node.node);
  if (node.kind !== 'filter' || node.filter !== 'company' || listEntityIds(db, node.value).length > 0) return [];
  return [{ code: 'unknown-name', start: node.start, end: node.end, text: node.value }];
}

/** The person's day, as their clock says. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
