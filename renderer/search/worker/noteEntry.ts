import type { EventType } from '#domain/eventType.ts';
import type { Note } from '#domain/note.ts';
import type { QuestionLink } from '#domain/question.ts';
import { indexTokensOf, indexTokensOfAll } from '#domain/searchTokens.ts';
import { domainOf } from '#domain/webUrl.ts';
import { gradeNumber } from '#search/gradeBound.ts';
import { dayNumber } from './dayNumber.ts';
import { eventTexts, metricTexts, namesOf, relationTexts } from './factTexts.ts';
import { type FactType, metricFact, relationFact } from './factTypes.ts';
import type { NoteParts } from './gatherNotes.ts';
import { flagBits, type NoteFlag } from './noteFlags.ts';
import { gradePartsOf, noteGradeOf } from './noteGrade.ts';
import type { TagWeight } from './tagWeight.ts';

/** What the index keeps of a note: tokens to search, and fields to filter and sort by. */
export interface NoteEntry {
  readonly tokens: readonly [title: string, body: string, tags: string, facts: string];
  /** What `event:` looks into; empty where there is no event. */
  readonly eventTokens: string;
  /** The columns of its row, by name. */
  readonly columns: Readonly<Record<NoteColumn, number | string | null>>;
  /** The day that it is sorted by. */
  readonly day: string;
  /** Tagged, or part of an event, relation or figure of the note; with how it is tagged. */
  readonly entities: ReadonlyMap<string, TagWeight>;
  readonly eventTypes: readonly EventType[];
  /** The types of its relations and figures. */
  readonly factTypes: readonly FactType[];
  readonly questionLinks: readonly QuestionLink[];
}

export const noteColumns = [
  'flags',
  'publishedMin',
  'publishedMax',
  'language',
  'grade',
  'credibility',
  'ownGrade',
  'sourceId',
  'domain',
] as const;
type NoteColumn = (typeof noteColumns)[number];

/** Makes a note's entry in the index. */
export function noteEntryOf(parts: NoteParts): NoteEntry {
  const { note, text, entities, events, relations, metrics, quotes, questionLinks } = parts;
  const url = note.canonicalUrl ?? note.url;
  const facts = [
    ...events.flatMap((event) => eventTexts({ ...event, quotes: [] })),
    ...relations.flatMap(relationTexts),
    ...metrics.flatMap(metricTexts),
    ...quotes,
  ];
  const { first, last, day } = publishedOf(note);
  return {
    tokens: [
      indexTokensOf(note.title),
      indexTokensOf(text),
      indexTokensOfAll(entities.flatMap(namesOf)),
      indexTokensOfAll(facts),
    ],
    eventTokens: indexTokensOfAll(events.flatMap(eventTexts)),
    columns: {
      ...gradeColumns(parts),
      flags: flagBits(flagsOf(parts)),
      publishedMin: first === undefined ? null : dayNumber(first),
      publishedMax: last === undefined ? null : dayNumber(last),
      language: note.language?.toLowerCase() ?? null,
      sourceId: note.sourceId ?? null,
      domain: (url && domainOf(url)) ?? null,
    },
    day,
    entities: new Map([
      ...entityIdsOfFacts(parts).map((id) => [id, 0] as const),
      ...entities.map(({ id }) => [id, parts.tagWeights.get(id) ?? 0] as const),
    ]),
    eventTypes: unique(events.map(({ event }) => event.type)),
    factTypes: unique([
      ...relations.map(({ relation }) => relationFact(relation.type)),
      ...metrics.map(({ metric }) => metricFact(metric.nameKey)),
    ]),
    questionLinks,
  };
}

/** The day that a note is sorted by. */
export function dayOf(note: Note): string {
  return publishedOf(note).day;
}

/** A note of one's own is as old as it says, or as it is; a clip without a date is of no date, only sorted by the day it came. */
function publishedOf({ kind, published, createdAt }: Note): {
  readonly first: string | undefined;
  readonly last: string | undefined;
  readonly day: string;
} {
  const created = createdAt.slice(0, 10);
  const fallback = kind === 'note' ? created : undefined;
  return { first: published?.min ?? fallback, last: published?.max ?? fallback, day: published?.min ?? created };
}

function entityIdsOfFacts({ events, relations, metrics }: NoteParts): string[] {
  return [
    ...events.flatMap(({ event }) => event.participantIds),
    ...relations.flatMap(({ relation }) => relation.entityIds),
    ...metrics.map(({ metric }) => metric.entityId),
  ];
}

function flagsOf(parts: NoteParts): NoteFlag[] {
  const { note, entities, events, relations, metrics, quotes, questionLinks } = parts;
  const types = [note.contentType, ...(note.attachments ?? []).map(({ contentType }) => contentType)];
  const isOf = (type: string) => types.some((each) => each?.toLowerCase().startsWith(type) ?? false);
  const has: readonly (readonly [NoteFlag, boolean])[] = [
    ['has:event', events.length > 0],
    ['has:relation', relations.length > 0],
    ['has:figure', metrics.length > 0],
    ['has:excerpt', quotes.length > 0],
    ['has:pdf', isOf('application/pdf')],
    ['has:image', parts.hasImage || isOf('image/')],
    ['has:question', questionLinks.length > 0],
    ['is:starred', note.starred === 1],
    ['is:tagged', entities.length > 0],
  ];
  return [
    `kind:${note.kind}`,
    `triage:${note.triage}`,
    note.readAt ? 'is:read' : 'is:unread',
    ...has.flatMap(([flag, isSo]) => (isSo ? [flag] : [])),
  ];
}

function gradeColumns(parts: NoteParts): Pick<NoteEntry['columns'], 'grade' | 'credibility' | 'ownGrade'> {
  const claims = [
    ...parts.events.map(({ event }) => event),
    ...parts.relations.map(({ relation }) => relation),
    ...parts.metrics.map(({ metric }) => metric),
  ];
  const cited = claims.flatMap(({ evidence }) => evidence.filter(({ noteId }) => noteId === parts.note.id));
  const grade = gradePartsOf(cited);
  return {
    grade: noteGradeOf(grade, parts.reliability),
    credibility: grade.credibility ?? null,
    ownGrade: grade.own ? gradeNumber(grade.own) : null,
  };
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
