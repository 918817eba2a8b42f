import type { Label } from './eventLabels.ts';
import { fold } from './fold.ts';

/** What many companies are measured by. `words` are further names for it, in the four languages that articles are read in. */
interface MetricNameRow extends Label {
  readonly words: readonly string[];
}

/** The well-known figures, by the key that is stored; any other name is stored as it was written. */
const metricNames = {
  revenue: {
    en: 'Revenue',
    fr: 'Chiffre d’affaires',
    zh: '营收',
    words: ['sales', 'turnover', 'net sales', 'revenues', 'umsatz', 'ca', '营业收入', '收入', '销售额', '营业额'],
  },
  net_income: {
    en: 'Net income',
    fr: 'Résultat net',
    zh: '净利润',
    words: [
      'net profit',
      'profit',
      'earnings',
      'bénéfice net',
      'bénéfice',
      'gewinn',
      'nettogewinn',
      'jahresüberschuss',
      '净利',
      '利润',
    ],
  },
  operating_income: {
    en: 'Operating income',
    fr: 'Résultat opérationnel',
    zh: '营业利润',
    words: [
      'operating profit',
      'ebit',
      'résultat d’exploitation',
      'betriebsergebnis',
      'operatives ergebnis',
      '经营利润',
    ],
  },
  net_loss: {
    en: 'Net loss',
    fr: 'Perte nette',
    zh: '净亏损',
    words: ['loss', 'perte', 'verlust', 'nettoverlust', '亏损'],
  },
  ebitda: { en: 'EBITDA', fr: 'EBITDA', zh: '息税折旧摊销前利润', words: ['adjusted ebitda', 'ebitda ajusté'] },
  market_cap: {
    en: 'Market capitalisation',
    fr: 'Capitalisation boursière',
    zh: '市值',
    words: ['market cap', 'market value', 'börsenwert', 'marktkapitalisierung', 'capitalisation', '总市值'],
  },
  valuation: { en: 'Valuation', fr: 'Valorisation', zh: '估值', words: ['bewertung', 'valorisé à'] },
  market_share: {
    en: 'Market share',
    fr: 'Part de marché',
    zh: '市场份额',
    words: ['share of the market', 'marktanteil', '市占率'],
  },
  employees: {
    en: 'Employees',
    fr: 'Effectif',
    zh: '员工数',
    words: [
      'staff',
      'headcount',
      'workforce',
      'workers',
      'salariés',
      'employés',
      'collaborateurs',
      'mitarbeiter',
      'beschäftigte',
      '员工',
      '雇员',
    ],
  },
  users: {
    en: 'Users',
    fr: 'Utilisateurs',
    zh: '用户数',
    words: ['registered users', 'nutzer', 'utilisateurs inscrits', '用户', '注册用户'],
  },
  monthly_active_users: {
    en: 'Monthly active users',
    fr: 'Utilisateurs actifs mensuels',
    zh: '月活跃用户',
    words: [
      'mau',
      'maus',
      'monthly users',
      'utilisateurs actifs par mois',
      'monatlich aktive nutzer',
      '月活',
      '月活用户',
      '月活跃用户数',
      '月度活跃用户',
    ],
  },
  daily_active_users: {
    en: 'Daily active users',
    fr: 'Utilisateurs actifs quotidiens',
    zh: '日活跃用户',
    words: [
      'dau',
      'daus',
      'daily users',
      'utilisateurs actifs par jour',
      'täglich aktive nutzer',
      '日活',
      '日活用户',
      '日活跃用户数',
    ],
  },
  customers: { en: 'Customers', fr: 'Clients', zh: '客户数', words: ['clients', 'kunden', '客户'] },
  subscribers: {
    en: 'Subscribers',
    fr: 'Abonnés',
    zh: '订阅用户',
    words: ['paying subscribers', 'abonnenten', '订户', '付费用户'],
  },
  stores: {
    en: 'Stores',
    fr: 'Magasins',
    zh: '门店数',
    words: ['shops', 'outlets', 'points de vente', 'boutiques', 'filialen', 'geschäfte', '门店'],
  },
  countries: { en: 'Countries', fr: 'Pays', zh: '国家数', words: ['länder', '国家'] },
  units_sold: {
    en: 'Units sold',
    fr: 'Unités vendues',
    zh: '销量',
    words: [
      'deliveries',
      'shipments',
      'sold',
      'livraisons',
      'ventes en volume',
      'auslieferungen',
      'absatz',
      '交付量',
      '出货量',
    ],
  },
  production: { en: 'Production', fr: 'Production', zh: '产量', words: ['output', 'produktion', '生产量'] },
  capacity: {
    en: 'Capacity',
    fr: 'Capacité',
    zh: '产能',
    words: ['production capacity', 'kapazität', 'capacité de production'],
  },
  downloads: { en: 'Downloads', fr: 'Téléchargements', zh: '下载量', words: ['installs', 'installations', '下载'] },
  price: { en: 'Price', fr: 'Prix', zh: '价格', words: ['tarif', 'preis', 'subscription price', '售价'] },
  share_price: {
    en: 'Share price',
    fr: 'Cours de l’action',
    zh: '股价',
    words: ['stock price', 'aktienkurs', 'cours'],
  },
  debt: { en: 'Debt', fr: 'Dette', zh: '债务', words: ['net debt', 'endettement', 'schulden', '负债'] },
  investment: {
    en: 'Investment',
    fr: 'Investissement',
    zh: '投资额',
    words: ['capex', 'capital expenditure', 'investitionen', '资本支出'],
  },
  orders: {
    en: 'Orders',
    fr: 'Commandes',
    zh: '订单',
    words: ['order book', 'backlog', 'carnet de commandes', 'auftragseingang', '订单量'],
  },
  growth: {
    en: 'Growth',
    fr: 'Croissance',
    zh: '增长率',
    words: ['growth rate', 'wachstum', 'taux de croissance', '增速'],
  },
  cash: {
    en: 'Cash',
    fr: 'Trésorerie',
    zh: '现金储备',
    words: ['liquidity', 'cash reserves', 'liquidités', 'liquide mittel', 'liquidität', '现金'],
  },
  assets: {
    en: 'Assets',
    fr: 'Actifs',
    zh: '资产',
    words: [
      'total assets',
      'assets under management',
      'encours',
      'actifs sous gestion',
      'bilanzsumme',
      '总资产',
      '管理资产',
    ],
  },
  budget: { en: 'Budget', fr: 'Budget', zh: '预算', words: ['annual budget', 'budget annuel', 'etat'] },
  cost: { en: 'Cost', fr: 'Coût', zh: '成本', words: ['costs', 'coûts', 'kosten', '费用'] },
  spending: { en: 'Spending', fr: 'Dépenses', zh: '支出', words: ['expenditure', 'dépense', 'ausgaben', '开支'] },
  bond: { en: 'Bond', fr: 'Emprunt obligataire', zh: '债券', words: ['obligation', 'anleihe'] },
  members: { en: 'Members', fr: 'Membres', zh: '会员数', words: ['adhérents', 'mitglieder', '会员'] },
  share_price_change: {
    en: 'Share price change',
    fr: 'Variation du cours',
    zh: '股价涨跌幅',
    words: ['stock price change', 'variation du titre', 'kursveränderung'],
  },
  power: { en: 'Power', fr: 'Puissance', zh: '功率', words: ['horsepower', 'leistung', '马力'] },
  torque: { en: 'Torque', fr: 'Couple', zh: '扭矩', words: ['couple moteur', 'drehmoment'] },
  range: { en: 'Range', fr: 'Autonomie', zh: '续航里程', words: ['driving range', 'reichweite', '续航'] },
  margin: {
    en: 'Margin',
    fr: 'Marge',
    zh: '利润率',
    words: ['operating margin', 'marge opérationnelle', 'marge', '毛利率'],
  },
} as const satisfies Record<string, MetricNameRow>;

export type MetricName = keyof typeof metricNames;

export const metricNameKeys = Object.keys(metricNames) as [MetricName, ...MetricName[]];

const keyByWord = new Map<string, MetricName>(
  metricNameKeys.flatMap((key) => {
    const { en, fr, zh, words } = metricNames[key];
    return [key, en, fr, zh, ...words].map((word) => [plain(word), key] as const);
  }),
);

/** What a figure is stored under: the key of a well-known figure, however it is called, else the name as it was written. */
export function metricNameOf(written: string): string {
  return keyByWord.get(plain(written)) ?? written.replace(/\s+/g, ' ').trim();
}

/** By what figures are held against each other: the same for all spellings of one name. */
export function metricNameKey(name: string): string {
  return plain(metricNameOf(name));
}

/** What a stored name is called in a language of the interface. */
export function metricNameLabel(name: string, language: keyof Label): string {
  return name in metricNames ? metricNames[name as MetricName][language] : name;
}

function plain(name: string): string {
  return fold(name)
    .replace(/[\s_-]+/gu, ' ')
    .trim();
}

const longestFirst = [...keyByWord].filter(([word]) => word.length > 1).sort(([a], [b]) => b.length - a.length);

/** The key of a well-known figure that is named in a text, by its longest name. */
export function findMetricName(text: string): MetricName | undefined {
  const folded = plain(text);
  return longestFirst.find(([word]) => hasWord(folded, word))?.[1];
}

/** Whole words in Latin scripts; Chinese has no gaps between words. */
function hasWord(folded: string, word: string): boolean {
  const at = folded.indexOf(word);
  if (at < 0 || /\p{Script=Han}/u.test(word)) return at >= 0;
  const [before, after] = [folded.slice(0, at), folded.slice(at + word.length)];
  return (!/[\p{L}\d]$/u.test(before) && !/^[\p{L}\d]/u.test(after)) || hasWord(after, word);
}
