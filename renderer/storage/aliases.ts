import type { Alias, Entity } from '#domain/entity.ts';
import { type NameProblem, parseName } from '#domain/entityName.ts';
import { foldName } from '#domain/fold.ts';
import { isLookedFor } from '#domain/lookedFor.ts';
import { guessNameLanguage } from '#domain/nameLanguage.ts';
import { library } from './database.ts';
import { hasName } from './entities.ts';
import { type ChangedRows, recordingWriter } from './recordingWriter.ts';
import { write } from './write.ts';

/** What a line of a pasted list of names would become. */
export type AliasLine =
  | { readonly state: 'new'; readonly alias: Alias; readonly isLookedFor: boolean }
  | { readonly state: 'skipped'; readonly text: string; readonly reason: NameProblem | 'known' | 'repeated' }
  | { readonly state: 'skipped'; readonly text: string; readonly reason: 'taken'; readonly by: Entity };

/** Looks what each line of a pasted list would become as a name of an entity; empty lines are nothing. `undefined` where the entity is gone. */
export async function checkAliases(entityId: string, lines: readonly string[]): Promise<AliasLine[] | undefined> {
  const entity = await library.entities.get(entityId);
  if (!entity) return undefined;
  const written = lines.filter((line) => line.trim() !== '');
  const holders = await holdersOf(written.map(foldName));
  const seen = new Set<string>();
  return written.map((line): AliasLine => {
    const parsed = parseName(line);
    const text = line.trim();
    if (parsed.state === 'invalid') return { state: 'skipped', text, reason: parsed.reason };
    const key = foldName(parsed.name);
    if (hasName(entity, parsed.name)) return { state: 'skipped', text, reason: 'known' };
    if (seen.has(key)) return { state: 'skipped', text, reason: 'repeated' };
    seen.add(key);
    const by = holders.get(key);
    if (by) return { state: 'skipped', text, reason: 'taken', by };
    const language = guessNameLanguage(parsed.name);
    const alias = { text: parsed.name, ...(language && { language }) };
    return { state: 'new', alias, isLookedFor: isLookedFor(parsed.name) };
  });
}

/** Gives an entity many further names at once, but for those that somebody took in between; `undefined` where the entity is gone. */
export function addAliases(entityId: string, aliases: readonly Alias[]): Promise<ChangedRows | undefined> {
  return write(['entities'], async (plain) => {
    const entity = await library.entities.get(entityId);
    if (!entity) return undefined;
    const { writer, changes } = recordingWriter(plain);
    const holders = await holdersOf(aliases.map(({ text }) => foldName(text)));
    const free = aliases.filter(({ text }) => !holders.has(foldName(text)) && !hasName(entity, text));
    if (free.length > 0) await writer.put('entities', { ...entity, aliases: [...entity.aliases, ...free] });
    return changes;
  });
}

/** Whose the names of these keys are, each by its key. */
async function holdersOf(keys: readonly string[]): Promise<ReadonlyMap<string, Entity>> {
  const holders = await library.entities
    .where('nameKeys')
    .anyOf([...new Set(keys)])
    .distinct()
    .toArray();
  return new Map(holders.flatMap((entity) => entity.nameKeys.map((key) => [key, entity] as const)));
}
