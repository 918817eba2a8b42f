import type { EntityKind } from '#domain/entity.ts';
import type { PlacedName } from '#domain/facts/placedName.ts';

/** Names of made-up companies, products, people and places, as sentences of tests use them. */
const names: readonly (readonly [name: string, kind: EntityKind])[] = [
  ['Acme', 'company'],
  ['Brightloom', 'company'],
  ['Corvana', 'company'],
  ['Delphin', 'company'],
  ['Novara', 'product'],
  ['Skyline', 'product'],
  ['Jane Doe', 'person'],
  ['Paul Marchand', 'person'],
  ['Lyon', 'place'],
  ['Brazil', 'place'],
  ['Brésil', 'place'],
  ['Brasilien', 'place'],
  ['星海科技', 'company'],
  ['云帆软件', 'company'],
  ['极光汽车', 'company'],
  ['晨星', 'product'],
  ['小帆', 'product'],
  ['张启明', 'person'],
  ['李文博', 'person'],
  ['巴西', 'place'],
];

/** Where the made-up names stand in a text, by rising offset. */
export function placedNames(text: string): PlacedName[] {
  return names
    .flatMap(([name, kind]) =>
      [...text.matchAll(new RegExp(name, 'gu'))].map(({ index }) => ({
        key: name,
        name,
        kind,
        start: index,
        end: index + name.length,
      })),
    )
    .sort((a, b) => a.start - b.start);
}
