import { parsePartialDate } from '#domain/partialDate.ts';
import { readLanguage } from './filterLanguage.ts';
import { type FilterName, filterOf } from './filterTable.ts';
import { readGradeBound } from './gradeBound.ts';
import { type ListedFilterName, listValues, listValuesLike } from './listedValues.ts';
import type { FilterNode, QueryProblem } from './queryTree.ts';

/** Where a filter stands in the text of the search. */
export interface FilterPlace {
  readonly start: number;
  readonly end: number;
  /** Where the value begins, with its quote. */
  readonly valueStart: number;
  /** The value may go on: it is still being typed. */
  readonly open: boolean;
}

/** What a filter says: a condition, where all the words are looked for, a mistake, or nothing yet. */
export type FilterReading = FilterNode | { readonly kind: 'in' } | QueryProblem | undefined;

/** Reads one filter; relative dates count from `today`, and without it are not understood. */
export function readFilter(word: string, value: string, place: FilterPlace, today: string | undefined): FilterReading {
  const { start, end, valueStart } = place;
  const filter = filterOf(word);
  if (filter === undefined) return { code: 'unknown-filter', start, end: start + word.length + 1, text: word };
  const trimmed = value.trim();
  if (trimmed === '') return undefined;
  const reading = readValue(filter, trimmed, place, today);
  return reading && 'code' in reading ? { start: valueStart, end, text: trimmed, ...reading } : reading;
}

type Mistake = Pick<QueryProblem, 'code' | 'expected'>;

function readValue(
  filter: FilterName,
  value: string,
  { start, end, open }: FilterPlace,
  today: string | undefined,
): FilterNode | { readonly kind: 'in' } | Mistake | undefined {
  switch (filter) {
    case 'company':
    case 'person':
    case 'product':
    case 'place':
    case 'topic':
    case 'event':
    case 'type':
    case 'source':
    case 'question':
      return { kind: 'filter', filter, value, open, start, end };
    case 'lang': {
      const language = readLanguage(value);
      return language ? { kind: 'filter', filter, language, start, end } : { code: 'unknown-language' };
    }
    case 'kind':
    case 'triage':
    case 'has':
    case 'is':
      return readListed(filter, value, start, end);
    case 'in':
      return listValuesLike(filter, value).length > 0 ? { kind: 'in' } : unknownValue(filter);
    case 'grade': {
      const bound = readGradeBound(value);
      return bound ? { kind: 'filter', filter, bound, start, end } : { code: 'bad-grade' };
    }
    case 'after':
    case 'before':
    case 'on': {
      const reading = parsePartialDate(value, today);
      if (reading.state !== 'ok') return { code: 'bad-date' };
      const { min, max } = reading.date;
      if (filter === 'on') return { kind: 'filter', filter, from: min, to: max, start, end };
      return { kind: 'filter', filter, day: min, start, end };
    }
    case 'near':
      // Its words in parentheses may still be to come.
      return open ? undefined : { code: 'bad-near' };
    default:
      return filter satisfies never;
  }
}

function readListed(
  filter: Exclude<ListedFilterName, 'in'>,
  value: string,
  start: number,
  end: number,
): FilterNode | Mistake {
  const like: readonly string[] = [...new Set(value.split(/[,，]/u).flatMap((one) => listValuesLike(filter, one)))];
  const values = filter === 'kind' ? like.filter((kind) => kind !== 'report') : like;
  if (values.length > 0) return { kind: 'filter', filter, values, start, end };
  return like.length > 0 ? { code: 'no-reports' } : unknownValue(filter);
}

function unknownValue(filter: ListedFilterName): Mistake {
  const expected: readonly string[] = listValues(filter);
  return { code: 'unknown-value', expected: expected.filter((value) => value !== 'report') };
}
