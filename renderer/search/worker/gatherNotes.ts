import type { Entity } from '#domain/entity.ts';
import type { BusinessEvent } from '#domain/event.ts';
import type { Note } from '#domain/note.ts';
import { library } from '#storage/database.ts';

/** Everything of a note that can be searched. */
export interface NoteParts {
  readonly note: Note;
  readonly text: string;
  /** What somebody tagged it with. */
  readonly entities: readonly Entity[];
  readonly events: readonly EventParts[];
}

interface EventParts {
  readonly event: BusinessEvent;
  readonly participants: readonly Entity[];
  /** The passages of this note that the event cites. */
  readonly quotes: readonly string[];
}

/** Reads notes with all that hangs on them, in one transaction; a note that is gone is left out. */
export function gatherNotes(noteIds: readonly string[]): Promise<NoteParts[]> {
  const { notes, bodies, mentions, entities, events, excerpts } = library;
  return library.transaction('r', [notes, bodies, mentions, entities, events, excerpts], async () => {
    const ids = [...noteIds];
    const [noteRows, bodyRows, mentionRows, eventRows] = await Promise.all([
      notes.bulkGet(ids),
      bodies.bulkGet(ids),
      mentions.where('noteId').anyOf(ids).toArray(),
      events.where('evidenceNoteIds').anyOf(ids).distinct().toArray(),
    ]);
    const accepted = mentionRows.filter(({ state }) => state === 'accepted');
    const entityIds = [
      ...accepted.map(({ entityId }) => entityId),
      ...eventRows.flatMap((event) => event.participantIds),
    ];
    const excerptIds = eventRows.flatMap(({ evidence }) => evidence.map(({ excerptId }) => excerptId));
    const [entityRows, excerptRows] = await Promise.all([
      entities.bulkGet([...new Set(entityIds)]),
      excerpts.bulkGet([...new Set(excerptIds)]),
    ]);
    const entityById = byId(entityRows);
    const excerptById = byId(excerptRows);
    const textById = new Map(bodyRows.flatMap((body) => (body ? [[body.id, body.text] as const] : [])));
    const mentionsByNote = Map.groupBy(accepted, ({ noteId }) => noteId);

    const eventPartsOf = (event: BusinessEvent, noteId: string): EventParts => ({
      event,
      participants: pick(entityById, event.participantIds),
      quotes: pick(
        excerptById,
        event.evidence.filter((evidence) => evidence.noteId === noteId).map(({ excerptId }) => excerptId),
      ).map(({ quote }) => quote.exact),
    });
    return present(noteRows).map((note) => ({
      note,
      text: textById.get(note.id) ?? '',
      entities: pick(
        entityById,
        (mentionsByNote.get(note.id) ?? []).map(({ entityId }) => entityId),
      ),
      events: eventRows
        .filter(({ evidenceNoteIds }) => evidenceNoteIds.includes(note.id))
        .map((event) => eventPartsOf(event, note.id)),
    }));
  });
}

function present<Row>(rows: readonly (Row | undefined)[]): Row[] {
  return rows.flatMap((row) => (row === undefined ? [] : [row]));
}

function byId<Row extends { readonly id: string }>(rows: readonly (Row | undefined)[]): ReadonlyMap<string, Row> {
  return new Map(present(rows).map((row) => [row.id, row]));
}

function pick<Row>(rows: ReadonlyMap<string, Row>, ids: readonly string[]): Row[] {
  return present(ids.map((id) => rows.get(id)));
}
