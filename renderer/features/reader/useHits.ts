import type { Editor } from '@tiptap/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useRef, useState } from 'react';
import { scrollToPassage, showPassages } from '#editor/passageDecorations.ts';
import { createTextMap } from '#editor/textMap.ts';
import { listAlsoAs } from '#search/alsoAs.ts';
import { hitRanges } from '#search/queryLanguage.ts';

interface Hits {
  readonly count: number;
  /** Counted from 0. */
  readonly current: number;
  /** Goes to the next hit, or by -1 to the one before; after the last comes the first. */
  readonly step: (by: 1 | -1) => void;
}

interface Options {
  readonly editor: Editor;
  readonly query: string | undefined;
  /** The editor's plain text. */
  readonly text: string;
  /** Whether a new search goes to its first hit; not where the person is led to something else. */
  readonly goesToFirst: boolean;
}

/** Marks what was searched for, and walks through it. */
export function useHits({ editor, query, text, goesToFirst }: Options): Hits {
  const alsoAs = useLiveQuery(() => listAlsoAs(query ?? ''), [query]);
  const ranges = useMemo(
    () => (query ? hitRanges(query, text, alsoAs).map(([start, end]) => ({ start, end })) : []),
    [query, text, alsoAs],
  );
  const [place, setPlace] = useState({ query, index: 0 });
  const count = ranges.length;
  const current = place.query === query ? Math.min(place.index, Math.max(0, count - 1)) : 0;

  useEffect(() => {
    // Typed on since: the next text is on its way.
    if (createTextMap(editor.state.doc).text === text) showPassages(editor, { hits: { ranges, current } });
  }, [editor, text, ranges, current]);

  const shown = useRef<string>(undefined);
  const goal = count > 0 ? `${current} ${query}` : undefined;
  useEffect(() => {
    if (goal === undefined || goal === shown.current) return;
    const isFirst = shown.current === undefined;
    shown.current = goal;
    if (!isFirst || goesToFirst) scrollToPassage(editor, 'hits');
  }, [editor, goal, goesToFirst]);

  const step = (by: 1 | -1) => {
    if (count > 0) setPlace({ query, index: (current + by + count) % count });
  };
  return { count, current, step };
}
