import type { MetricName } from '#domain/metricName.ts';

/** What a figure may be: money, a percentage, or either. */
export type FigureKind = 'money' | 'percent' | 'any';

/** A word for a figure: the key of a well-known one, or none where the words of the text are its name. */
export interface FigureWord {
  readonly name: MetricName | undefined;
  readonly kind: FigureKind;
  /** A piece of a regular expression over words of any case. */
  readonly pattern: string;
  /** How surely an amount beside it is that figure, 0 to 1. */
  readonly weight: number;
}

function word(name: MetricName | undefined, kind: FigureKind, weight: number, pattern: string): FigureWord {
  return { name, kind, weight, pattern };
}

/*
 * The longer before those that they contain ("net loss", "loss"). A percentage beside "revenue" is its growth, and not here.
 */

const english: readonly FigureWord[] = [
  word(undefined, 'money', 0.8, '(?:(?:diluted |adjusted )?(?:earnings|net income|profits?|loss) (?:per|a) share|EPS)'),
  word(undefined, 'money', 0.84, '(?:(?:free|operating) )?cash flow'),
  word('net_income', 'money', 0.88, '(?:net (?:income|profits?|earnings)|profits? after tax|after-tax profits?)'),
  word('operating_income', 'money', 0.88, '(?:operating (?:income|profits?|earnings)|ebit)'),
  word('ebitda', 'money', 0.88, '(?:adjusted )?ebitda'),
  word('net_loss', 'money', 0.86, '(?:(?:net|operating|quarterly|annual) )?loss(?:es)?'),
  word('net_income', 'money', 0.82, '(?:(?:quarterly|annual|record) )?(?:profits?|earnings)(?! per)'),
  word(
    'revenue',
    'money',
    0.88,
    '(?:(?:net|total|annual|quarterly|global|online|advertising|ad|subscription|same-store) )?(?:revenues?|turnover)',
  ),
  word(
    'revenue',
    'money',
    0.8,
    '(?:(?:net|total|annual|quarterly|global|online|retail) )?sales(?! (?:price|tax|force|team|pitch))',
  ),
  word('market_cap', 'money', 0.9, '(?:market (?:cap(?:itali[sz]ation)?|value)|stock market value)'),
  word('valuation', 'money', 0.88, '(?:valuation|valued|estimated value)'),
  word('debt', 'money', 0.86, '(?:(?:net|total|gross|long-term|corporate) )?(?:debts?|borrowings)'),
  word('cash', 'money', 0.84, '(?:cash(?: and cash equivalents| reserves?| pile| on hand| balance)?|liquidity)'),
  word('investment', 'money', 0.8, '(?:capital (?:expenditures?|spending)|capex|(?:annual )?R&D (?:spending|budget))'),
  word('budget', 'money', 0.84, '(?:(?:annual|production|yearly|federal|marketing) )?budget(?: request)?'),
  word(
    'price',
    'money',
    0.78,
    '(?:(?:starting|base|sticker|subscription|monthly|retail|list|regular|launch) )?(?:prices?(?! range)|pricing|priced|price tag)',
  ),
  word('cost', 'money', 0.72, '(?:construction|development|production|operating|total|estimated) costs?'),
  word('assets', 'money', 0.84, '(?:assets under management|total assets|AUM)'),
  word('share_price', 'money', 0.82, '(?:share|stock) price'),
  word('market_share', 'percent', 0.9, '(?:market share|share of the (?:\\p{L}+ ){0,3}market)'),
  word('margin', 'percent', 0.86, '(?:(?:gross|operating|net|profit|ebitda) )?margins?'),
  word('growth', 'percent', 0.74, '(?:(?:revenue|sales|user|annual|organic) )?growth(?: rate)?'),
];

const french: readonly FigureWord[] = [
  word('net_income', 'money', 0.88, '(?:bénéfices? nets?|résultat net|profits? nets?)'),
  word(
    'operating_income',
    'money',
    0.88,
    "(?:résultat (?:opérationnel|d'exploitation)|bénéfice (?:opérationnel|d'exploitation)|ebit)",
  ),
  word('ebitda', 'money', 0.88, "(?:ebitda|excédent brut d'exploitation)"),
  word('net_loss', 'money', 0.86, '(?:pertes? nettes?|pertes?|déficit)'),
  word('net_income', 'money', 0.82, '(?:bénéfices?|profits?)'),
  word(
    'revenue',
    'money',
    0.9,
    "(?:chiffre d'affaires|revenus?|recettes|ventes)(?: annuel(?:le)?s?| trimestriel(?:le)?s?| net(?:te)?s?| consolidé| total| publicitaires)?",
  ),
  word('market_cap', 'money', 0.9, '(?:capitalisation(?: boursière)?|valeur boursière)'),
  word('valuation', 'money', 0.88, '(?:valorisation|valorisée?s?)'),
  word('debt', 'money', 0.86, '(?:dettes?(?: nettes?| totale| brute)?|endettement)'),
  word('cash', 'money', 0.84, '(?:trésorerie|liquidités)'),
  word('investment', 'money', 0.74, "(?:investissements? (?:annuels?|total)|dépenses d'investissement)"),
  word('budget', 'money', 0.84, 'budget(?: annuel| total)?'),
  word(
    'price',
    'money',
    0.8,
    '(?:prix(?: de (?:base|départ|vente|lancement))?|tarif|abonnement|facturée?|vendue?s?|proposée?)',
  ),
  word('assets', 'money', 0.84, '(?:encours|actifs sous gestion)'),
  word('share_price', 'money', 0.82, "cours(?: de l'action| de bourse)"),
  word('market_share', 'percent', 0.9, '(?:parts? (?:de|du) marché)'),
  word('margin', 'percent', 0.86, 'marge(?: opérationnelle| brute| nette)?'),
  word('growth', 'percent', 0.74, 'croissance(?: annuelle| organique)?'),
];

const german: readonly FigureWord[] = [
  word('net_income', 'money', 0.88, '(?:(?:netto|rein|konzern|jahres)(?:gewinn|ergebnis|überschuss)e?s?)'),
  word('operating_income', 'money', 0.88, '(?:betriebs(?:gewinn|ergebnis)|operative[rns]* (?:gewinn|ergebnis)|ebit)'),
  word('ebitda', 'money', 0.88, '(?:(?:bereinigte[rsn]* )?ebitda)'),
  word('net_loss', 'money', 0.86, '(?:[\\p{L}]{0,12}verlust(?:e|es|s)?|fehlbetrag)'),
  word('net_income', 'money', 0.84, 'gewinne?s?'),
  word('revenue', 'money', 0.9, '(?:[\\p{L}]{0,12}umsatz(?:es)?|umsätze|erlöse?|einnahmen)'),
  word('market_cap', 'money', 0.9, '(?:börsenwert|marktkapitalisierung|börsenbewertung)'),
  word('valuation', 'money', 0.86, '(?:bewertung|bewertet)'),
  word('debt', 'money', 0.86, '(?:[\\p{L}]{0,8}schulden|verbindlichkeiten|verschuldung)'),
  word('cash', 'money', 0.86, '(?:liquide[nr]? mittel|liquidität|barmittel|cash)'),
  word('investment', 'money', 0.76, '(?:investitionen|investitionsvolumen)'),
  word('budget', 'money', 0.84, '(?:[\\p{L}]{0,10}budget|etat)'),
  word('bond', 'money', 0.76, 'anleihe'),
  word('price', 'money', 0.8, '(?:[\\p{L}]{0,14}preis(?:e|en)?|monatsgebühr|kostet|kosten)'),
  word('cost', 'money', 0.76, '(?:errichtungs|bau|entwicklungs|produktions|gesamt)kosten'),
  word('assets', 'money', 0.84, '(?:verwaltete[ns]? vermögen|bilanzsumme)'),
  word('share_price', 'money', 0.82, '(?:aktienkurs|kurs der aktie)'),
  word('market_share', 'percent', 0.9, 'marktanteile?s?'),
  word('margin', 'percent', 0.86, '[\\p{L}]{0,12}marge'),
  word('growth', 'percent', 0.74, '[\\p{L}]{0,12}wachstum'),
];

const chinese: readonly FigureWord[] = [
  word('net_loss', 'money', 0.9, '(?:净亏损|亏损)(?:额)?'),
  word('operating_income', 'money', 0.9, '(?:营业利润|经营利润|运营利润)'),
  word('net_income', 'money', 0.9, '(?:归母)?(?:净利润|净利|利润)'),
  word('ebitda', 'money', 0.9, '(?:EBITDA|息税折旧摊销前利润)'),
  word('revenue', 'money', 0.9, '(?:(?:营业|总|广告|年)?收入|营收|营业额|销售额|销售收入)'),
  word('market_cap', 'money', 0.9, '(?:总)?市值'),
  word('valuation', 'money', 0.9, '估值'),
  word('debt', 'money', 0.88, '(?:负债|债务|净债务)'),
  word('cash', 'money', 0.86, '(?:现金储备|现金|流动资金)'),
  word('investment', 'money', 0.78, '(?:资本支出|研发投入|研发费用)'),
  word('price', 'money', 0.84, '(?:起售价|售价|价格|定价|月费)'),
  word('share_price', 'money', 0.84, '(?:股价|收盘价)'),
  word('market_share', 'percent', 0.92, '(?:市场份额|市场占有率|市占率)'),
  word('margin', 'percent', 0.9, '(?:毛利率|净利率|利润率|营业利润率)'),
  word('growth', 'percent', 0.74, '(?:增长率|增速|增幅)'),
];

/** The words for figures of each language. */
export const figureWords: Readonly<Record<string, readonly FigureWord[]>> = {
  en: english,
  fr: french,
  de: german,
  zh: chinese,
};
