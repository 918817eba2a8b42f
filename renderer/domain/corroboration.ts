import type { Evidence } from './claim.ts';
import type { NoteLink } from './noteLink.ts';

/** A passage with the outlet that its note comes from, where that is known. */
interface SourcedEvidence extends Pick<Evidence, 'noteId' | 'stance'> {
  readonly sourceId?: string;
}

/**
 * Counts the sources that support a claim and do not depend on each other: notes of one source count once, and so do reprints of one text,
 * however many links lie between them.
 */
export function countIndependentSources(evidence: readonly SourcedEvidence[], links: readonly NoteLink[]): number {
  const groups = createGroups();
  for (const { kind, noteIds } of links) {
    const [one = '', other = ''] = noteIds;
    if (kind === 'reprint') groups.join(one, other);
  }
  for (const { noteId, sourceId } of evidence) if (sourceId !== undefined) groups.join(noteId, `source ${sourceId}`);
  const supporting = evidence.filter(({ stance }) => stance === 'supports');
  return new Set(supporting.map(({ noteId }) => groups.of(noteId))).size;
}

/** Sets that are joined: each is known by one of its members. */
function createGroups() {
  const above = new Map<string, string>();
  const of = (member: string): string => {
    const next = above.get(member);
    return next === undefined ? member : of(next);
  };
  return {
    of,
    join(one: string, other: string) {
      const [first, second] = [of(one), of(other)];
      if (first !== second) above.set(first, second);
    },
  };
}
