import { type CaptureBatch, countLeft } from '#domain/captureQueue.ts';
import type { Evidence } from '#domain/claim.ts';
import type { Entity } from '#domain/entity.ts';
import { nameKeysOf } from '#domain/entityName.ts';
import type { BusinessEvent } from '#domain/event.ts';
import type { Metric } from '#domain/metric.ts';
import { metricNameKey } from '#domain/metricName.ts';
import type { Note } from '#domain/note.ts';
import type { Relation } from '#domain/relation.ts';
import type { Draft } from '#domain/row.ts';
import type { Rows, TableName } from './database.ts';

type DerivedKeys = {
  notes: 'shelf' | 'live';
  entities: 'nameKeys' | 'sharedKeys' | 'sortKey';
  events: 'participantIds' | 'evidenceNoteIds' | 'sortDay';
  relations: 'entityIds' | 'evidenceNoteIds';
  metrics: 'nameKey' | 'evidenceNoteIds' | 'sortDay';
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

function deriveEntity(draft: DraftOf<'entities'>): Draft<Entity> {
  return { ...draft, ...nameKeysOf(draft) };
}

function deriveEvent(draft: DraftOf<'events'>): Draft<BusinessEvent> {
  return {
    ...draft,
    participantIds: unique(draft.participants.map(({ entityId }) => entityId)),
    evidenceNoteIds: noteIdsOf(draft.evidence),
    sortDay: draft.date?.min ?? '',
  };
}

function deriveRelation(draft: DraftOf<'relations'>): Draft<Relation> {
  return { ...draft, entityIds: unique([draft.fromId, draft.toId]), evidenceNoteIds: noteIdsOf(draft.evidence) };
}

function deriveMetric(draft: DraftOf<'metrics'>): Draft<Metric> {
  return {
    ...draft,
    nameKey: metricNameKey(draft.name),
    evidenceNoteIds: noteIdsOf(draft.evidence),
    sortDay: draft.asOf?.min ?? '',
  };
}

function deriveBatch(draft: DraftOf<'captureBatches'>): Draft<CaptureBatch> {
  return { ...draft, open: countLeft(draft) > 0 ? 1 : 0 };
}

function noteIdsOf(evidence: readonly Evidence[]): string[] {
  return unique(evidence.map(({ noteId }) => noteId));
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

/** Completes a draft with the fields that exist for index keys. */
export function derive(table: TableName, draft: object): object {
  switch (table) {
    case 'notes':
      return deriveNote(draft as DraftOf<'notes'>);
    case 'entities':
      return deriveEntity(draft as DraftOf<'entities'>);
    case 'events':
      return deriveEvent(draft as DraftOf<'events'>);
    case 'relations':
      return deriveRelation(draft as DraftOf<'relations'>);
    case 'metrics':
      return deriveMetric(draft as DraftOf<'metrics'>);
    case 'captureBatches':
      return deriveBatch(draft as DraftOf<'captureBatches'>);
    default:
      return draft;
  }
}
