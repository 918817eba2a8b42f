import { eventTypeLabels } from '#domain/eventLabels.ts';
import { type EventType, eventTypeNames } from '#domain/eventType.ts';
import { fold } from '#domain/fold.ts';
import type { Completion } from '#search/completionAt.ts';
import { type FilterName, filterTable } from '#search/filterTable.ts';
import { isListed, type ListedValue, valueLabel } from '#search/listedValues.ts';
import type { CompletionValue } from '#search/searchClient.ts';
import type { PastSearch } from '#storage/searchHistory.ts';
import type { Language } from '#ui/i18n.ts';
import { languageName } from './facetQuery.ts';
import type { listHints } from './filterHints.ts';

/** One thing that the search box offers. */
export type Offer =
  /** A search of before. */
  | { readonly kind: 'past'; readonly past: PastSearch }
  /** A filter or sign to begin with. */
  | { readonly kind: 'hint'; readonly typed: string; readonly text: ReturnType<typeof listHints>[number]['text'] }
  /** A filter that the word at the caret may become. */
  | { readonly kind: 'filter'; readonly word: string; readonly filter: FilterName; readonly completion: Completion }
  /** A value for the filter at the caret. */
  | {
      readonly kind: 'value';
      readonly value: string;
      readonly label: string;
      readonly count: number;
      readonly completion: Completion;
    };

/** More would hide what is found already. */
const mostFilters = 4;

/** The filters whose word goes on from what is typed, in the person's language or in English; two letters of a word say nearly nothing, one says nothing. */
export function listFilterOffers(completion: Completion, language: Language): Offer[] {
  const { kind, typed } = completion;
  if (kind !== 'filter' || /^\p{Script=Latin}?$/u.test(typed)) return [];
  const folded = fold(typed);
  return completion.filters
    .flatMap((filter): Offer[] => {
      const words = [filterTable[filter][language], filterTable[filter].en];
      const word = words.find((candidate) => fold(candidate).startsWith(folded));
      return word === undefined ? [] : [{ kind: 'filter', word, filter, completion }];
    })
    .slice(0, mostFilters);
}

/** The values that the library has for a filter, under the names by which a person knows them. */
export function listValueOffers(
  completion: Completion,
  values: readonly CompletionValue[],
  language: Language,
): Offer[] {
  if (completion.kind !== 'value') return [];
  const { filter, typed } = completion;
  return values
    .filter(({ value }) => value !== typed)
    .map(({ value, label, count }) => ({
      kind: 'value',
      value,
      label: label === undefined ? labelOf(filter, value, language) : `${label} · ${value}`,
      count,
      completion,
    }));
}

function labelOf(filter: FilterName, value: string, language: Language): string {
  if (filter === 'lang') return languageName(value, language);
  if (isListed(filter)) return valueLabel(filter, value as ListedValue<typeof filter>)[language];
  return isEventType(value) && (filter === 'event' || filter === 'type') ? eventTypeLabels[value][language] : value;
}

function isEventType(value: string): value is EventType {
  return eventTypeNames.some((name) => name === value);
}
