import { anyOf, meaningOf, type WordTable } from './wordTable.ts';

/*
 * How money is written, in ISO 4217 codes; small letters without accents. "kr", "peso" and "franc" alone belong to several countries and
 * stay out.
 */
const signs: WordTable<string> = [
  [String.raw`us\$|\$us`, 'USD'],
  [String.raw`hk\$`, 'HKD'],
  [String.raw`nt\$`, 'TWD'],
  [String.raw`nz\$`, 'NZD'],
  [String.raw`ca?\$`, 'CAD'],
  [String.raw`au?\$`, 'AUD'],
  [String.raw`s\$`, 'SGD'],
  [String.raw`r\$`, 'BRL'],
  ['cn¥', 'CNY'],
  ['jp¥', 'JPY'],
  [String.raw`\$`, 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₪', 'ILS'],
  ['₫', 'VND'],
  ['฿', 'THB'],
  ['₱', 'PHP'],
  ['₦', 'NGN'],
];

const words: WordTable<string> = [
  ['hong ?kong dollars?|dollars? de hong ?kong|hongkong-dollar|港元|港币', 'HKD'],
  ['canadian dollars?|dollars? canadiens?|加元', 'CAD'],
  ['australian dollars?|dollars? australiens?|澳元', 'AUD'],
  ['singapore dollars?|dollars? de singapour|新加坡元', 'SGD'],
  ['taiwan(?:ese)? dollars?|新台币|台币', 'TWD'],
  [String.raw`u\.?s\.? dollars?|us-dollars?|dollars? (?:americains?|des etats-unis)|dollars?|美元|美金`, 'USD'],
  ['euros?|欧元', 'EUR'],
  ['pounds? sterling|pounds?|livres? sterling|(?:britische )?pfund|英镑', 'GBP'],
  ['swiss francs?|francs? suisses?|(?:schweizer )?franken|瑞士法郎|瑞郎', 'CHF'],
  ['(?:japanese )?yens?|日元|日圆|円', 'JPY'],
  ['(?:chinese )?yuans?|renminbi|rmb|元?人民币|元', 'CNY'],
  ['(?:south korean )?wons?|韩元', 'KRW'],
  ['(?:indian )?rupees?|roupies?|rupien|rs|卢比', 'INR'],
  ['rou?bles?|rubel|卢布', 'RUB'],
  ['reals?|reais', 'BRL'],
  // Codes that people write in small letters too; of the others some are words ("all", "try", "top").
  ...['usd', 'eur', 'gbp', 'jpy', 'cny', 'hkd', 'twd', 'krw', 'inr', 'chf', 'cad', 'aud', 'nzd', 'sgd'].map(codeItself),
  ...['sek', 'nok', 'dkk', 'pln', 'czk', 'rub', 'brl', 'mxn', 'zar', 'aed', 'thb', 'idr', 'vnd'].map(codeItself),
  ['cnh', 'CNY'],
];

const written = new RegExp(`^(?:(?:de |d'|of |an )?(?<word>${anyOf(words)})(?![a-z])|(?<sign>${anyOf(signs)}))`, 'u');
const capitalCode = /^[A-Z]{3}(?![A-Za-z])/;
const knownCodes: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
/** Signs that several currencies share: another mark beside the number decides. */
const sharedSigns: ReadonlySet<string> = new Set(['$', '¥']);

/** A currency at the start of a text and the length of its writing, in UTF-16 units. */
export interface WrittenCurrency {
  readonly currency: string;
  readonly length: number;
  /** True for "$" and "¥", which another mark may overrule. */
  readonly isShared: boolean;
}

/** Reads the currency at the start of a text; `small` is the same text in small letters without accents, unit for unit. */
export function readCurrency(text: string, small: string): WrittenCurrency | undefined {
  const { 0: match, groups } = written.exec(small) ?? {};
  const currency = meaningOf(words, groups?.word ?? '') ?? meaningOf(signs, groups?.sign ?? '');
  if (match !== undefined && currency !== undefined) {
    return { currency, length: match.length, isShared: sharedSigns.has(match) };
  }
  const code = capitalCode.exec(text)?.[0];
  return code !== undefined && knownCodes.has(code) ? { currency: code, length: 3, isShared: false } : undefined;
}

function codeItself(code: string): readonly [string, string] {
  return [code, code.toUpperCase()];
}
