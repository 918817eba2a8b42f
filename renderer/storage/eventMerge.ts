import type { BusinessEvent } from '#domain/event.ts';
import { newId } from '#domain/id.ts';
import { maybeOneEvent, mergedEvent } from '#domain/mergedEvent.ts';
import { undoChanges } from './changedRows.ts';
import { type EventDetails, listEventDetails } from './claimDetails.ts';
import { library } from './database.ts';
import { listAnswersWith } from './questionLinks.ts';
import { recordingWriter } from './recordingWriter.ts';
import { type Writer, write } from './write.ts';

/** So many are offered at once; merging one brings up the next. */
const mostOffered = 3;

/** The events that may be the same as one, from other clips; those that a person told apart are left out. */
export async function listSameEvents(event: BusinessEvent): Promise<EventDetails[]> {
  const [near, links] = await Promise.all([
    library.events.where('participantIds').anyOf(event.participantIds).distinct().toArray(),
    library.claimLinks.where('claimIds').equals(event.id).toArray(),
  ]);
  const toldApart = new Set(links.flatMap(({ claimIds }) => claimIds));
  const same = near.filter((other) => !toldApart.has(other.id) && maybeOneEvent(event, other));
  return listEventDetails(same.slice(0, mostOffered));
}

/** Merges an event into one that is kept, with all its passages and questions; gives the way back, or `undefined` where either is gone. */
export function mergeEvents(keptId: string, otherId: string): Promise<(() => Promise<void>) | undefined> {
  return write(['events', 'questionLinks', 'suggestionDecisions', 'claimLinks'], async (plain) => {
    const [kept, other] = await library.events.bulkGet([keptId, otherId]);
    if (!kept || !other || keptId === otherId) return undefined;
    const { writer, changes } = recordingWriter(plain);
    await writer.change('events', keptId, mergedEvent(kept, other));
    await moveAnswers(writer, otherId, keptId);
    await moveDecisions(writer, other, keptId);
    await writer.remove('events', otherId);
    return () => undoChanges(changes);
  });
}

/** Remembers that two events are not the same; gives the way back. */
export function saveToldApart(eventId: string, otherId: string): Promise<() => Promise<void>> {
  return write(['claimLinks'], async (plain) => {
    const { writer, changes } = recordingWriter(plain);
    const createdAt = new Date().toISOString();
    const claimIds = [eventId, otherId];
    await writer.put('claimLinks', { id: newId(), createdAt, table: 'events', claimIds, kind: 'different' });
    return () => undoChanges(changes);
  });
}

async function moveAnswers(writer: Writer, fromId: string, toId: string): Promise<void> {
  const known = new Set((await listAnswersWith(toId)).map(({ questionId }) => questionId));
  for (const link of await listAnswersWith(fromId)) {
    if (known.has(link.questionId)) await writer.remove('questionLinks', link.id);
    else await writer.put('questionLinks', { ...link, targetId: toId });
  }
}

/** A suggestion that was accepted as the one event is accepted as the other. */
async function moveDecisions(writer: Writer, from: BusinessEvent, toId: string): Promise<void> {
  const decisions = await library.suggestionDecisions.where('noteId').anyOf(from.evidenceNoteIds).toArray();
  for (const decision of decisions) {
    if (decision.claim?.id !== from.id) continue;
    await writer.put('suggestionDecisions', { ...decision, claim: { table: 'events', id: toId } });
  }
}
