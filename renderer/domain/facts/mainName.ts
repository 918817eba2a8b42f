import { regulator } from './eventSlots.ts';
import type { PlacedName } from './placedName.ts';

/** The company that an article is about: named in the title, else most often. */
export function mainName(names: readonly PlacedName[], title: string): PlacedName | undefined {
  const counts = new Map<string, { name: PlacedName; count: number }>();
  for (const name of names) {
    if (name.kind !== 'company' || regulator.pattern.test(name.name)) continue;
    const bonus = counts.has(name.key) || !title.includes(name.name) ? 0 : 3;
    const known = counts.get(name.key);
    counts.set(name.key, { name: known?.name ?? name, count: (known?.count ?? 0) + 1 + bonus });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.name;
}
