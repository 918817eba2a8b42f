import type { Entity, Mention } from '#domain/entity.ts';
import { createNameFinder, type NameFinder, type NameHit } from '#domain/nameFinder.ts';
import type { Note } from '#domain/note.ts';
import { salienceOf } from '#domain/salience.ts';
import { library } from './database.ts';
import { newMention } from './suggestions.ts';
import { write } from './write.ts';

/** A mention together with what it mentions. */
export interface NamedMention {
  readonly mention: Mention;
  readonly entity: Entity;
}

/** The entities of a note that nobody rejected: accepted before suggested, doubtful ones last, subjects before mere mentions, then by name. */
export async function listMentions(noteId: string): Promise<NamedMention[]> {
  const mentions = await library.mentions.where('noteId').equals(noteId).toArray();
  const shown = mentions.filter(({ state }) => state !== 'rejected');
  const entities = await library.entities.bulkGet(shown.map(({ entityId }) => entityId));
  const named = shown.flatMap((mention, index) => {
    const entity = entities[index];
    return entity ? [{ mention, entity }] : [];
  });
  return named.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

async function listEntitiesOfNote(noteId: string): Promise<Entity[]> {
  return (await listMentions(noteId)).map(({ entity }) => entity);
}

function orderOf({ mention, entity }: NamedMention): string {
  return `${mention.state} ${mention.doubtful ? 1 : 0} ${mention.salience === 'subject' ? 0 : 1} ${entity.sortKey}`;
}

/** Says what a person thinks of an entity in a note: that it is in it, or that it is not, or nothing; `undefined` where either is gone. */
export function saveMentionState(
  noteId: string,
  entityId: string,
  state: Mention['state'],
): Promise<Mention | undefined> {
  return write(['mentions', 'entities', 'notes', 'bodies'], async (writer) => {
    const [mention, entity, note] = await Promise.all([
      getMention(noteId, entityId),
      library.entities.get(entityId),
      library.notes.get(noteId),
    ]);
    if (!entity || !note) return undefined;
    if (mention) return mention.state === state ? mention : writer.put('mentions', withState(mention, state));
    const text = (await library.bodies.get(noteId))?.text ?? '';
    const finder = createNameFinder([entity]);
    const salience = salienceOf(finder.find(text), finder.find(note.title), text.length);
    return writer.put('mentions', newMention(noteId, entityId, salience, state));
  });
}

/** What a person accepts is doubtful no more. */
function withState(mention: Mention, state: Mention['state']): Mention {
  const { doubtful, ...sure } = mention;
  return doubtful && state !== 'accepted' ? { ...sure, state, doubtful } : { ...sure, state };
}

/** Accepts everything that is suggested for a note, but for what is doubtful. */
export async function saveAllAccepted(noteId: string): Promise<void> {
  await write(['mentions'], async (writer) => {
    const mentions = await library.mentions.where('noteId').equals(noteId).toArray();
    const suggested = mentions.filter(({ state, doubtful }) => state === 'suggested' && !doubtful);
    for (const mention of suggested) await writer.put('mentions', withState(mention, 'accepted'));
  });
}

/** Says whether a note is about an entity or only names it, and by that accepts the mention. */
export async function saveMentionSalience(mentionId: string, salience: Mention['salience']): Promise<void> {
  const changes = { salience, state: 'accepted', doubtful: undefined } as const;
  await write(['mentions'], (writer) => writer.change('mentions', mentionId, changes));
}

/** The names in the text of an open note, of the entities that nobody rejected in it. */
export async function listNameHits(noteId: string, text: string): Promise<NameHit[]> {
  return finderOf(await listEntitiesOfNote(noteId)).find(text);
}

let lastFinder: { readonly key: string; readonly finder: NameFinder } | undefined;

/** An open note is searched after every pause in typing, mostly for the same names. */
function finderOf(entities: readonly Entity[]): NameFinder {
  const key = entities.map(({ id, rev }) => `${id} ${rev}`).join();
  if (lastFinder?.key !== key) lastFinder = { key, finder: createNameFinder(entities) };
  return lastFinder.finder;
}

/** A page of the notes that an entity is in or seems to be in, the newest first; those in the trash are among them. */
export async function listNotesOfEntity(
  entityId: string,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<{ readonly note: Note; readonly mention: Mention; readonly sourceName: string | undefined }[]> {
  const mentions = await inNotes(entityId).toArray();
  // Ids rise with time, so they give the order without a look at the notes.
  mentions.sort((a, b) => (a.noteId > b.noteId ? -1 : 1));
  const page = mentions.slice(offset, offset + limit);
  const notes = await library.notes.bulkGet(page.map(({ noteId }) => noteId));
  const sources = await library.sources.bulkGet(notes.map((note) => note?.sourceId ?? ''));
  return page.flatMap((mention, index) => {
    const note = notes[index];
    return note ? [{ note, mention, sourceName: sources[index]?.name }] : [];
  });
}

/** In how many notes an entity is, or seems to be. */
export function countNotesOfEntity(entityId: string): Promise<number> {
  return inNotes(entityId).count();
}

function inNotes(entityId: string) {
  return library.mentions.where('[entityId+state]').anyOf([
    [entityId, 'accepted'],
    [entityId, 'suggested'],
  ]);
}

function getMention(noteId: string, entityId: string): Promise<Mention | undefined> {
  return library.mentions.where('[noteId+entityId]').equals([noteId, entityId]).first();
}
