import type { Entity } from '#domain/entity.ts';
import { createNameResolver, type NameResolver, type ResolvedName } from '#domain/facts/resolveNames.ts';
import { library } from './database.ts';

interface Dictionary {
  /** Which state of the table it was made from. */
  readonly version: string;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly resolver: NameResolver;
}
let dictionary: Dictionary | undefined;

/** The entities that are surely named in a text that is not in the library, what it is about before what it mentions, then by where they stand. */
export async function listNamesIn(title: string, text: string): Promise<Entity[]> {
  const { entities, resolver } = await currentDictionary();
  const names = resolver.resolve(title, text).filter(({ isDoubtful }) => !isDoubtful);
  const order = ({ salience }: ResolvedName) => (salience === 'subject' ? 0 : 1);
  return names.sort((a, b) => order(a) - order(b)).flatMap(({ entityId }) => entities.get(entityId) ?? []);
}

/** Another text whenever an entity came, changed or went; a live query over it tells. */
export async function getNamesVersion(): Promise<string> {
  const [count, revs] = await Promise.all([
    library.entities.count(),
    library.entities.orderBy('rev').reverse().limit(1).keys(),
  ]);
  return `${count} ${revs[0]}`;
}

/** Made anew only where a name came, changed or went. */
async function currentDictionary(): Promise<Dictionary> {
  const version = await getNamesVersion();
  if (dictionary?.version === version) return dictionary;
  const entities = await library.entities.toArray();
  dictionary = {
    version,
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    resolver: createNameResolver(entities),
  };
  return dictionary;
}
