import { hasImage } from '#domain/documentImages.ts';
import type { Entity } from '#domain/entity.ts';
import type { BusinessEvent } from '#domain/event.ts';
import type { Metric } from '#domain/metric.ts';
import type { Note } from '#domain/note.ts';
import type { QuestionLink } from '#domain/question.ts';
import type { Relation } from '#domain/relation.ts';
import type { Source } from '#domain/source.ts';
import { library } from '#storage/database.ts';
import { listByKeys } from '#storage/listByKeys.ts';
import { type TagWeight, tagWeight } from './tagWeight.ts';

/** Everything of a note that can be searched. */
export interface NoteParts {
  readonly note: Note;
  readonly text: string;
  readonly hasImage: boolean;
  /** Of its source; F where it has none. */
  readonly reliability: Source['reliability'];
  /** What somebody tagged it with. */
  readonly entities: readonly Entity[];
  /** How, by the id of the entity. */
  readonly tagWeights: ReadonlyMap<string, TagWeight>;
  readonly events: readonly EventParts[];
  readonly relations: readonly RelationParts[];
  readonly metrics: readonly MetricParts[];
  /** The passages of it that somebody chose. */
  readonly quotes: readonly string[];
  /** That it, or a fact of it, speaks to a question. */
  readonly questionLinks: readonly QuestionLink[];
}

interface EventParts {
  readonly event: BusinessEvent;
  readonly participants: readonly Entity[];
  /** The passages of this note that the event cites. */
  readonly quotes: readonly string[];
}

interface RelationParts {
  readonly relation: Relation;
  /** Both sides. */
  readonly entities: readonly Entity[];
}

interface MetricParts {
  readonly metric: Metric;
  readonly entity: Entity | undefined;
}

/** Reads notes with all that hangs on them, in one transaction; a note that is gone is left out. */
export function gatherNotes(noteIds: readonly string[]): Promise<NoteParts[]> {
  const { notes, bodies, mentions, entities, events, relations, metrics, excerpts, sources, questionLinks } = library;
  const tables = [notes, bodies, mentions, entities, events, relations, metrics, excerpts, sources, questionLinks];
  return library.transaction('r', tables, async () => {
    const ids = [...noteIds];
    const [noteRows, bodyRows, mentionRows, eventRows, relationRows, metricRows, excerptRows] = await Promise.all([
      notes.bulkGet(ids),
      bodies.bulkGet(ids),
      listByKeys(mentions, 'noteId', ids),
      listByKeys(events, 'evidenceNoteIds', ids),
      listByKeys(relations, 'evidenceNoteIds', ids),
      listByKeys(metrics, 'evidenceNoteIds', ids),
      listByKeys(excerpts, 'noteId', ids),
    ]);
    const accepted = mentionRows.filter(({ state }) => state === 'accepted');
    const entityIds = [
      ...accepted.map(({ entityId }) => entityId),
      ...eventRows.flatMap((event) => event.participantIds),
      ...relationRows.flatMap((relation) => relation.entityIds),
      ...metricRows.map(({ entityId }) => entityId),
    ];
    const claimIds = [...eventRows, ...relationRows, ...metricRows].map(({ id }) => id);
    const [entityRows, sourceRows, linkRows] = await Promise.all([
      entities.bulkGet(unique(entityIds)),
      sources.bulkGet(unique(present(noteRows).flatMap(({ sourceId }) => sourceId ?? []))),
      listByKeys(questionLinks, 'targetId', [...ids, ...claimIds]),
    ]);
    const entityById = byId(entityRows);
    const sourceById = byId(sourceRows);
    const bodyById = byId(bodyRows);
    const mentionsByNote = Map.groupBy(accepted, ({ noteId }) => noteId);
    const excerptsByNote = Map.groupBy(excerptRows, ({ noteId }) => noteId);
    const linksByTarget = Map.groupBy(linkRows, ({ targetId }) => targetId);

    return present(noteRows).map((note): NoteParts => {
      const ofNote = <Claim extends { readonly evidenceNoteIds: readonly string[] }>(
        claims: readonly Claim[],
      ): Claim[] => claims.filter(({ evidenceNoteIds }) => evidenceNoteIds.includes(note.id));
      const [noteEvents, noteRelations, noteMetrics] = [ofNote(eventRows), ofNote(relationRows), ofNote(metricRows)];
      const excerptById = byId(excerptsByNote.get(note.id) ?? []);
      const body = bodyById.get(note.id);
      const noteMentions = mentionsByNote.get(note.id) ?? [];
      const targets = [note, ...noteEvents, ...noteRelations, ...noteMetrics];
      return {
        note,
        text: body?.text ?? '',
        hasImage: body !== undefined && hasImage(body.document),
        reliability: sourceById.get(note.sourceId ?? '')?.reliability ?? 'F',
        entities: pick(
          entityById,
          noteMentions.map(({ entityId }) => entityId),
        ),
        tagWeights: new Map(noteMentions.map((mention) => [mention.entityId, tagWeight(mention)])),
        events: noteEvents.map((event) => ({
          event,
          participants: pick(entityById, event.participantIds),
          quotes: pick(
            excerptById,
            event.evidence.map(({ excerptId }) => excerptId),
          ).map(({ quote }) => quote.exact),
        })),
        relations: noteRelations.map((relation) => ({ relation, entities: pick(entityById, relation.entityIds) })),
        metrics: noteMetrics.map((metric) => ({ metric, entity: entityById.get(metric.entityId) })),
        quotes: [...excerptById.values()].map(({ quote }) => quote.exact),
        questionLinks: targets.flatMap(({ id }) => linksByTarget.get(id) ?? []),
      };
    });
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

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
