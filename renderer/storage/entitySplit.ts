import { mentionLabelsOf } from '#domain/documentMentions.ts';
import { type Entity, type Mention, nameFieldsOf } from '#domain/entity.ts';
import { foldName } from '#domain/fold.ts';
import { createNameFinder } from '#domain/nameFinder.ts';
import { takeBackRows } from './changedRows.ts';
import { library, type TableName } from './database.ts';
import { newEntity } from './entities.ts';
import { entityLinkTables, listMentionsOfEntity, moveEntityLinks, moveInText } from './entityLinks.ts';
import { type ChangedRows, recordingWriter } from './recordingWriter.ts';
import { type Writer, write } from './write.ts';

const tables: readonly TableName[] = ['entities', ...entityLinkTables];

/** What a split changed, to take it back by. */
export interface EntitySplit {
  readonly entity: Entity;
  readonly from: Entity;
  readonly changes: ChangedRows;
}

/**
 * Makes an alias an entity of its own. What a person said of the notes in which that name alone stands is said of the new entity; what was only
 * suggested follows by itself, as names do.
 */
export function splitAlias(
  entityId: string,
  text: string,
): Promise<({ readonly state: 'split' } & EntitySplit) | { readonly state: 'missing' }> {
  return write(tables, async (plain) => {
    const before = await library.entities.get(entityId);
    const alias = before?.aliases.find((one) => one.text === text);
    if (!before || !alias) return { state: 'missing' };
    const { writer, changes } = recordingWriter(plain);
    const aliases = before.aliases.filter((one) => one !== alias);
    const from = await writer.put('entities', { ...before, aliases });
    const entity = await writer.put(
      'entities',
      newEntity({ kind: before.kind, name: alias.text, ...nameFieldsOf(alias) }),
    );
    await moveJudged(writer, from, entity);
    return { state: 'split', entity, from: before, changes };
  });
}

async function moveJudged(writer: Writer, from: Entity, entity: Entity): Promise<void> {
  const judged = (await listMentionsOfEntity(from.id)).filter(({ state }) => state !== 'suggested');
  const [rest, own] = [createNameFinder([from]), createNameFinder([entity])];
  const isOwn = (label: string) => foldName(label) === entity.sortKey;
  for (const mention of judged) {
    const [note, body] = await Promise.all([library.notes.get(mention.noteId), library.bodies.get(mention.noteId)]);
    if (!note || !body) continue;
    const names = mentionLabelsOf(body.document, from.id);
    // The labels of `@` stand in the plain text, too.
    const text = `${note.title}\n${body.text}`;
    const isAlone = own.find(text).length > 0 && rest.find(text).length === 0 && names.every(isOwn);
    if (names.some(isOwn)) await moveInText(writer, note.id, from.id, entity, isOwn);
    if (isAlone) await moveMention(writer, mention, entity.id);
  }
}

async function moveMention(writer: Writer, mention: Mention, entityId: string): Promise<void> {
  await writer.put('mentions', { ...mention, entityId });
}

/** Takes a split back: the name is an alias again, and whatever was said of the entity since is said of the other one. */
export function undoSplit({ entity, from, changes }: EntitySplit): Promise<void> {
  return write(tables, async (writer) => {
    const links = changes.filter(({ table }) => table !== 'entities');
    await takeBackRows(writer, links);
    const present = await library.entities.get(from.id);
    if (!present) return;
    await moveEntityLinks(writer, entity.id, present);
    await takeBackRows(
      writer,
      changes.filter(({ table }) => table === 'entities'),
    );
  });
}
