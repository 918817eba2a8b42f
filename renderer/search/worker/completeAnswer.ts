import type { IndexProgress, SearchAnswer, SearchRequest } from '#search/protocol.ts';
import type { IndexAnswer } from './answerSearch.ts';
import { describeHit } from './describeHit.ts';
import { foldReprints } from './foldReprints.ts';
import type { ReprintLinks } from './reprintLinks.ts';
import type { ShownNotes } from './shownNotes.ts';

/** What is read of the library to show what was found. */
export interface ShownLibrary {
  readonly notes: ShownNotes;
  readonly links: ReprintLinks;
}

/** Completes an answer with what a list shows of the rows that were asked for. */
export async function completeAnswer(
  { noteIds, patterns, total, isLeast, ranking, understood }: IndexAnswer,
  { offset, limit }: SearchRequest,
  progress: IndexProgress,
  { notes, links }: ShownLibrary,
): Promise<SearchAnswer> {
  const { problems, alsoAs } = understood;
  const folded = foldReprints(noteIds, await links.read(noteIds));
  const shown = await notes.read(folded.noteIds.slice(offset, offset + limit));
  return {
    hits: shown.map((one) => describeHit(one, patterns, folded.reprints.get(one.note.id) ?? 0)),
    total: total - (noteIds.length - folded.noteIds.length),
    isLeast,
    ranking,
    progress,
    problems,
    alsoAs,
  };
}
