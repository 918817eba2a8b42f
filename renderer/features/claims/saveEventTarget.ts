import type { Evidence } from '#domain/claim.ts';
import { type ClaimFields, changeClaim, saveClaim } from '#storage/claims.ts';
import type { EventTarget } from './eventTarget.ts';

type Grade = Pick<Evidence, 'credibility' | 'stance'>;

/**
 * Saves what the dialog holds: a new event with its passage as evidence, or the change to one that is there. Says `no-passage` where the
 * passage could not be marked, as a fact without evidence would be a draft.
 */
export async function saveEventTarget(
  target: EventTarget,
  fields: Omit<ClaimFields<'events'>, 'evidence'>,
  { credibility, stance }: Grade,
): Promise<'saved' | 'no-passage'> {
  const grade = { credibility, stance };
  if (target.kind === 'edit') {
    const { event } = target.details;
    // The form grades the first passage; further ones keep their own grades.
    const evidence = event.evidence.map((one, index) => (index === 0 ? { ...one, ...grade } : one));
    await changeClaim('events', event.id, { ...fields, evidence });
    return 'saved';
  }
  const excerptId = await target.makeExcerpt();
  if (excerptId === undefined) return 'no-passage';
  await saveClaim('events', { ...fields, evidence: [{ excerptId, noteId: target.noteId, ...grade }] });
  return 'saved';
}
