import { Dexie } from 'dexie';
import type { Alias, Entity, EntityKind, Mention } from '#domain/entity.ts';
import { nameKeysOf } from '#domain/entityName.ts';
import { foldName } from '#domain/fold.ts';
import { newId } from '#domain/id.ts';
import { library } from './database.ts';
import type { DraftOf } from './derived.ts';
import { type Writer, write } from './write.ts';

/** What a person fills in of an entity; names are such as `parseName` gives. */
export type EntityFields = Omit<DraftOf<'entities'>, 'id' | 'createdAt'>;

/** A name belongs to one entity of the library: `by` has `name` already. */
interface Taken {
  readonly state: 'taken';
  readonly by: Entity;
  readonly name: string;
}
type Saved = { readonly state: 'saved'; readonly entity: Entity } | Taken;
type Changed = Saved | { readonly state: 'missing' };

/** Saves a new entity, unless another one has one of its names. */
export function saveEntity(fields: Pick<EntityFields, 'kind' | 'name'> & Partial<EntityFields>): Promise<Saved> {
  const entity = { aliases: [], identifiers: {}, description: '', watchlists: [], ownFields: [], ...fields };
  return write(['entities'], (writer) =>
    putEntity(writer, { ...entity, id: newId(), createdAt: new Date().toISOString() }),
  );
}

/** Changes fields of an entity, unless another one has one of its new names. */
export function changeEntity(id: string, fields: Partial<EntityFields>): Promise<Changed> {
  return edit(id, (entity) => ({ ...entity, ...fields }));
}

/** Gives an entity a further name; saves nothing where it has it already. */
export function addAlias(id: string, alias: Alias): Promise<Changed> {
  return edit(id, (entity) =>
    entity.nameKeys.includes(foldName(alias.text)) ? entity : { ...entity, aliases: [...entity.aliases, alias] },
  );
}

/** Takes a name away from an entity. */
export function removeAlias(id: string, text: string): Promise<Changed> {
  return edit(id, (entity) => ({ ...entity, aliases: entity.aliases.filter((alias) => alias.text !== text) }));
}

/** Sets or, with `undefined`, takes away one identifier of an entity. */
export function saveIdentifier(
  id: string,
  name: keyof Entity['identifiers'],
  value: string | undefined,
): Promise<Changed> {
  return edit(id, ({ identifiers: { [name]: _before, ...others }, ...entity }) => ({
    ...entity,
    identifiers: value === undefined ? others : { ...others, [name]: value },
  }));
}

function edit(id: string, change: (entity: Entity) => Entity): Promise<Changed> {
  return write(['entities'], async (writer) => {
    const entity = await library.entities.get(id);
    if (!entity) return { state: 'missing' };
    const changed = change(entity);
    return changed === entity ? { state: 'saved', entity } : putEntity(writer, changed);
  });
}

async function putEntity(writer: Writer, entity: DraftOf<'entities'>): Promise<Saved> {
  const { nameKeys } = nameKeysOf(entity);
  const holders = await library.entities.where('nameKeys').anyOf(nameKeys).toArray();
  const by = holders.find(({ id }) => id !== entity.id);
  if (by) {
    const names = [entity.name, ...entity.aliases.map(({ text }) => text)];
    const name = names.find((one) => by.nameKeys.includes(foldName(one))) ?? entity.name;
    return { state: 'taken', by, name };
  }
  return { state: 'saved', entity: await writer.put('entities', entity) };
}

/** An entity that was deleted, with what went with it, to be put back. */
export interface RemovedEntity {
  readonly entity: Entity;
  readonly mentions: readonly Mention[];
}

/** Deletes an entity with its mentions, unless events name it: they would lose a participant. */
export function removeEntity(
  id: string,
): Promise<
  | ({ readonly state: 'removed' } & RemovedEntity)
  | { readonly state: 'in-use'; readonly events: number }
  | { readonly state: 'missing' }
> {
  return write(['entities', 'mentions', 'events'], async (writer) => {
    const entity = await library.entities.get(id);
    if (!entity) return { state: 'missing' };
    const events = await library.events.where('participantIds').equals(id).count();
    if (events > 0) return { state: 'in-use', events };
    const mentions = await mentionsOf(id).toArray();
    for (const mention of mentions) await writer.remove('mentions', mention.id);
    await writer.remove('entities', id);
    return { state: 'removed', entity, mentions };
  });
}

/** Puts a deleted entity back as it was, with its mentions in the notes that are still there. */
export function restoreEntity({ entity, mentions }: RemovedEntity): Promise<Saved> {
  return write(['entities', 'mentions', 'notes'], async (writer) => {
    const saved = await putEntity(writer, entity);
    if (saved.state === 'taken') return saved;
    const notes = await library.notes.bulkGet(mentions.map(({ noteId }) => noteId));
    for (const mention of mentions) {
      if (notes.some((note) => note?.id === mention.noteId)) await writer.put('mentions', mention);
    }
    return saved;
  });
}

function mentionsOf(entityId: string) {
  return library.mentions.where('[entityId+state]').between([entityId, Dexie.minKey], [entityId, Dexie.maxKey]);
}

/** One entity, or `undefined` where it is gone. */
export function getEntity(id: string): Promise<Entity | undefined> {
  return library.entities.get(id);
}

/** The entity that has a name, as its own or as an alias, however it is spelt. */
export function getEntityByName(name: string): Promise<Entity | undefined> {
  return library.entities.where('nameKeys').equals(foldName(name)).first();
}

/** Which entities a list shows: those of one kind, one of whose names begins with `prefix`. */
export interface EntityFilter {
  readonly kind: EntityKind;
  readonly prefix?: string;
}

/** A page of the entities that pass a filter, by name. */
export async function listEntities(
  filter: EntityFilter & { readonly offset: number; readonly limit: number },
): Promise<Entity[]> {
  const { kind, offset, limit } = filter;
  const prefix = foldName(filter.prefix ?? '');
  if (prefix === '') return ofKind(kind).offset(offset).limit(limit).toArray();
  return (await listByPrefix(kind, prefix)).slice(offset, offset + limit);
}

/** How many entities pass a filter. */
export async function countEntities(filter: EntityFilter): Promise<number> {
  const prefix = foldName(filter.prefix ?? '');
  return prefix === '' ? ofKind(filter.kind).count() : (await listByPrefix(filter.kind, prefix)).length;
}

/** Where an entity stands in a list, counted from 0; `undefined` where it does not. */
export async function getEntityPosition(filter: EntityFilter, id: string): Promise<number | undefined> {
  const entity = await library.entities.get(id);
  const prefix = foldName(filter.prefix ?? '');
  if (entity?.kind !== filter.kind || !entity.nameKeys.some((key) => key.startsWith(prefix))) return undefined;
  if (prefix !== '') return (await listByPrefix(filter.kind, prefix)).findIndex((one) => one.id === id);
  const before = [
    [filter.kind, Dexie.minKey],
    [filter.kind, entity.sortKey, entity.id],
  ] as const;
  return library.entities
    .where('[kind+sortKey+id]')
    .between(...before, true, false)
    .count();
}

function ofKind(kind: EntityKind) {
  return library.entities.where('[kind+sortKey+id]').between([kind, Dexie.minKey], [kind, Dexie.maxKey]);
}

async function listByPrefix(kind: EntityKind, prefix: string): Promise<Entity[]> {
  const entities = await library.entities.where('nameKeys').startsWith(prefix).distinct().toArray();
  return entities.filter((entity) => entity.kind === kind).sort(byName);
}

/** How many entities are looked at for the best of them; a first letter alone may have thousands. */
const mostRanked = 200;

/**
 * The entities one of whose names begins with a prefix, at most `limit`: first the one that has it as a whole name, then those whose own
 * name begins so, then those of whom an alias does. Without a prefix, the first of all by name.
 */
export async function listEntitiesByPrefix(prefix: string, limit: number): Promise<Entity[]> {
  const key = foldName(prefix);
  const candidates = library.entities.where('nameKeys').startsWith(key).distinct();
  const entities = await candidates.limit(Math.max(limit, mostRanked)).toArray();
  const rank = ({ nameKeys, sortKey }: Entity) => (nameKeys.includes(key) ? 0 : sortKey.startsWith(key) ? 1 : 2);
  return entities.sort((a, b) => rank(a) - rank(b) || byName(a, b)).slice(0, limit);
}

function byName(a: Entity, b: Entity): number {
  return a.sortKey < b.sortKey || (a.sortKey === b.sortKey && a.id < b.id) ? -1 : 1;
}
