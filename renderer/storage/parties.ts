import type { Alias, Entity, EntityKind, Mention } from '#domain/entity.ts';
import { parseName } from '#domain/entityName.ts';
import { foldName } from '#domain/fold.ts';
import { createNameFinder } from '#domain/nameFinder.ts';
import { guessNameLanguage } from '#domain/nameLanguage.ts';
import type { Note } from '#domain/note.ts';
import { salienceOf } from '#domain/salience.ts';
import { library, type TableName } from './database.ts';
import { getEntityByName, newEntity } from './entities.ts';
import { newMention } from './suggestions.ts';
import type { Writer } from './write.ts';

/** The tables that `putParty` writes to. */
export const partyTables: readonly TableName[] = ['entities', 'mentions'];

/** Somebody who takes part in what is being accepted. */
export interface PartyDraft {
  /** That of the entity; for a name that nobody has yet, the one that is to be given to it. */
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
}

/**
 * Inside a write: gives the entity that is meant, by its id, else by its name; makes it where nobody has the name. Either way it is an accepted mention of
 * the note then.
 */
export async function putParty(writer: Writer, note: Note, text: string, party: PartyDraft): Promise<Entity> {
  const known = (await library.entities.get(party.id)) ?? (await getEntityByName(party.name));
  const entity = known ?? (await putNewParty(writer, party));
  await acceptMention(writer, note, text, entity);
  return entity;
}

async function putNewParty(writer: Writer, { id, kind, name, aliases }: PartyDraft): Promise<Entity> {
  return writer.put('entities', { ...newEntity({ kind, name, aliases: await freeAliases(name, aliases) }), id });
}

/** The further names that nobody has. */
async function freeAliases(name: string, wanted: readonly string[]): Promise<Alias[]> {
  const free: Alias[] = [];
  const taken = new Set([foldName(name)]);
  for (const one of wanted) {
    const parsed = parseName(one);
    if (parsed.state === 'invalid' || taken.has(foldName(parsed.name))) continue;
    taken.add(foldName(parsed.name));
    if (await getEntityByName(parsed.name)) continue;
    const language = guessNameLanguage(parsed.name);
    free.push({ text: parsed.name, ...(language && { language }) });
  }
  return free;
}

async function acceptMention(writer: Writer, note: Note, text: string, entity: Entity): Promise<Mention> {
  const mention = await library.mentions.where('[noteId+entityId]').equals([note.id, entity.id]).first();
  if (mention?.state === 'accepted') return mention;
  if (mention) return writer.put('mentions', { ...mention, state: 'accepted' });
  const finder = createNameFinder([entity]);
  const salience = salienceOf(finder.find(text), finder.find(note.title), text.length);
  return writer.put('mentions', newMention(note.id, entity.id, salience, 'accepted'));
}
