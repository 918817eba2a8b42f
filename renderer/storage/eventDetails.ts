import type { Evidence } from '#domain/claim.ts';
import type { Entity } from '#domain/entity.ts';
import type { BusinessEvent, Participant } from '#domain/event.ts';
import { library } from './database.ts';

/** An event with the names and passages that it refers to, for showing. */
export interface EventDetails {
  readonly event: BusinessEvent;
  /** `entity` is absent where it has been deleted. */
  readonly participants: readonly (Participant & { readonly entity?: Entity })[];
  readonly evidence: readonly EvidenceDetails[];
}

/** One passage: `text` and `noteTitle` are absent where the excerpt or the note has been deleted, `page` where its original has no pages. */
interface EvidenceDetails extends Evidence {
  readonly text?: string;
  readonly page?: number;
  readonly noteTitle?: string;
}

/** Reads the names and passages of many events with one read a table. */
export async function listEventDetails(events: readonly BusinessEvent[]): Promise<EventDetails[]> {
  const evidence = events.flatMap((event) => event.evidence);
  const [entities, excerpts, notes] = await Promise.all([
    getByIds(
      library.entities,
      events.flatMap((event) => event.participantIds),
    ),
    getByIds(
      library.excerpts,
      evidence.map(({ excerptId }) => excerptId),
    ),
    getByIds(
      library.notes,
      evidence.map(({ noteId }) => noteId),
    ),
  ]);
  return events.map((event) => ({
    event,
    participants: event.participants.map((one) => {
      const entity = entities.get(one.entityId);
      return entity ? { ...one, entity } : one;
    }),
    evidence: event.evidence.map((one) => {
      const excerpt = excerpts.get(one.excerptId);
      const noteTitle = notes.get(one.noteId)?.title;
      return {
        ...one,
        ...(excerpt && { text: excerpt.quote.exact }),
        ...(excerpt?.page !== undefined && { page: excerpt.page }),
        ...(noteTitle !== undefined && { noteTitle }),
      };
    }),
  }));
}

interface Readable<Row> {
  bulkGet(keys: string[]): PromiseLike<(Row | undefined)[]>;
}

async function getByIds<Row extends { id: string }>(
  table: Readable<Row>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Row>> {
  const rows = await table.bulkGet([...new Set(ids)]);
  return new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
}
