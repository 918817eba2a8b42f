import { useMemo } from 'react';
import { parseQuery } from '#search/queryLanguage.ts';
import { scanQuery } from '#search/queryScanner.ts';
import type { QueryProblem } from '#search/queryTree.ts';
import { useProblemsOfIndex } from './useProblemsOfIndex.ts';

/** What of a search is not understood: at once what its words show, and after a moment what only the index knows, such as names that nobody has. */
export function useProblems(text: string): readonly QueryProblem[] {
  const own = useMemo(() => parseQuery(text, new Date().toISOString().slice(0, 10)).problems, [text]);
  const hasFilters = useMemo(() => scanQuery(text).some(({ kind }) => kind === 'filter'), [text]);
  return useProblemsOfIndex(text, hasFilters) ?? own;
}
