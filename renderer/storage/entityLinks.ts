import { Dexie } from 'dexie';
import { mentionLabelsOf, type Named, withMentionsOf } from '#domain/documentMentions.ts';
import type { Mention } from '#domain/entity.ts';
import { mergedMention } from '#domain/mergedEntity.ts';
import { isSame } from '#domain/takenBack.ts';
import { bodyTables, putBody } from './bodies.ts';
import { claimTableNames } from './claims.ts';
import { library, type TableName } from './database.ts';
import { getCounter } from './followFeed.ts';
import type { Writer } from './write.ts';

/** The tables whose rows name entities. */
export const entityLinkTables: readonly TableName[] = ['mentions', ...claimTableNames, 'questions', ...bodyTables];

/** How much of the library hangs on an entity. */
export interface EntityLinkCounts {
  readonly notes: number;
  readonly events: number;
  readonly relations: number;
  readonly figures: number;
  readonly questions: number;
}

/** Counts what hangs on an entity; of the notes, those that it is in or seems to be. */
export async function countEntityLinks(entityId: string): Promise<EntityLinkCounts> {
  const [notes, events, relations, figures, questions] = await Promise.all([
    library.mentions
      .where('[entityId+state]')
      .anyOf([
        [entityId, 'accepted'],
        [entityId, 'suggested'],
      ])
      .count(),
    library.events.where('participantIds').equals(entityId).count(),
    library.relations.where('entityIds').equals(entityId).count(),
    metricsOf(entityId).count(),
    library.questions.where('entityIds').equals(entityId).count(),
  ]);
  return { notes, events, relations, figures, questions };
}

/** How many relations stand between two entities. */
export async function countRelationsBetween(oneId: string, otherId: string): Promise<number> {
  const relations = await library.relations.where('entityIds').equals(oneId).toArray();
  return relations.filter(({ entityIds }) => entityIds.includes(otherId)).length;
}

/** Every mention of an entity, rejected ones too. */
export function listMentionsOfEntity(entityId: string): Promise<Mention[]> {
  return library.mentions
    .where('[entityId+state]')
    .between([entityId, Dexie.minKey], [entityId, Dexie.maxKey])
    .toArray();
}

/** Inside a write over `entityLinkTables`: makes everything that names one entity name another. */
export async function moveEntityLinks(writer: Writer, fromId: string, to: Named): Promise<void> {
  const rename = (id: string) => (id === fromId ? to.id : id);
  // The texts first: which they are, the mentions say.
  await moveInTexts(writer, fromId, to);
  await moveMentions(writer, fromId, to.id);
  for (const { id, participants } of await library.events.where('participantIds').equals(fromId).toArray()) {
    const renamed = participants.map((one) => ({ ...one, entityId: rename(one.entityId) }));
    await writer.change('events', id, { participants: withoutRepeats(renamed) });
  }
  for (const { id, fromId: from, toId } of await library.relations.where('entityIds').equals(fromId).toArray()) {
    // Nobody owns, sues or supplies themselves.
    if (rename(from) === rename(toId)) await writer.remove('relations', id);
    else await writer.change('relations', id, { fromId: rename(from), toId: rename(toId) });
  }
  for (const { id } of await metricsOf(fromId).toArray()) await writer.change('metrics', id, { entityId: to.id });
  for (const { id, entityIds } of await library.questions.where('entityIds').equals(fromId).toArray()) {
    await writer.change('questions', id, { entityIds: withoutRepeats(entityIds.map(rename)) });
  }
}

async function moveMentions(writer: Writer, fromId: string, toId: string): Promise<void> {
  const [moving, present] = await Promise.all([listMentionsOfEntity(fromId), listMentionsOfEntity(toId)]);
  const presentByNote = new Map(present.map((mention) => [mention.noteId, mention]));
  for (const mention of moving) {
    const known = presentByNote.get(mention.noteId);
    if (!known) {
      await writer.put('mentions', { ...mention, entityId: toId });
      continue;
    }
    await writer.remove('mentions', mention.id);
    const merged = mergedMention(known, mention);
    if (!isSame(merged, known)) await writer.put('mentions', merged);
  }
}

async function moveInTexts(writer: Writer, fromId: string, to: Named): Promise<void> {
  for (const noteId of await listNotesWithAt(fromId)) await moveInText(writer, noteId, fromId, to);
}

/** Inside a write over `bodyTables`: makes the `@` of one entity in a note name another, where their words are meant. */
export async function moveInText(
  writer: Writer,
  noteId: string,
  fromId: string,
  to: Named,
  isMeant?: (label: string) => boolean,
): Promise<void> {
  const [note, body] = await Promise.all([library.notes.get(noteId), library.bodies.get(noteId)]);
  if (!note || !body) return;
  const document = withMentionsOf(body.document, fromId, to, isMeant);
  if (document !== body.document) await putBody(writer, note, document);
}

/** The notes that name an entity by `@`: those are accepted by that, until a person says otherwise; what was just written nobody has looked at yet. */
async function listNotesWithAt(entityId: string): Promise<string[]> {
  const mentions = await listMentionsOfEntity(entityId);
  const noteIds = new Set(mentions.filter(({ state }) => state !== 'suggested').map(({ noteId }) => noteId));
  const unread = library.bodies.where('rev').above(await getCounter('tagging'));
  await unread.each(({ id, document }) => {
    if (mentionLabelsOf(document, entityId).length > 0) noteIds.add(id);
  });
  return [...noteIds];
}

function metricsOf(entityId: string) {
  return library.metrics
    .where('[entityId+nameKey+sortDay]')
    .between([entityId, Dexie.minKey], [entityId, Dexie.maxKey]);
}

function withoutRepeats<Item>(items: readonly Item[]): Item[] {
  return items.filter((item, index) => items.findIndex((one) => isSame(one, item)) === index);
}
