import { foldName } from '#domain/fold.ts';
import { library } from '#storage/database.ts';
import { expandNames } from './expandNames.ts';
import { nameKey } from './nameKey.ts';
import type { AlsoAs } from './protocol.ts';
import { parseQuery } from './queryLanguage.ts';
import { search } from './searchClient.ts';

/**
 * The names in a search that the library knows, with their other names: what `hitRanges` needs to mark a text as the search found it. How a Chinese name is
 * typed in Latin letters only the index knows.
 */
export async function listAlsoAs(query: string): Promise<AlsoAs[]> {
  const known = await listKnown(query);
  if (!/\p{Script=Latin}/u.test(query)) return known;
  const typed = await listTyped(query);
  return [...known, ...typed.filter(({ name }) => !known.some((one) => nameKey(one.name) === nameKey(name)))];
}

/** Without the index the marks are fewer, and nothing else is worse. */
async function listTyped(query: string): Promise<readonly AlsoAs[]> {
  try {
    return (await search(query, { limit: 0, stage: 'first' })).alsoAs;
  } catch {
    return [];
  }
}

async function listKnown(query: string): Promise<AlsoAs[]> {
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
