import type { Database } from '@sqlite.org/sqlite-wasm';
import { expandNames } from '#search/expandNames.ts';
import type { AlsoAs } from '#search/protocol.ts';
import { parseQuery } from '#search/queryLanguage.ts';
import type { QueryNode, QueryProblem } from '#search/queryTree.ts';
import { type CompiledQuery, compileQuery } from './compileQuery.ts';
import { dayHere } from './dayHere.ts';
import { filterCondition } from './filterConditions.ts';
import { findName } from './names.ts';
import { listUnknownValues } from './unknownValues.ts';

/** A search as the index understands it, with the names that the library knows. */
export interface Understood {
  readonly root: QueryNode;
  readonly compiled: CompiledQuery;
  /** The same while it is being typed: of a word of which only a few letters are there, the word itself, as too much begins like it. */
  readonly typing: CompiledQuery;
  /** The person's day. */
  readonly today: string;
  /** It asks for nothing, and so finds nothing. */
  readonly isEmpty: boolean;
  readonly problems: readonly QueryProblem[];
  readonly alsoAs: readonly AlsoAs[];
}

/** Reads a search with the names and days of the person. */
export function understand(db: Database, query: string): Understood {
  const today = dayHere();
  const parsed = parseQuery(query, today);
  const { root, alsoAs } = expandNames(parsed.root, (text) => findName(db, text));
  const compile = (node: QueryNode) => compileQuery(node, (filter) => filterCondition(db, filter));
  const compiled = compile(root);
  const isEmpty = compiled.match === undefined && compiled.conditions.length === 0;
  const problems = [...parsed.problems, ...listUnknownValues(db, root)];
  return { root, compiled, typing: compile(closeShort(root)), today, isEmpty, problems, alsoAs };
}

const shortBeginning = /^[\p{Script=Latin}\p{N}]{1,3}$/u;

function closeShort(node: QueryNode): QueryNode {
  if (node.kind === 'and' || node.kind === 'or') return { ...node, nodes: node.nodes.map(closeShort) };
  if (node.kind !== 'words' || !node.open || !shortBeginning.test(node.text)) return node;
  return { ...node, open: false };
}
