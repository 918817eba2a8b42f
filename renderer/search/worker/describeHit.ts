import { findHits } from '#search/hits.ts';
import { choosePassage } from '#search/passage.ts';
import type { Pattern } from '#search/patterns.ts';
import type { SearchHit } from '#search/protocol.ts';
import type { ShownLinks } from './shownLinks.ts';
import type { ShownNote } from './shownNotes.ts';

/** What a list shows of a note that was found, with the hits in its title and the passage that has the most of them. */
export function describeHit(
  shown: ShownNote,
  { tags, sourceName }: ShownLinks,
  patterns: readonly Pattern[],
  reprints: number,
): SearchHit {
  const { note, text } = shown;
  return {
    noteId: note.id,
    note,
    tags,
    sourceName,
    reprints,
    titleRanges: findHits(patterns, note.title).map(({ start, end }) => [start, end]),
    passage: choosePassage(patterns, text, shown.tokens),
  };
}
