import type { Label } from './eventLabels.ts';
import { fold } from './fold.ts';

interface ColumnRow extends Label {
  /** What else such a column is called. */
  readonly words: readonly string[];
}

/** The columns of a table of entities, in the order of an export. */
export const entityColumns = {
  id: { en: 'ID', fr: 'ID', zh: 'ID', words: ['identifier', 'identifiant', '编号'] },
  kind: {
    en: 'Kind',
    fr: 'Sorte',
    zh: '类别',
    words: ['type', 'category', 'catégorie', 'entity type', '类型', '种类'],
  },
  name: {
    en: 'Name',
    fr: 'Nom',
    zh: '名称',
    words: [
      'company',
      'company name',
      'organisation',
      'organization',
      'entity',
      'entreprise',
      'société',
      'nom de l’entreprise',
      'raison sociale',
      '公司',
      '公司名称',
      '企业',
      '姓名',
    ],
  },
  nameDetails: { en: 'Name details', fr: 'Précisions du nom', zh: '名称说明', words: [] },
  aliases: {
    en: 'Aliases',
    fr: 'Alias',
    zh: '别名',
    words: ['alias', 'aka', 'also known as', 'other names', 'synonyms', 'autres noms', 'synonymes', '其他名称', '又名'],
  },
  ticker: {
    en: 'Ticker',
    fr: 'Code boursier',
    zh: '股票代码',
    words: ['symbol', 'ticker symbol', 'stock symbol', 'mnémonique', '证券代码', '代码'],
  },
  lei: { en: 'LEI', fr: 'LEI', zh: 'LEI', words: ['lei code', 'code lei', '法人识别编码'] },
  isin: { en: 'ISIN', fr: 'ISIN', zh: 'ISIN', words: ['isin code', 'code isin'] },
  wikidata: {
    en: 'Wikidata',
    fr: 'Wikidata',
    zh: 'Wikidata',
    words: ['wikidata id', 'qid', 'wikidata item', '维基数据'],
  },
  domain: {
    en: 'Web domain',
    fr: 'Domaine web',
    zh: '网站域名',
    words: [
      'domain',
      'website',
      'web site',
      'web',
      'url',
      'homepage',
      'domaine',
      'site',
      'site web',
      '域名',
      '网站',
      '网址',
      '官网',
    ],
  },
  description: {
    en: 'Description',
    fr: 'Description',
    zh: '简介',
    words: ['summary', 'notes', 'about', 'résumé', '描述', '说明', '备注'],
  },
  watchlists: {
    en: 'Watchlists',
    fr: 'Listes de veille',
    zh: '关注列表',
    words: ['watchlist', 'lists', 'list', 'liste', 'listes', 'tags', 'étiquettes', '列表', '标签'],
  },
  ownFields: {
    en: 'Own fields',
    fr: 'Champs propres',
    zh: '自定义字段',
    words: ['custom fields', 'fields', 'champs', '字段'],
  },
} as const satisfies Record<string, ColumnRow>;

export type EntityColumn = keyof typeof entityColumns;
export const entityColumnNames = Object.keys(entityColumns) as EntityColumn[];

/** What a column of a file is read as: one of ours, a field of the person's own by its heading, or nothing. */
export type ColumnUse = EntityColumn | 'own' | 'nothing';

const columnByWord = new Map<string, EntityColumn>(
  entityColumnNames.flatMap((name) => {
    const { en, fr, zh, words } = entityColumns[name];
    return [name, en, fr, zh, ...words].map((word) => [plain(word), name] as const);
  }),
);

/** What the columns of a file are by their headings, in any of the three languages; each of ours is one column of the file at most. */
export function columnUses(headings: readonly string[]): ColumnUse[] {
  const used = new Set<EntityColumn>();
  return headings.map((heading) => {
    const column = columnByWord.get(plain(heading));
    if (column === undefined || used.has(column)) return 'nothing';
    used.add(column);
    return column;
  });
}

function plain(heading: string): string {
  return fold(heading)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
