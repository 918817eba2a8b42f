import { foldName } from '#domain/fold.ts';
import type { PlacedName } from './placedName.ts';

/** The product that an article is about: of those that its title names, however spaced, the one that is named most often. */
export function mainProduct(text: string, names: readonly PlacedName[], title: string): PlacedName | undefined {
  const closedTitle = closed(title);
  const inTitle = new Map<string, boolean>();
  const counts = new Map<string, { name: PlacedName; count: number }>();
  for (const name of names) {
    if (name.kind !== 'product') continue;
    const form = closed(text.slice(name.start, name.end));
    if (!inTitle.has(form)) inTitle.set(form, form !== '' && closedTitle.includes(form));
    const known = counts.get(name.key);
    if (known) known.count += 1;
    else if (inTitle.get(form)) counts.set(name.key, { name, count: 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.name;
}

function closed(name: string): string {
  return foldName(name).replaceAll(' ', '');
}
