import { foldName } from '#domain/fold.ts';
import { library } from '#storage/database.ts';
import { expandNames } from './expandNames.ts';
import type { AlsoAs } from './protocol.ts';
import { parseQuery } from './queryLanguage.ts';

/** The names in a search that the library knows, with their other names: what `hitRanges` needs to mark a text as the search found it. */
export async function listAlsoAs(query: string): Promise<AlsoAs[]> {
  const asked = new Set<string>();
  // The same walk over the search as finding it takes, to see which names it looks for.
  expandNames(parseQuery(query).root, (text) => {
    asked.add(text);
    return undefined;
  });
  const keyed = [...asked].map((name) => ({ name, key: foldName(name) }));
  const entities = await library.entities
    .where('nameKeys')
    .anyOf(keyed.map(({ key }) => key))
    .toArray();
  return keyed.flatMap(({ name, key }) => {
    const entity = entities.find(({ nameKeys }) => nameKeys.includes(key));
    const names = entity ? [entity.name, ...entity.aliases.map(({ text }) => text)] : [];
    const others = names.filter((other) => foldName(other) !== key);
    return others.length > 0 ? [{ name, others }] : [];
  });
}
