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
  /** Looked for only for now: whoever goes back to the search of before stays where they are. */
  readonly isPassing: boolean;
}

/** Marks what was searched for, and walks through it. */
export function useHits({ editor, query, text, goesToFirst, isPassing }: Options): Hits {
  const alsoAs = useLiveQuery(() => listAlsoAs(query ?? ''), [query]);
  const ranges = useMemo(
    () => (query ? hitRanges(query, text, alsoAs).map(([start, end]) => ({ start, end })) : []),
    [query, text, alsoAs],
  );
  const [places, setPlaces] = useState<ReadonlyMap<string | undefined, number>>(new Map());
  const count = ranges.length;
  const current = Math.min(places.get(query) ?? 0, Math.max(0, count - 1));

  useEffect(() => {
    // Typed on since: the next text is on its way.
    if (createTextMap(editor.state.doc).text === text) showPassages(editor, { hits: { ranges, current } });
  }, [editor, text, ranges, current]);

  /** The hit that was scrolled to last, of each search. */
  const shown = useRef(new Map<string | undefined, number>());
  const hasHits = count > 0;
  useEffect(() => {
    const isFirst = shown.current.size === 0;
    const before = shown.current.get(query);
    if (!isPassing) shown.current = new Map(before === undefined ? [] : [[query, before]]);
    if (!hasHits || before === current) return;
    shown.current.set(query, current);
    if (!isFirst || goesToFirst) scrollToPassage(editor, 'hits');
  }, [editor, query, current, hasHits, goesToFirst, isPassing]);

  const step = (by: 1 | -1) => {
    if (!hasHits) return;
    const kept = isPassing ? places : [];
    setPlaces(new Map([...kept, [query, (current + by + count) % count]]));
  };
  return { count, current, step };
}
