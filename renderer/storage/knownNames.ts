import type { Entity } from '#domain/entity.ts';
import { createNameFinder, type NameFinder } from '#domain/nameFinder.ts';
import { salienceOf } from '#domain/salience.ts';
import { library } from './database.ts';

interface Dictionary {
  /** Which state of the table it was made from. */
  readonly version: string;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly finder: NameFinder;
}
let dictionary: Dictionary | undefined;

/** The entities that are named in a text that is not in the library, what it is about before what it mentions, then by where they stand. */
export async function listNamesIn(title: string, text: string): Promise<Entity[]> {
  const { entities, finder } = await currentDictionary();
  const titleHits = Map.groupBy(finder.find(title), ({ entityId }) => entityId);
  const hits = Map.groupBy(finder.find(text), ({ entityId }) => entityId);
  const ids = [...new Set([...titleHits.keys(), ...hits.keys()])];
  const isSubject = (id: string) =>
    salienceOf(hits.get(id) ?? [], titleHits.get(id) ?? [], text.length) === 'subject' ? 0 : 1;
  return ids.sort((a, b) => isSubject(a) - isSubject(b)).flatMap((id) => entities.get(id) ?? []);
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
    finder: createNameFinder(entities),
  };
  return dictionary;
}
