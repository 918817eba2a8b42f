import { type FilterName, filterTable } from '#search/filterTable.ts';
import type { Language } from '#ui/i18n.ts';

/** The filters that a person is told of first; the others come up as one types. */
const hinted = ['company', 'event', 'source', 'lang', 'on', 'after', 'is'] as const satisfies readonly FilterName[];

/** What the search understands beside words, as it is typed, and where the caret goes on from the end. */
export function listHints(language: Language): readonly {
  readonly typed: string;
  readonly text: `hint-${(typeof hinted)[number] | 'phrase' | 'not'}`;
}[] {
  return [
    ...hinted.map((name) => ({ typed: `${filterTable[name][language]}:`, text: `hint-${name}` as const })),
    { typed: '"…"', text: 'hint-phrase' },
    { typed: '-…', text: 'hint-not' },
  ];
}

/** The beginning of a hint that is put into the box. */
export function startOfHint(typed: string): string {
  return typed.replace(/…"?$/, '');
}
