import type { Evidence } from '#domain/claim.ts';
import type { Entity, EntityKind } from '#domain/entity.ts';
import type { BusinessEvent } from '#domain/event.ts';
import { newId } from '#domain/id.ts';
import type { Metric } from '#domain/metric.ts';
import { metricNameKey, metricNameOf } from '#domain/metricName.ts';
import type { Note } from '#domain/note.ts';
import type { Question, QuestionLink } from '#domain/question.ts';
import type { Relation } from '#domain/relation.ts';
import type { Source } from '#domain/source.ts';
import { companyOf } from '#fixtures/companyOf.ts';

const now = '2026-11-22T10:00:00.000Z';

function rowOf() {
  return { id: newId(), rev: 1, createdAt: now, updatedAt: now };
}

function claimOf({ id }: Note, evidence: Partial<Evidence>) {
  const cited: Evidence = { excerptId: newId(), noteId: id, credibility: 6, stance: 'supports', ...evidence };
  return {
    ...rowOf(),
    evidence: [cited],
    origin: 'user' as const,
    confirmed: true,
    evidenceNoteIds: [id],
  };
}

/** A name of any kind. */
export function entityOf(kind: EntityKind, name: string, aliases: readonly string[] = []): Entity {
  return { ...companyOf(name, aliases), kind };
}

export function eventOf(note: Note, fields: Partial<BusinessEvent>, evidence: Partial<Evidence> = {}): BusinessEvent {
  return {
    ...claimOf(note, evidence),
    type: 'partnership',
    status: 'announced',
    participants: [],
    summary: '',
    participantIds: [],
    sortDay: '',
    ...fields,
  };
}

export function relationOf(
  note: Note,
  from: Entity,
  to: Entity,
  fields: Partial<Relation>,
  evidence: Partial<Evidence> = {},
): Relation {
  const sides = { fromId: from.id, toId: to.id, entityIds: [from.id, to.id] };
  return { ...claimOf(note, evidence), type: 'owns', ...sides, ...fields };
}

export function metricOf(
  note: Note,
  entity: Entity,
  name: string,
  fields: Partial<Metric>,
  evidence: Partial<Evidence> = {},
): Metric {
  return {
    ...claimOf(note, evidence),
    entityId: entity.id,
    name: metricNameOf(name),
    nameKey: metricNameKey(name),
    amount: { value: 1 },
    sortDay: '',
    ...fields,
  };
}

export function sourceOf(name: string, reliability: Source['reliability'], domain?: string): Source {
  return { ...rowOf(), name, reliability, ...(domain && { domain }) };
}

export function questionOf(text: string): Question {
  return { ...rowOf(), text, topic: '', owner: '', status: 'open', answer: '', entityIds: [], lookedAt: now };
}

export function questionLinkOf(question: Question, table: QuestionLink['table'], targetId: string): QuestionLink {
  return { ...rowOf(), questionId: question.id, table, targetId };
}
