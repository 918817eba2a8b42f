import type { IndexProgress, SearchAnswer, SearchRequest } from '#search/protocol.ts';
import type { IndexAnswer } from './answerSearch.ts';
import { describeHits } from './describeHits.ts';
import { foldReprints } from './foldReprints.ts';

/** Completes an answer with what a list shows of the rows that were asked for. */
export async function completeAnswer(
  { noteIds, patterns, total, isLeast, ranking, understood }: IndexAnswer,
  { offset, limit }: SearchRequest,
  progress: IndexProgress,
): Promise<SearchAnswer> {
  const { problems, alsoAs } = understood;
  const folded = await foldReprints(noteIds);
  const shown = folded.noteIds.slice(offset, offset + limit);
  return {
    hits: await describeHits(shown, patterns, folded.reprints),
    total: total - (noteIds.length - folded.noteIds.length),
    isLeast,
    ranking,
    progress,
    problems,
    alsoAs,
  };
}
