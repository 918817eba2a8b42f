import type { IndexProgress, SearchAnswer, SearchRequest } from '#search/protocol.ts';
import type { IndexAnswer } from './answerSearch.ts';
import { describeHit } from './describeHit.ts';
import { foldReprints } from './foldReprints.ts';
import type { ReprintLinks } from './reprintLinks.ts';
import type { ShownLinks } from './shownLinks.ts';
import type { ShownNotes } from './shownNotes.ts';

/** Where that comes from which is shown of what was found. */
export interface Shown {
  readonly notes: ShownNotes;
  readonly reprints: ReprintLinks;
  listLinks(noteIds: readonly string[]): Promise<ReadonlyMap<string, ShownLinks>>;
}

const none: ShownLinks = { tags: [], sourceName: undefined };

/** Completes an answer with what a list shows of the rows that were asked for. */
export async function completeAnswer(
  { noteIds, patterns, total, isLeast, ranking, understood }: IndexAnswer,
  { offset, limit }: SearchRequest,
  progress: IndexProgress,
  { notes, reprints, listLinks }: Shown,
): Promise<SearchAnswer> {
  const { problems, alsoAs } = understood;
  const folded = foldReprints(noteIds, await reprints.read(noteIds));
  const wanted = folded.noteIds.slice(offset, offset + limit);
  const [shown, links] = await Promise.all([notes.read(wanted), listLinks(wanted)]);
  return {
    hits: shown.map((one) =>
      describeHit(one, links.get(one.note.id) ?? none, patterns, folded.reprints.get(one.note.id) ?? 0),
    ),
    total: total - (noteIds.length - folded.noteIds.length),
    isLeast,
    ranking,
    progress,
    problems,
    alsoAs,
  };
}
