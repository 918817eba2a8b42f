import type { ImportCounts } from '#storage/importLogRows.ts';
import { type Language, translator } from '#ui/i18n.ts';
import { importStrings } from './strings.ts';

/** How many notes came in, were here and were left out, in a person's words. */
export function countsText({ made, changed, same, skipped }: ImportCounts, language: Language): string {
  const t = translator(importStrings);
  const counted = (key: 'made' | 'sameDone' | 'skipped', count: number) =>
    t(key, { count, number: count.toLocaleString(language) });
  return [
    counted('made', made + changed),
    ...(same > 0 ? [counted('sameDone', same)] : []),
    ...(skipped > 0 ? [counted('skipped', skipped)] : []),
  ].join(' ');
}
