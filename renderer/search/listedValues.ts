import type { Label } from '#domain/eventLabels.ts';
import { fold } from '#domain/fold.ts';
import type { FilterName } from './filterTable.ts';

/** The values of the filters that have a closed list, with their words in the languages of the interface, all of which are understood. */
const listedValues = {
  kind: {
    clip: { en: 'clip', fr: 'coupure', zh: '剪藏' },
    note: { en: 'note', fr: 'note', zh: '笔记' },
    report: { en: 'report', fr: 'rapport', zh: '报告' },
  },
  triage: {
    inbox: { en: 'inbox', fr: 'réception', zh: '收件箱' },
    important: { en: 'important', fr: 'important', zh: '重要' },
    interesting: { en: 'interesting', fr: 'intéressant', zh: '有用' },
    archived: { en: 'archived', fr: 'archivé', zh: '归档' },
    discarded: { en: 'discarded', fr: 'écarté', zh: '已舍弃' },
  },
  has: {
    event: { en: 'event', fr: 'événement', zh: '事件' },
    relation: { en: 'relation', fr: 'relation', zh: '关系' },
    figure: { en: 'figure', fr: 'chiffre', zh: '数据' },
    excerpt: { en: 'excerpt', fr: 'extrait', zh: '摘录' },
    pdf: { en: 'pdf', fr: 'pdf', zh: 'pdf' },
    image: { en: 'image', fr: 'image', zh: '图片' },
    question: { en: 'question', fr: 'question', zh: '问题' },
  },
  is: {
    read: { en: 'read', fr: 'lu', zh: '已读' },
    unread: { en: 'unread', fr: 'non-lu', zh: '未读' },
    starred: { en: 'starred', fr: 'favori', zh: '星标' },
    tagged: { en: 'tagged', fr: 'étiqueté', zh: '已标记' },
  },
  in: {
    title: { en: 'title', fr: 'titre', zh: '标题' },
  },
} as const satisfies Partial<Record<FilterName, Readonly<Record<string, Label>>>>;

export type ListedFilterName = keyof typeof listedValues;
export type ListedValue<Filter extends ListedFilterName> = keyof (typeof listedValues)[Filter] & string;

/** Tells the filters that have a closed list of values. */
export function isListed(filter: FilterName): filter is ListedFilterName {
  return filter in listedValues;
}

/** Every value of a filter with a closed list, in the order in which they are offered. */
export function listValues<Filter extends ListedFilterName>(filter: Filter): ListedValue<Filter>[] {
  return Object.keys(listedValues[filter]) as ListedValue<Filter>[];
}

/** The words for a value of a closed list. */
export function valueLabel<Filter extends ListedFilterName>(filter: Filter, value: ListedValue<Filter>): Label {
  const labels: Readonly<Record<string, Label>> = listedValues[filter];
  return labels[value] ?? { en: value, fr: value, zh: value };
}

/** The values that something typed may mean in any of the languages: the one that is called so, else those that begin so. */
export function listValuesLike<Filter extends ListedFilterName>(filter: Filter, typed: string): ListedValue<Filter>[] {
  const folded = fold(typed.trim());
  const values = listValues(filter);
  const wordsOf = (value: ListedValue<Filter>) => [value, ...Object.values(valueLabel(filter, value))].map(fold);
  const exact = values.filter((value) => wordsOf(value).includes(folded));
  return exact.length > 0 ? exact : values.filter((value) => wordsOf(value).some((word) => word.startsWith(folded)));
}
