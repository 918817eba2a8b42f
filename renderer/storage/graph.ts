import type { Entity } from '#domain/entity.ts';
import type { GraphRelation } from '#domain/graphHistory.ts';
import type { Day } from '#domain/partialDateCalendar.ts';
import type { Relation } from '#domain/relation.ts';
import { library } from './database.ts';
import { listNewestRelations } from './relations.ts';

/** As many relations as a person can look at, and a window can draw while it is moved. */
export const mostGraphRelations = 2000;
/** Neighbours of what is shown are read for the lines between them; of hubs that know everybody only so many. */
const mostReadAtOnce = 8000;

/** Which part of all relations a graph shows. */
export interface GraphScope {
  /** Where it starts; the newest relations of the whole library where nobody is named. */
  readonly rootIds: readonly string[];
  /** How many steps away from there. */
  readonly depth: number;
  /** Whose neighbours are shown beyond that. */
  readonly openedIds: ReadonlySet<string>;
  /** Whose neighbours are not shown. */
  readonly closedIds: ReadonlySet<string>;
}

/** What a graph is drawn from. */
export interface GraphData {
  readonly relations: readonly GraphRelation[];
  /** Who is shown; `undefined` where it has been deleted. */
  readonly entities: ReadonlyMap<string, Entity | undefined>;
  /** How many more neighbours somebody has, where there are any. */
  readonly hiddenCounts: ReadonlyMap<string, number>;
  /** How many relations the library has, where it has more than are shown. */
  readonly cutFrom?: number;
}

/** Reads the relations around some entities, or the newest of the library, with their names and days. */
export async function getGraph(scope: GraphScope): Promise<GraphData> {
  const around = scope.rootIds.length === 0 ? await readNewest() : await readAround(scope);
  const kept = around.relations.slice(0, mostGraphRelations);
  const ids = new Set([...scope.rootIds, ...kept.flatMap(({ entityIds }) => entityIds)]);
  const [relations, entities] = await Promise.all([datedRelations(kept), entitiesOf([...ids])]);
  return {
    relations,
    entities,
    hiddenCounts: around.hiddenCounts,
    ...(around.total > kept.length && { cutFrom: around.total }),
  };
}

interface Around {
  /** Newest first. */
  readonly relations: readonly Relation[];
  readonly hiddenCounts: ReadonlyMap<string, number>;
  /** How many there would be without a limit. */
  readonly total: number;
}

async function readNewest(): Promise<Around> {
  const [relations, total] = await Promise.all([listNewestRelations(mostGraphRelations), library.relations.count()]);
  return { relations, hiddenCounts: new Map(), total };
}

/** Walks outwards wave by wave; of the last wave, too, the relations are read, for the lines between its members. */
async function readAround({ rootIds, depth, openedIds, closedIds }: GraphScope): Promise<Around> {
  const distances = new Map<string, number>(rootIds.map((id) => [id, 0]));
  const relations = new Map<string, Relation>();
  for (let wave = [...rootIds], distance = 0; wave.length > 0; distance += 1) {
    const found = await library.relations.where('entityIds').anyOf(wave).distinct().limit(mostReadAtOnce).toArray();
    for (const relation of found) relations.set(relation.id, relation);
    const isOpen = (id: string) => openedIds.has(id) || (distance < depth && !closedIds.has(id));
    const open = new Set(wave.filter(isOpen));
    const next = new Set<string>();
    for (const { entityIds } of newestFirst(found)) {
      if (!entityIds.some((id) => open.has(id))) continue;
      for (const id of entityIds)
        if (!distances.has(id) && distances.size + next.size < mostGraphRelations) next.add(id);
    }
    for (const id of next) distances.set(id, distance + 1);
    wave = [...next];
  }
  const all = newestFirst([...relations.values()]);
  const shown = all.filter(({ entityIds }) => entityIds.every((id) => distances.has(id)));
  return { relations: shown, hiddenCounts: countHidden(all, distances), total: shown.length };
}

function newestFirst(relations: readonly Relation[]): Relation[] {
  return relations.toSorted((a, b) => (a.id < b.id ? 1 : -1));
}

function countHidden(relations: readonly Relation[], shown: ReadonlyMap<string, number>): Map<string, number> {
  const hidden = new Map<string, Set<string>>();
  for (const { fromId, toId } of relations) {
    for (const [id, other] of [
      [fromId, toId],
      [toId, fromId],
    ] as const) {
      if (shown.has(id) && !shown.has(other)) hidden.set(id, (hidden.get(id) ?? new Set()).add(other));
    }
  }
  return new Map([...hidden].map(([id, others]) => [id, others.size]));
}

async function entitiesOf(ids: string[]): Promise<Map<string, Entity | undefined>> {
  const rows = await library.entities.bulkGet(ids);
  return new Map(ids.map((id, index) => [id, rows[index]]));
}

/** Only relations that name no day themselves need that of their articles. */
async function datedRelations(relations: readonly Relation[]): Promise<GraphRelation[]> {
  const undated = relations.filter(({ since, asOf }) => !since && !asOf);
  const noteIds = [...new Set(undated.flatMap(({ evidenceNoteIds }) => evidenceNoteIds))];
  const notes = await library.notes.bulkGet(noteIds);
  const published = new Map<string, Day | undefined>(noteIds.map((id, index) => [id, notes[index]?.published?.min]));
  return relations.map((relation) => {
    if (relation.since || relation.asOf) return { relation };
    const [first] = relation.evidenceNoteIds.flatMap((id) => published.get(id) ?? []).sort();
    return { relation, ...(first && { published: first }) };
  });
}
