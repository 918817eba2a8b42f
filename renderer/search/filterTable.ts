import type { Label } from '#domain/eventLabels.ts';
import { fold } from '#domain/fold.ts';

/** What the value of a filter is: how it is read, and where its completions come from. */
type FilterValue = 'name' | 'words' | 'type' | 'language' | 'listed' | 'grade' | 'date' | 'distance';

interface FilterRow extends Label {
  readonly value: FilterValue;
  /** Further words for it, folded. */
  readonly also: readonly string[];
}

/** The filters, each with its word in the languages of the interface, all of which are understood at any time; a new row is the whole change to the language. */
export const filterTable = {
  company: { en: 'company', fr: 'entreprise', zh: '公司', also: ['societe'], value: 'name' },
  person: { en: 'person', fr: 'personne', zh: '人物', also: [], value: 'name' },
  product: { en: 'product', fr: 'produit', zh: '产品', also: [], value: 'name' },
  place: { en: 'place', fr: 'lieu', zh: '地点', also: [], value: 'name' },
  topic: { en: 'topic', fr: 'sujet', zh: '主题', also: [], value: 'name' },
  event: { en: 'event', fr: 'événement', zh: '事件', also: [], value: 'words' },
  type: { en: 'type', fr: 'type', zh: '类型', also: [], value: 'type' },
  source: { en: 'source', fr: 'source', zh: '来源', also: [], value: 'words' },
  lang: { en: 'lang', fr: 'langue', zh: '语言', also: ['language'], value: 'language' },
  kind: { en: 'kind', fr: 'sorte', zh: '种类', also: [], value: 'listed' },
  triage: { en: 'triage', fr: 'tri', zh: '分类', also: [], value: 'listed' },
  grade: { en: 'grade', fr: 'cote', zh: '评级', also: [], value: 'grade' },
  after: { en: 'after', fr: 'après', zh: '之后', also: ['since', 'depuis'], value: 'date' },
  before: { en: 'before', fr: 'avant', zh: '之前', also: [], value: 'date' },
  on: { en: 'on', fr: 'le', zh: '日期', also: ['date'], value: 'date' },
  has: { en: 'has', fr: 'avec', zh: '包含', also: [], value: 'listed' },
  is: { en: 'is', fr: 'est', zh: '状态', also: [], value: 'listed' },
  in: { en: 'in', fr: 'dans', zh: '范围', also: [], value: 'listed' },
  question: { en: 'question', fr: 'question', zh: '问题', also: [], value: 'words' },
  near: { en: 'near', fr: 'proche', zh: '临近', also: ['pres'], value: 'distance' },
} as const satisfies Record<string, FilterRow>;

export type FilterName = keyof typeof filterTable;

/** The filters in the order in which they are offered. */
export const filterNames = Object.keys(filterTable) as [FilterName, ...FilterName[]];

/** The filters that ask for a name, one a kind of entity. */
export type NameFilterName = {
  [Name in FilterName]: (typeof filterTable)[Name]['value'] extends 'name' ? Name : never;
}[FilterName];

const filterByWord = new Map<string, FilterName>(
  filterNames.flatMap((name) => listFilterWords(name).map((word) => [word, name] as const)),
);

/** The filter that a word before a colon names, in any of the languages. */
export function filterOf(word: string): FilterName | undefined {
  return filterByWord.get(fold(word));
}

/** The filters one of whose words begins as typed, in the order in which they are offered. */
export function listFiltersLike(typed: string): FilterName[] {
  const folded = fold(typed);
  return filterNames.filter((name) => listFilterWords(name).some((word) => word.startsWith(folded)));
}

/** The words for a filter, folded, each once. */
function listFilterWords(name: FilterName): string[] {
  const { en, fr, zh, also } = filterTable[name];
  return [...new Set([en, fr, zh, ...also].map(fold))];
}
