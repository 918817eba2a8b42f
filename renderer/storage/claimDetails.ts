import type { Evidence } from '#domain/claim.ts';
import type { Entity } from '#domain/entity.ts';
import type { BusinessEvent, Participant } from '#domain/event.ts';
import type { Metric } from '#domain/metric.ts';
import type { PartialDate } from '#domain/partialDateFields.ts';
import type { Relation } from '#domain/relation.ts';
import type { Source } from '#domain/source.ts';
import { library } from './database.ts';

/** One passage, as it is shown: `text` and `noteTitle` are absent where the excerpt or the note has been deleted, `page` where its original has no pages. */
export interface EvidenceDetails extends Evidence {
  readonly text?: string;
  readonly page?: number;
  readonly noteTitle?: string;
  /** When its note was published. */
  readonly published?: PartialDate;
  readonly sourceId?: string;
  readonly sourceName?: string;
  /** How the source itself is graded; F where there is none. */
  readonly sourceReliability: Source['reliability'];
  /** The person's own grade of the article, else that of its source, else F. */
  readonly reliability: Source['reliability'];
}

interface WithEvidence {
  readonly evidence: readonly EvidenceDetails[];
}

/** An event with the names and passages that it refers to; `entity` is absent where it has been deleted. */
export interface EventDetails extends WithEvidence {
  readonly event: BusinessEvent;
  readonly participants: readonly (Participant & { readonly entity?: Entity })[];
}

/** A relation with both its sides. */
export interface RelationDetails extends WithEvidence {
  readonly relation: Relation;
  readonly from?: Entity;
  readonly to?: Entity;
}

/** A figure with whose it is. */
export interface MetricDetails extends WithEvidence {
  readonly metric: Metric;
  readonly entity?: Entity;
}

/** Reads the names and passages of many events with one read a table. */
export async function listEventDetails(events: readonly BusinessEvent[]): Promise<EventDetails[]> {
  const { entities, evidenceOf } = await readReferences(
    events,
    events.flatMap(({ participantIds }) => participantIds),
  );
  return events.map((event) => ({
    event,
    participants: event.participants.map((one) => ({ ...one, ...optional('entity', entities.get(one.entityId)) })),
    evidence: evidenceOf(event),
  }));
}

/** Reads the names and passages of many relations with one read a table. */
export async function listRelationDetails(relations: readonly Relation[]): Promise<RelationDetails[]> {
  const { entities, evidenceOf } = await readReferences(
    relations,
    relations.flatMap(({ entityIds }) => entityIds),
  );
  return relations.map((relation) => ({
    relation,
    ...optional('from', entities.get(relation.fromId)),
    ...optional('to', entities.get(relation.toId)),
    evidence: evidenceOf(relation),
  }));
}

/** Reads the names and passages of many figures with one read a table. */
export async function listMetricDetails(metrics: readonly Metric[]): Promise<MetricDetails[]> {
  const { entities, evidenceOf } = await readReferences(
    metrics,
    metrics.map(({ entityId }) => entityId),
  );
  return metrics.map((metric) => ({
    metric,
    ...optional('entity', entities.get(metric.entityId)),
    evidence: evidenceOf(metric),
  }));
}

async function readReferences(claims: readonly { readonly evidence: readonly Evidence[] }[], entityIds: string[]) {
  const evidence = claims.flatMap((claim) => claim.evidence);
  const noteIds = evidence.map(({ noteId }) => noteId);
  const [entities, excerpts, notes] = await Promise.all([
    getByIds(library.entities, entityIds),
    getByIds(
      library.excerpts,
      evidence.map(({ excerptId }) => excerptId),
    ),
    getByIds(library.notes, noteIds),
  ]);
  const sourceIds = [...notes.values()].flatMap(({ sourceId }) => sourceId ?? []);
  const sources = await getByIds(library.sources, sourceIds);
  const describe = (one: Evidence): EvidenceDetails => {
    const quoted = excerpts.get(one.excerptId);
    const note = notes.get(one.noteId);
    const source = sources.get(note?.sourceId ?? '');
    return {
      ...one,
      ...optional('text', quoted?.quote.exact),
      ...optional('page', quoted?.page),
      ...optional('noteTitle', note?.title),
      ...optional('published', note?.published),
      ...optional('sourceId', note?.sourceId),
      ...optional('sourceName', source?.name),
      sourceReliability: source?.reliability ?? 'F',
      reliability: one.reliability ?? source?.reliability ?? 'F',
    };
  };
  return {
    entities,
    evidenceOf: (claim: { readonly evidence: readonly Evidence[] }) => claim.evidence.map(describe),
  };
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): { readonly [K in Key]?: Value } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: Value };
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
