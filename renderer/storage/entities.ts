import { Dexie } from 'dexie';
import type { Alias, Entity, EntityKind, Mention } from '#domain/entity.ts';
import { nameKeysOf } from '#domain/entityName.ts';
import { foldName } from '#domain/fold.ts';
import { newId } from '#domain/id.ts';
import type { Question } from '#domain/question.ts';
import { takenBack } from '#domain/takenBack.ts';
import { library } from './database.ts';
import type { DraftOf } from './derived.ts';
import { countEntityLinks, entityLinkTables, listMentionsOfEntity } from './entityLinks.ts';
import { type Writer, write } from './write.ts';

/** What a person fills in of an entity; names are such as `parseName` gives. */
export type EntityFields = Omit<DraftOf<'entities'>, 'id' | 'createdAt'>;

/** Fields to change; one set to `undefined` is emptied. */
export type EntityChanges = { readonly [Key in keyof EntityFields]?: EntityFields[Key] | undefined };

/** A name belongs to one entity of the library, unless it is marked as ambiguous: `by` has `name` already. */
interface Taken {
  readonly state: 'taken';
  readonly by: Entity;
  readonly name: string;
}
type Saved = { readonly state: 'saved'; readonly entity: Entity } | Taken;
type Changed = Saved | { readonly state: 'missing' };

/** What happens where another entity has a name already: nothing is saved, or both have it from now on and it counts as ambiguous. */
export type OnTaken = 'refuse' | 'share';

/** Saves a new entity, unless another one has one of its names. */
export function saveEntity(
  fields: Pick<EntityFields, 'kind' | 'name'> & Partial<EntityFields>,
  onTaken: OnTaken = 'refuse',
): Promise<Saved> {
  return write(['entities'], (writer) => putEntity(writer, newEntity(fields), onTaken));
}

/** An entity that is not stored yet. */
export function newEntity(fields: Pick<EntityFields, 'kind' | 'name'> & Partial<EntityFields>): DraftOf<'entities'> {
  const empty = { aliases: [], identifiers: {}, description: '', watchlists: [], ownFields: [] };
  return { ...empty, ...fields, id: newId(), createdAt: new Date().toISOString() };
}

/** Changes fields of an entity, unless another one has one of its new names. */
export function changeEntity(id: string, fields: EntityChanges, onTaken: OnTaken = 'refuse'): Promise<Changed> {
  return edit(id, (entity) => ({ ...entity, ...fields }) as Entity, onTaken);
}

/** Gives an entity a further name; saves nothing where it has it already. */
export function addAlias(id: string, alias: Alias, onTaken: OnTaken = 'refuse'): Promise<Changed> {
  return edit(id, (entity) => (hasName(entity, alias.text) ? entity : withAliases(entity, [alias])), onTaken);
}

/** Changes what is known of an alias, such as its language; its text, too, unless another entity has that name. */
export function changeAlias(id: string, text: string, changed: Alias, onTaken: OnTaken = 'refuse'): Promise<Changed> {
  const replace = (alias: Alias) => (alias.text === text ? changed : alias);
  return edit(id, (entity) => ({ ...entity, aliases: entity.aliases.map(replace) }), onTaken);
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

/** Whether an entity has a name, as its own or as an alias, however it is spelt. */
export function hasName(entity: Entity, name: string): boolean {
  const key = foldName(name);
  return entity.nameKeys.includes(key) || entity.sharedKeys.includes(key);
}

function withAliases(entity: Entity, aliases: readonly Alias[]): Entity {
  return { ...entity, aliases: [...entity.aliases, ...aliases] };
}

function edit(id: string, change: (entity: Entity) => Entity, onTaken: OnTaken = 'refuse'): Promise<Changed> {
  return write(['entities'], async (writer) => {
    const entity = await library.entities.get(id);
    if (!entity) return { state: 'missing' };
    const changed = change(entity);
    return changed === entity ? { state: 'saved', entity } : putEntity(writer, changed, onTaken);
  });
}

/** Inside a write over `entities`: keeps an entity, unless another one has one of its names. */
export async function putEntity(
  writer: Writer,
  entity: DraftOf<'entities'>,
  onTaken: OnTaken = 'refuse',
): Promise<Saved> {
  const { nameKeys } = nameKeysOf(entity);
  const holders = await library.entities.where('nameKeys').anyOf(nameKeys).distinct().toArray();
  const others = holders.filter(({ id }) => id !== entity.id);
  const [by] = others;
  if (!by) return { state: 'saved', entity: await writer.put('entities', entity) };
  if (onTaken === 'refuse') {
    const names = [entity.name, ...entity.aliases.map(({ text }) => text)];
    const name = names.find((one) => by.nameKeys.includes(foldName(one))) ?? entity.name;
    return { state: 'taken', by, name };
  }
  const shared = new Set(nameKeys.filter((key) => others.some((other) => other.nameKeys.includes(key))));
  for (const other of others) await writer.put('entities', withAmbiguous(other, shared));
  return { state: 'saved', entity: await writer.put('entities', withAmbiguous(entity, shared)) };
}

/** The entity with the names of these keys marked as ambiguous, so that others may have them, too. */
function withAmbiguous(entity: DraftOf<'entities'>, keys: ReadonlySet<string>): DraftOf<'entities'> {
  const marked = <Name extends object>(name: Name, text: string): Name =>
    keys.has(foldName(text)) ? { ...name, ambiguous: true } : name;
  return marked({ ...entity, aliases: entity.aliases.map((alias) => marked(alias, alias.text)) }, entity.name);
}

/** An entity that was deleted, with what went with it, to be put back. */
export interface RemovedEntity {
  readonly entity: Entity;
  readonly mentions: readonly Mention[];
  /** The questions that were about it. */
  readonly questions: readonly Question[];
}

/** How many claims name an entity; it cannot go before they do, as they would lose a side. */
export interface EntityUse {
  readonly events: number;
  readonly relations: number;
  readonly figures: number;
}

/** Deletes an entity with its mentions, unless events, relations or figures name it. */
export function removeEntity(
  id: string,
): Promise<
  | ({ readonly state: 'removed' } & RemovedEntity)
  | ({ readonly state: 'in-use' } & EntityUse)
  | { readonly state: 'missing' }
> {
  return write(['entities', ...entityLinkTables], async (writer) => {
    const entity = await library.entities.get(id);
    if (!entity) return { state: 'missing' };
    const { events, relations, figures } = await countEntityLinks(id);
    if (events + relations + figures > 0) return { state: 'in-use', events, relations, figures };
    const mentions = await listMentionsOfEntity(id);
    for (const mention of mentions) await writer.remove('mentions', mention.id);
    const questions = await library.questions.where('entityIds').equals(id).toArray();
    for (const { id: questionId, entityIds } of questions) {
      await writer.change('questions', questionId, { entityIds: entityIds.filter((one) => one !== id) });
    }
    await writer.remove('entities', id);
    return { state: 'removed', entity, mentions, questions };
  });
}

/** Puts a deleted entity back as it was, with its mentions in the notes and its place in the questions that are still there. */
export function restoreEntity({ entity, mentions, questions }: RemovedEntity): Promise<Saved> {
  return write(['entities', ...entityLinkTables], async (writer) => {
    const saved = await putEntity(writer, entity);
    if (saved.state === 'taken') return saved;
    const notes = await library.notes
      .where('id')
      .anyOf(mentions.map(({ noteId }) => noteId))
      .primaryKeys();
    const known = new Set(notes);
    for (const mention of mentions) if (known.has(mention.noteId)) await writer.put('mentions', mention);
    for (const before of questions) {
      const present = await library.questions.get(before.id);
      const without = before.entityIds.filter((id) => id !== entity.id);
      if (present) await writer.put('questions', takenBack(before, { ...before, entityIds: without }, present));
    }
    return saved;
  });
}

/** One entity, or `undefined` where it is gone. */
export function getEntity(id: string): Promise<Entity | undefined> {
  return library.entities.get(id);
}

/** Some entities in the order of their ids; what is gone is left out. */
export async function listEntitiesById(ids: readonly string[]): Promise<Entity[]> {
  return (await library.entities.bulkGet([...ids])).flatMap((entity) => entity ?? []);
}

/** The entity that has a name, as its own or as an alias, however it is spelt; where several share it, the one that came first. */
export async function getEntityByName(name: string): Promise<Entity | undefined> {
  const key = foldName(name);
  const owner = await library.entities.where('nameKeys').equals(key).first();
  return owner ?? (await library.entities.where('sharedKeys').equals(key).sortBy('id'))[0];
}

/** Which entities a list shows: those of one kind, one of whose names begins with `prefix`, that are watched in a list. */
export interface EntityFilter {
  readonly kind: EntityKind;
  readonly prefix?: string;
  readonly watchlist?: string | undefined;
}

/** A page of the entities that pass a filter, by name. */
export async function listEntities(
  filter: EntityFilter & { readonly offset: number; readonly limit: number },
): Promise<Entity[]> {
  const { kind, offset, limit } = filter;
  if (isWhole(filter)) return ofKind(kind).offset(offset).limit(limit).toArray();
  return (await listFiltered(filter)).slice(offset, offset + limit);
}

/** How many entities pass a filter. */
export async function countEntities(filter: EntityFilter): Promise<number> {
  return isWhole(filter) ? ofKind(filter.kind).count() : (await listFiltered(filter)).length;
}

/** Where an entity stands in a list, counted from 0; `undefined` where it does not. */
export async function getEntityPosition(filter: EntityFilter, id: string): Promise<number | undefined> {
  const entity = await library.entities.get(id);
  if (entity?.kind !== filter.kind) return undefined;
  if (!isWhole(filter)) {
    const position = (await listFiltered(filter)).findIndex((one) => one.id === id);
    return position < 0 ? undefined : position;
  }
  const before = [
    [filter.kind, Dexie.minKey],
    [filter.kind, entity.sortKey, entity.id],
  ] as const;
  return library.entities
    .where('[kind+sortKey+id]')
    .between(...before, true, false)
    .count();
}

/** Whether a filter leaves a kind whole, so that the index pages through it. */
function isWhole({ prefix = '', watchlist }: EntityFilter): boolean {
  return foldName(prefix) === '' && watchlist === undefined;
}

function ofKind(kind: EntityKind) {
  return library.entities.where('[kind+sortKey+id]').between([kind, Dexie.minKey], [kind, Dexie.maxKey]);
}

async function listFiltered({ kind, prefix = '', watchlist }: EntityFilter): Promise<Entity[]> {
  const key = foldName(prefix);
  const begins = (name: string) => name.startsWith(key);
  const entities =
    watchlist === undefined
      ? await byPrefix(key, Number.POSITIVE_INFINITY)
      : await library.entities.where('watchlists').equals(watchlist).toArray();
  return entities
    .filter(({ nameKeys, sharedKeys }) => key === '' || nameKeys.some(begins) || sharedKeys.some(begins))
    .filter((entity) => entity.kind === kind)
    .sort(byName);
}

/** The entities with a name that begins so, their own or one that they share, each once; at most `limit` of either. */
async function byPrefix(key: string, limit: number): Promise<Entity[]> {
  const found = await Promise.all(
    ['nameKeys', 'sharedKeys'].map((index) => {
      const entities = library.entities.where(index).startsWith(key).distinct();
      return (Number.isFinite(limit) ? entities.limit(limit) : entities).toArray();
    }),
  );
  return [...new Map(found.flat().map((entity) => [entity.id, entity])).values()];
}

/** How many entities are looked at for the best of them; a first letter alone may have thousands. */
const mostRanked = 200;

/**
 * The entities one of whose names begins with a prefix, at most `limit`: first the one that has it as a whole name, then those whose own
 * name begins so, then those of whom an alias does. Without a prefix, the first of all by name.
 */
export async function listEntitiesByPrefix(prefix: string, limit: number): Promise<Entity[]> {
  const key = foldName(prefix);
  const entities = await byPrefix(key, Math.max(limit, mostRanked));
  const rank = ({ nameKeys, sharedKeys, sortKey }: Entity) =>
    nameKeys.includes(key) || sharedKeys.includes(key) ? 0 : sortKey.startsWith(key) ? 1 : 2;
  return entities.sort((a, b) => rank(a) - rank(b) || byName(a, b)).slice(0, limit);
}

function byName(a: Entity, b: Entity): number {
  return a.sortKey < b.sortKey || (a.sortKey === b.sortKey && a.id < b.id) ? -1 : 1;
}
