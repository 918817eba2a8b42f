import { fold } from '#domain/fold.ts';
import { parsePartialDate } from '#domain/partialDate.ts';
import type { FilterNode, QueryProblem } from './queryTree.ts';

type FilterName = FilterNode['filter'];

/** The filters, each with the words for it in the languages of the interface, as `fold` gives them; the first is the one that is shown. */
const filterWords: Readonly<Record<FilterName, readonly [string, ...string[]]>> = {
  company: ['company', 'entreprise', 'societe', '公司'],
  event: ['event', 'evenement', '事件'],
  lang: ['lang', 'language', 'langue', '语言'],
  source: ['source', '来源'],
  after: ['after', 'apres', 'since', 'depuis', '之后'],
  before: ['before', 'avant', '之前'],
};

const filterByWord = new Map(
  Object.entries(filterWords).flatMap(([name, words]) => words.map((word) => [word, name as FilterName])),
);

/** The languages that `lang:` knows by name; any other goes by its code. */
const namedLanguages =
  'ar bg cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv ms nl no pl pt ro ru sk sl sr sv th tr uk vi zh';
const languageCode = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/;

/** Where a filter stands in the text of the search. */
export interface FilterPlace {
  readonly start: number;
  readonly end: number;
  /** Where the value begins, with its quote. */
  readonly valueStart: number;
  /** The value may go on: it is still being typed. */
  readonly open: boolean;
}

/** Tells whether a word before a colon names a filter. */
export function isFilterWord(word: string): boolean {
  return filterByWord.has(fold(word));
}

/** Reads one filter; relative dates count from `today`, and without it are not understood. */
export function readFilter(
  word: string,
  value: string,
  place: FilterPlace,
  today: string | undefined,
): FilterNode | QueryProblem | undefined {
  const { start, end, valueStart, open } = place;
  const filter = filterByWord.get(fold(word));
  if (filter === undefined) return { code: 'unknown-filter', start, end: start + word.length + 1, text: word };
  const trimmed = value.trim();
  if (trimmed === '') return undefined;
  const problem = (code: QueryProblem['code']): QueryProblem => ({ code, start: valueStart, end, text: trimmed });
  switch (filter) {
    case 'company':
    case 'event':
    case 'source':
      return { kind: 'filter', filter, value: trimmed, open, start, end };
    case 'lang': {
      const language = languageOf(trimmed);
      return language ? { kind: 'filter', filter, language, start, end } : problem('unknown-language');
    }
    case 'after':
    case 'before': {
      const reading = parsePartialDate(trimmed, today);
      if (reading.state !== 'ok') return problem('bad-date');
      return { kind: 'filter', filter, day: reading.date.min, start, end };
    }
    default:
      return filter satisfies never;
  }
}

function languageOf(value: string): string | undefined {
  const folded = fold(value);
  const named = languageByName().get(folded);
  if (named) return named;
  return languageCode.test(folded) ? folded : undefined;
}

let languageNames: ReadonlyMap<string, string> | undefined;

/** Language names in English, French and Chinese and in the language itself, folded: `français`, `法语`, `German`, `allemand`. */
function languageByName(): ReadonlyMap<string, string> {
  languageNames ??= new Map(
    namedLanguages.split(' ').flatMap((code) =>
      ['en', 'fr', 'zh', code].map((inLanguage) => {
        const name = new Intl.DisplayNames(inLanguage, { type: 'language' }).of(code) ?? code;
        return [fold(name), code] as const;
      }),
    ),
  );
  return languageNames;
}
