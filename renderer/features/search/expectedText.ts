import { filterNames } from '#search/filterTable.ts';
import { isListed, type ListedValue, listValues, valueLabel } from '#search/listedValues.ts';
import type { Language } from '#ui/i18n.ts';

/** What may stand in the place of a mistake, in the words of the person's language where it is one of a closed list. */
export function expectedText(expected: readonly string[], language: Language): string {
  const filter = filterNames.filter(isListed).find((name) => {
    const values: readonly string[] = listValues(name);
    return expected.every((value) => values.includes(value));
  });
  const words = filter
    ? expected.map((value) => valueLabel(filter, value as ListedValue<typeof filter>)[language])
    : expected;
  return words.join(', ');
}
