import { readCurrency, type WrittenCurrency } from './amountCurrency.ts';
import { isEuropeanMagnitude, readMagnitude } from './amountMagnitude.ts';
import { readNumber, type Separator } from './amountNumber.ts';
import type { Amount } from './claim.ts';
import { chineseDigits, numberWords } from './numberWords.ts';
import { anyOf, meaningOf } from './wordTable.ts';

/** Longer is a sentence, not an amount. */
const maxLength = 120;
const maxUnitLength = 60;

/** Words before a number that say how exact it is; the number that is named counts. */
const approximation =
  /^(?:plus de|pres de|environ|env\.|autour de|au moins|au plus|jusqu'a|quelque|more than|less than|about|around|approximately|approx\.|nearly|almost|over|under|up to|at least|some|roughly|mehr als|rund|etwa|circa|ca\.|fast|knapp|uber|bis zu|大约|约|超过|超|近|逾|至少|达|~|≈|>|<|≥|≤) ?/u;
const numberWord = new RegExp(`^(?<word>${anyOf(numberWords)}) (?=\\p{L})`, 'u');
const chineseNumeral = /^[〇零一二三四五六七八九十两]+(?=[百千万亿萬億]|$)/u;
const percent = /^ ?(?:%|per ?cent(?![a-z])|pour ?cents?(?![a-z])|prozent(?![a-z])|pct(?![a-z]))/u;
const signsOfYuan = /元|人民币|rmb|cny|yuan|renminbi|[亿万]/u;

/** What is left to read: as it is, and the same in small letters without accents, unit for unit. */
interface Rest {
  readonly text: string;
  readonly small: string;
}

/** Reads an amount that is the whole text; undefined where it is none. */
export function readAmount(text: string): Amount | undefined {
  const plain = tidied(text);
  if (plain.length > maxLength) return undefined;
  const whole = { text: plain, small: smallLetters(plain) };
  const percentage = /^百分之 ?/u.exec(whole.small)?.[0];
  const { rest, sign, currency } = readOpening(skip(whole, percentage?.length ?? 0));
  const number = readValue(rest, currency);
  if (!number || !Number.isFinite(number.value)) return undefined;
  const value = sign * number.value;
  if (percentage !== undefined) return number.rest.text === '' ? { value, unit: '%' } : undefined;
  return withUnit(value, number.rest, currency, signsOfYuan.test(whole.small));
}

/** What may stand before the number: words of approximation, a sign, a currency, in any order. */
function readOpening(start: Rest): { rest: Rest; sign: 1 | -1; currency: WrittenCurrency | undefined } {
  let rest = start;
  let sign: 1 | -1 = 1;
  let currency: WrittenCurrency | undefined;
  for (;;) {
    const approximate = approximation.exec(rest.small)?.[0].length ?? 0;
    const signed = /^[-+−]/.exec(rest.small)?.[0];
    const money = readCurrency(rest.text, rest.small);
    const length = approximate || (signed?.length ?? 0) || (money?.length ?? 0);
    if (length === 0) return { rest, sign, currency };
    if (approximate === 0 && signed !== undefined && signed !== '+') sign = -1;
    if (approximate === 0 && signed === undefined) currency = money;
    rest = skip(rest, length);
  }
}

/** Number and magnitude, or in Chinese several of them ("1亿2000万"). */
function readValue(start: Rest, currency: WrittenCurrency | undefined): { value: number; rest: Rest } | undefined {
  const written = readDigits(start, currency);
  if (!written) return undefined;
  const after = cut(start, written.length);
  const isMoney =
    currency !== undefined ||
    readCurrency(after.text.replace(/^ ?[kmbt] ?/i, ''), after.small.replace(/^ ?[kmbt] ?/, '')) !== undefined;
  const magnitude = readMagnitude(after.text, isMoney);
  // By exponent, not by a product: 49.8 times a million is not 49,800,000 in binary numbers.
  const value = Number(`${written.digits}e${magnitude?.exponent ?? 0}`);
  const rest = skip(after, magnitude?.length ?? 0);
  if (!magnitude || !/^\d[\d.]* ?[万千]/u.test(rest.small)) return { value, rest };
  const smaller = readValue(rest, currency);
  return smaller && smaller.value < 10 ** magnitude.exponent
    ? { value: value + smaller.value, rest: smaller.rest }
    : undefined;
}

function readDigits(
  { text, small }: Rest,
  currency: WrittenCurrency | undefined,
): { digits: string; length: number } | undefined {
  const word = numberWord.exec(small)?.groups?.word;
  if (word !== undefined && readMagnitude(small.slice(word.length), false)) {
    return { digits: String(meaningOf(numberWords, word)), length: word.length };
  }
  const numeral = chineseNumeral.exec(small)?.[0];
  if (numeral !== undefined) return { digits: chineseDigits(numeral), length: numeral.length };
  return readNumber(text, (rest) => groupingSigns(smallLetters(rest), currency));
}

/** Which signs group digits, told by how what follows is written: English closes "%" up, other languages space it. */
function groupingSigns(rest: string, currency: WrittenCurrency | undefined): readonly Separator[] {
  if (percent.test(rest)) return rest.startsWith(' ') ? ['.'] : [','];
  if (isEuropeanMagnitude(rest)) return ['.'];
  const isEnglish = readMagnitude(rest, true) !== undefined || (currency?.currency ?? 'EUR') !== 'EUR';
  return isEnglish ? [','] : [',', '.'];
}

/** Reads what follows the number: a currency, a percent sign, what is counted. */
function withUnit(
  value: number,
  start: Rest,
  opening: WrittenCurrency | undefined,
  isYuan: boolean,
): Amount | undefined {
  const percentLength = percent.exec(start.small)?.[0].length;
  if (percentLength !== undefined) {
    const unit = unitOf(cut(start, percentLength).text);
    return opening === undefined && unit !== undefined ? { value, unit: `%${unit && ` ${unit}`}` } : undefined;
  }
  let rest = start;
  let currency = opening;
  for (let next = readCurrency(rest.text, rest.small); next; next = readCurrency(rest.text, rest.small)) {
    if (currency && !currency.isShared && !next.isShared && next.currency !== currency.currency) return undefined;
    currency = !currency || currency.isShared ? next : currency;
    rest = skip(rest, next.length);
  }
  const unit = unitOf(rest.text);
  if (unit === undefined) return undefined;
  const code = currency?.isShared && currency.currency === 'JPY' && isYuan ? 'CNY' : currency?.currency;
  return { value, ...(code ? { currency: code } : {}), ...(unit ? { unit } : {}) };
}

/** What is counted, without the word that joins it to the number; undefined where it is no name of a unit. */
function unitOf(text: string): string | undefined {
  const unit = text
    .trim()
    .replace(/^(?:(?:of|de|des|von|an|个)(?: |(?<=个))|d['’]|[-‐‑])/iu, '')
    .replace(/[.,;:!?]+$/, '')
    .trim();
  return /\d/.test(unit) || unit.length > maxUnitLength ? undefined : unit;
}

function cut({ text, small }: Rest, length: number): Rest {
  return { text: text.slice(length), small: small.slice(length) };
}

function skip(rest: Rest, length: number): Rest {
  const spaces = /^ */.exec(rest.text.slice(length))?.[0].length ?? 0;
  return cut(rest, length + spaces);
}

/** One kind of space, no hyphens in "300-Millionen-Euro", full-width signs as the usual ones. */
function tidied(text: string): string {
  return text
    .replace(/(?<=\d|millionen|milliarden|million|billion)-(?=\p{L})/giu, ' ')
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\uFFE5/g, '¥')
    .replace(/\uFFE1/g, '£')
    .replace(/\s+/g, ' ')
    .normalize('NFC')
    .trim();
}

/** Small letters without accents, unit for unit, so that lengths hold in both. */
function smallLetters(text: string): string {
  return [...text]
    .map((letter) => {
      const small = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
      return small.length === letter.length ? small : letter;
    })
    .join('');
}
