import type { Database } from '@sqlite.org/sqlite-wasm';
import type { FilterNode, QueryNode, QueryProblem } from '#search/queryTree.ts';
import { quoteValue } from '#search/quoteValue.ts';
import { typesLike } from './factTypes.ts';
import { listFactTypes } from './filterConditions.ts';
import { listKindsLike } from './names.ts';
import { isSourceKnown } from './outlets.ts';
import { listQuestionsLike } from './questions.ts';

/** The filters that ask for something that the library does not have: a mistake in writing, most often. */
export function listUnknownValues(db: Database, node: QueryNode): QueryProblem[] {
  switch (node.kind) {
    case 'and':
    case 'or':
      return node.nodes.flatMap((child) => listUnknownValues(db, child));
    case 'not':
      return listUnknownValues(db, node.node);
    case 'filter': {
      const problem = problemOf(db, node);
      return 'value' in node && problem ? [{ start: node.start, end: node.end, text: node.value, ...problem }] : [];
    }
    case 'words':
    case 'near':
      return [];
    default:
      return node satisfies never;
  }
}

function problemOf(db: Database, node: FilterNode): Pick<QueryProblem, 'code' | 'expected'> | undefined {
  switch (node.filter) {
    case 'company':
    case 'person':
    case 'product':
    case 'place':
    case 'topic': {
      const kinds = listKindsLike(db, node.value);
      if (kinds.includes(node.filter)) return undefined;
      if (kinds.length === 0) return { code: 'unknown-name' };
      return { code: 'other-kind', expected: kinds.map((kind) => `${kind}:${quoteValue(node.value)}`) };
    }
    case 'type': {
      const { events, facts } = typesLike(node.value, listFactTypes(db));
      return events.length + facts.length > 0 ? undefined : { code: 'unknown-type' };
    }
    case 'source':
      return isSourceKnown(db, node.value) ? undefined : { code: 'unknown-source' };
    case 'question':
      return listQuestionsLike(db, node.value, node.open).length > 0 ? undefined : { code: 'unknown-question' };
    default:
      return undefined;
  }
}
