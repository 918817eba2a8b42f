import { type CaptureBatch, countLeft } from '#domain/captureQueue.ts';
import type { BusinessEvent } from '#domain/event.ts';
import type { Note } from '#domain/note.ts';
import type { Draft } from '#domain/row.ts';
import type { Rows, TableName } from './database.ts';

type DerivedKeys = {
  notes: 'shelf' | 'live';
  events: 'participantIds' | 'evidenceNoteIds' | 'sortDay';
  captureBatches: 'open';
};

/** A row as a caller hands it over: without what storage stamps and derives. */
export type DraftOf<Name extends TableName> = Name extends keyof DerivedKeys
  ? Omit<Draft<Rows[Name]>, DerivedKeys[Name]>
  : Draft<Rows[Name]>;

function deriveNote(draft: DraftOf<'notes'>): Draft<Note> {
  const shelf = draft.trashedAt ? 'trash' : draft.triage;
  return { ...draft, shelf, live: shelf === 'trash' || shelf === 'discarded' ? 0 : 1 };
}

function deriveEvent(draft: DraftOf<'events'>): Draft<BusinessEvent> {
  return {
    ...draft,
    participantIds: unique(draft.participants.map(({ entityId }) => entityId)),
    evidenceNoteIds: unique(draft.evidence.map(({ noteId }) => noteId)),
    sortDay: draft.date?.min ?? '',
  };
}

function deriveBatch(draft: DraftOf<'captureBatches'>): Draft<CaptureBatch> {
  return { ...draft, open: countLeft(draft) > 0 ? 1 : 0 };
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

/** Completes a draft with the fields that exist for index keys. */
export function derive(table: TableName, draft: object): object {
  if (table === 'notes') return deriveNote(draft as DraftOf<'notes'>);
  if (table === 'events') return deriveEvent(draft as DraftOf<'events'>);
  if (table === 'captureBatches') return deriveBatch(draft as DraftOf<'captureBatches'>);
  return draft;
}
