import type { PlacedName } from './placedName.ts';

/** So often a product is named where the article is about it, though its title does not say so. */
const minMentions = 4;

/** The product that an article is about: named in the title, else several times and most often. */
export function mainProduct(names: readonly PlacedName[], title: string): PlacedName | undefined {
  const counts = new Map<string, { name: PlacedName; count: number }>();
  for (const name of names) {
    if (name.kind !== 'product') continue;
    const known = counts.get(name.key) ?? { name, count: title.includes(name.name) ? minMentions : 0 };
    counts.set(name.key, { name: known.name, count: known.count + 1 });
  }
  const [first] = [...counts.values()].sort((a, b) => b.count - a.count);
  return first && first.count >= minMentions ? first.name : undefined;
}
