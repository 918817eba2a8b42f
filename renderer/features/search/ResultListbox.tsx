import { useEffect, useLayoutEffect } from 'react';
import type { SearchOrder } from '#search/searchClient.ts';
import { useStrings } from '#ui/i18n.ts';
import { ListBox } from '#ui/ListBox.tsx';
import { navigate, useRoutePart } from '#ui/route.ts';
import { useVirtualRows } from '#ui/useVirtualRows.ts';
import { ResultRow } from './ResultRow.tsx';
import { resultId, resultsId } from './resultsId.ts';
import { searchRoute } from './searchRoute.ts';
import { searchStrings } from './strings.ts';
import { useResultSteps } from './useResultSteps.ts';
import type { Search } from './useSearch.ts';

const usualRowHeight = 132;

interface Props {
  readonly query: string;
  readonly order: SearchOrder;
  readonly total: number;
  readonly found: Search;
  /** When the person last looked, where the search is a saved one (milliseconds since 1970). */
  readonly seenMs: number | undefined;
  /** Says which row is the first on screen, so that the hits around it are asked for. */
  readonly onFirstShown: (index: number) => void;
}

/** What was found, one row each, as high as the passage that matches. */
export function ResultListbox({ query, order, total, found, seenMs, onFirstShown }: Props) {
  const t = useStrings(searchStrings);
  const noteId = useRoutePart('noteId');
  const rows = useVirtualRows({ count: total, rowHeight: usualRowHeight, isMeasured: true });
  const { first, scroller } = rows;
  useEffect(() => onFirstShown(first), [first, onFirstShown]);

  // Other words, other hits: the list begins at its best again, before the list brings what is open on screen.
  const { scrollToOffset, scrollToIndex } = rows.virtualizer;
  const { isCurrent } = found;
  useLayoutEffect(() => {
    // Even to scroll to where it is has the browser lay everything out.
    if (isCurrent && scroller.current?.scrollTop !== 0) scrollToOffset(0);
  }, [isCurrent, scroller, scrollToOffset]);

  const position = noteId === undefined ? undefined : found.indexOf(noteId);
  const steps = useResultSteps({
    query,
    order,
    total,
    position,
    noteIdAt: (index) => found.at(index)?.noteId,
    show: (index) => scrollToIndex(index, { align: 'auto' }),
  });
  return (
    <ListBox
      rows={rows}
      id={resultsId}
      label={t('results')}
      isBusy={!isCurrent}
      selectedId={noteId && resultId(noteId)}
      position={position}
      steps={steps}
      optionAt={(index) => {
        const hit = found.at(index);
        return (
          hit && {
            id: resultId(hit.noteId),
            open: () => navigate(searchRoute(query, order, hit.noteId)),
            content: <ResultRow hit={hit} isNew={seenMs !== undefined && Date.parse(hit.note.createdAt) > seenMs} />,
          }
        );
      }}
    />
  );
}
