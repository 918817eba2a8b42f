import { harmlessCell } from '#domain/csvCell.ts';
import type { BusinessEvent } from '#domain/event.ts';
import { type Grade, gradeCode } from '#domain/grade.ts';
import type { Metric } from '#domain/metric.ts';
import type { Note } from '#domain/note.ts';
import type { Question } from '#domain/question.ts';
import type { Relation } from '#domain/relation.ts';
import type { Source } from '#domain/source.ts';

/** A cell of a table: numbers stay numbers for whoever opens the file, anything else is text. */
type Cell = string | number | undefined;
type Line = readonly Cell[];

/** What the lines of facts need to know of what they name. */
export interface FactNames {
  readonly entity: (id: string) => string;
  /** The titles of the notes that a fact cites. */
  readonly notes: (ids: readonly string[]) => string;
  readonly grade: (claim: BusinessEvent | Relation | Metric) => Grade | undefined;
}

/** The headings are the names of the fields, the same in every language, so that other programs can rely on them. */
export const tableHeadings = {
  notes: [
    'id',
    'title',
    'kind',
    'url',
    'source',
    'reliability',
    'author',
    'published',
    'published_from',
    'published_to',
    'language',
    'triage',
    'starred',
    'words',
    'created',
    'updated',
    'trashed',
    'file',
  ],
  events: [
    'id',
    'type',
    'status',
    'date',
    'date_from',
    'date_to',
    'participants',
    'amount',
    'currency',
    'unit',
    'summary',
    'confirmed',
    'grade',
    'notes',
  ],
  relations: ['id', 'type', 'from', 'to', 'percent', 'role', 'since', 'until', 'as_of', 'confirmed', 'grade', 'notes'],
  figures: [
    'id',
    'entity',
    'name',
    'value',
    'currency',
    'unit',
    'bound',
    'as_of',
    'scope',
    'confirmed',
    'grade',
    'notes',
  ],
  questions: ['id', 'text', 'topic', 'owner', 'due', 'status', 'answer', 'about'],
} as const;

/** A note as a line. `file` is its page in the export, where it has one. */
export function noteLine(note: Note, source: Source | undefined, file: string | undefined): Line {
  const { published } = note;
  return harmless([
    note.id,
    note.title,
    note.kind,
    note.url,
    source?.name,
    source?.reliability,
    note.author,
    published?.edtf,
    published?.min,
    published?.max,
    note.language,
    note.triage,
    note.starred,
    note.wordCount,
    note.createdAt,
    note.updatedAt,
    note.trashedAt,
    file,
  ]);
}

/** An event as a line. */
export function eventRow(event: BusinessEvent, names: FactNames): Line {
  const { date, amount } = event;
  const participants = event.participants.map(({ entityId, role }) => `${names.entity(entityId)} (${role})`);
  const what = [event.id, event.type, event.status, date?.edtf, date?.min, date?.max, participants.join('; ')];
  return harmless([...what, amount?.value, amount?.currency, amount?.unit, event.summary, ...endOf(event, names)]);
}

/** A relation as a line. */
export function relationRow(relation: Relation, names: FactNames): Line {
  const { type, percent, role, since, until, asOf } = relation;
  const sides = [names.entity(relation.fromId), names.entity(relation.toId)];
  const days = [since?.edtf, until?.edtf, asOf?.edtf];
  return harmless([relation.id, type, ...sides, percent, role, ...days, ...endOf(relation, names)]);
}

/** A figure as a line. */
export function figureRow(metric: Metric, names: FactNames): Line {
  const { amount, bound, asOf, scope } = metric;
  const value = [amount.value, amount.currency, amount.unit, bound];
  return harmless([
    metric.id,
    names.entity(metric.entityId),
    metric.name,
    ...value,
    asOf?.edtf,
    scope,
    ...endOf(metric, names),
  ]);
}

/** A question as a line. */
export function questionRow(question: Question, names: FactNames): Line {
  const { id, text, topic, owner, dueDay, status, answer, entityIds } = question;
  return harmless([id, text, topic, owner, dueDay, status, answer, entityIds.map(names.entity).join('; ')]);
}

function endOf(claim: BusinessEvent | Relation | Metric, names: FactNames): Line {
  const grade = names.grade(claim);
  return [claim.confirmed ? 'yes' : 'no', grade && gradeCode(grade), names.notes(claim.evidenceNoteIds)];
}

function harmless(cells: Line): Line {
  return cells.map((cell) => (typeof cell === 'string' ? harmlessCell(cell) : cell));
}
