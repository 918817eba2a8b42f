import { parseAmount } from '#domain/amount.ts';
import type { Amount } from '#domain/claim.ts';
import { fold } from '#domain/fold.ts';
import { anyOf, meaningOf } from '#domain/wordTable.ts';
import { countedThings } from './countedThings.ts';
import { type Passage, withoutOverlaps } from './passage.ts';

/** An amount, percentage or counted figure where it stands in a text. */
export interface FoundAmount extends Passage {
  readonly amount: Amount;
}

const digits = String.raw`\d+(?:[.,'’]\d+|[\u00A0\u2007\u2009\u202F ]\d{3}(?![\d]))*`;
const hanNumeral = '(?:[〇零一二三四五六七八九十两]+(?=[百千万亿萬億])|(?<=百分之)[〇零一二三四五六七八九十两]+)';
const smallNumber =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|an?|une?|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|eine|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)(?=[ \u00A0-](?:hundred |cent )?(?:thousand|million|billion|trillion|mille|milliard|tausend|million|milliarde))';
/** A number where an amount may begin: not within a word, a number, an address, a version. */
const number = new RegExp(
  `(?<![\\p{Script=Latin}\\d_#@/=]|[\\d][.,:]|[\\p{Script=Latin}]-|第)(?:${digits}|${smallNumber})|(?<![〇零一二三四五六七八九十两第])${hanNumeral}`,
  'giu',
);
const openingSigns =
  /(?:[A-Z]{1,3})?[$€£¥₹₩₽₺₴₪₫฿₱₦￥￡][ \u00A0\u202F]?$|(?<![\p{L}])[A-Z]{3}[ \u00A0\u202F]$|(?<=^|[\s(])[-−+]$|百分之$|人民币$|(?<![\p{L}])Rs\.? $/u;
/** How much of what follows a number may belong to it, in UTF-16 units. */
const reach = 60;
const maxWords = 5;
const countedAhead = new RegExp(
  `^(?:(?:(?:of |de |d'|des |von |its |the |ses |les )?(?:[\\p{L}'’-]+ (?:and |et |und )?){0,3}?)??)(?<thing>${anyOf(countedThings)})(?![\\p{Script=Latin}\\d])`,
  'u',
);
const hanCounted = new RegExp(`^(?:多|余)?(?<thing>${anyOf(countedThings)})`, 'u');
const rangeJoin =
  /^(?: ?[%€])?(?:[ \u00A0]?[-–—~～][ \u00A0]?|[ \u00A0](?:to|and|or|à|a|et|ou|bis|und|oder)[ \u00A0]|[至到])(?:[A-Z]{0,2}[$€£¥])?$/u;

/**
 * Finds every amount of money, percentage and counted figure of a running text, by the rules of `parseAmount`; of a range both ends, the first with the
 * unit of the second. By rising offset.
 */
export function findAmounts(original: string): FoundAmount[] {
  // One kind of apostrophe, unit for unit: "d’euros".
  const text = original.replaceAll('’', "'");
  const numbers = [...text.matchAll(number)].map(({ index, 0: written }) => ({
    start: index,
    end: index + written.length,
  }));
  const ranges: FoundAmount[] = [];
  const single: FoundAmount[] = [];
  for (const [index, place] of numbers.entries()) {
    const next = numbers[index + 1];
    const amount = amountAt(text, place, next?.start ?? text.length);
    if (amount) single.push(amount);
    if (next && rangeJoin.test(text.slice(place.end, next.start))) ranges.push(...rangeEnds(text, place, next));
  }
  return withoutOverlaps([...ranges, ...single, ...countedRanges(text, numbers, single)]).sort(
    (a, b) => a.start - b.start,
  );
}

/** "2,000 to 3,000 jobs": the first number counts the same. */
function countedRanges(text: string, numbers: readonly Passage[], found: readonly FoundAmount[]): FoundAmount[] {
  const starts = new Map(found.map((amount) => [amount.start, amount]));
  return numbers.flatMap((place, index) => {
    const next = numbers[index + 1];
    const second = next && starts.get(next.start);
    if (!next || second?.amount.unit === undefined || !rangeJoin.test(text.slice(place.end, next.start))) return [];
    const reading = parseAmount(text.slice(place.start, place.end) + text.slice(next.end, second.end));
    return reading.state === 'ok' ? [{ ...place, amount: { ...second.amount, value: reading.amount.value } }] : [];
  });
}

/** Reads the amount around a number: the currency before it, then as much after it as makes it more. */
function amountAt(text: string, { start, end }: Passage, next: number): FoundAmount | undefined {
  const before = openingSigns.exec(text.slice(Math.max(0, start - 8), start))?.[0].length ?? 0;
  for (const opening of before > 0 ? [start - before, start] : [start]) {
    const measured = longestMeasured(text, opening, end);
    if (measured) return measured;
  }
  return countedAt(text, start, end, next);
}

/** The longest reading that is wholly number, magnitude, currency or percent sign. */
function longestMeasured(text: string, start: number, end: number, sign = ''): FoundAmount | undefined {
  let best: FoundAmount | undefined;
  for (const stop of stopsAfter(text, end)) {
    const reading = parseAmount(sign + text.slice(start, stop));
    if (reading.state !== 'ok') continue;
    const { amount } = reading;
    if (amount.unit !== undefined && amount.unit !== '%') continue;
    if (amount.currency === undefined && amount.unit === undefined) continue;
    if (!best || !isSame(best.amount, amount)) best = { start, end: stop, amount };
  }
  return best;
}

/** Where an amount may end: at the number, after each of the next words, after each of the next ideographs. */
function stopsAfter(text: string, end: number): number[] {
  const ahead = text.slice(end, end + reach);
  const stops = [end];
  const word =
    /[ \t\u00A0\u2007\u2009\u202F-]?(?:\p{Script=Han}|[^\s\p{Script=Han},;:()[\]"“”«»，。；：、！？（）-]+)/uy;
  for (let words = 0; words < maxWords && word.test(ahead); words++) {
    const stop = end + word.lastIndex;
    const mark = /[.!?'’]+$/u.exec(text.slice(end, stop))?.[0].length ?? 0;
    stops.push(stop);
    if (mark > 0) stops.push(stop - mark);
  }
  const possessive = /^[^\s]*?[%€$£](?=[-\s.,;:)]|$)/u.exec(ahead)?.[0].length;
  if (possessive !== undefined) stops.push(end + possessive);
  return stops.sort((a, b) => a - b);
}

/** "4,000 people", "49,8 millions d'utilisateurs", "1000名员工". */
function countedAt(text: string, start: number, end: number, next: number): FoundAmount | undefined {
  const { value, stop } = magnitudeAt(text, start, end);
  if (value === undefined) return undefined;
  const raw = text.slice(stop, Math.min(next, stop + reach));
  const sentence = raw.split(/[.,;:!?()«»“”"\n]/u)[0] ?? '';
  const lead = /^[\s-]*/u.exec(sentence)?.[0].length ?? 0;
  const ahead = sentence.slice(lead).replace(/[’\u00A0]/g, (sign) => (sign === '’' ? "'" : ' '));
  const small = smallLetters(ahead);
  const pattern = /^\p{Script=Han}/u.test(small) ? hanCounted : lead > 0 ? countedAhead : undefined;
  const match = pattern?.exec(small);
  const unit = meaningOf(countedThings, match?.groups?.thing ?? '');
  if (!match || unit === undefined) return undefined;
  return { start, end: stop + lead + match[0].length, amount: { value, unit } };
}

/** The value of a number with its magnitude, and where it ends. */
function magnitudeAt(text: string, start: number, end: number): { value: number | undefined; stop: number } {
  let best: { value: number | undefined; stop: number } = { value: undefined, stop: end };
  for (const stop of stopsAfter(text, end).slice(0, 3)) {
    const reading = parseAmount(text.slice(start, stop));
    if (reading.state !== 'ok' || reading.amount.unit !== undefined || reading.amount.currency !== undefined) continue;
    if (best.value === undefined || reading.amount.value !== best.value) best = { value: reading.amount.value, stop };
  }
  return best;
}

/** Where two numbers are the ends of a range ("5 à 10 %", "$5-7 million"), what one end leaves out the other gives. */
function rangeEnds(text: string, first: Passage, second: Passage): FoundAmount[] {
  const sign = openingSigns.exec(text.slice(Math.max(0, first.start - 8), first.start))?.[0] ?? '';
  const joinAt = text.slice(first.end, second.start);
  const closing = /^ ?[%€]/u.exec(joinAt)?.[0] ?? '';
  const ownSign = /(?:[A-Z]{0,2}[$€£¥])$/u.exec(joinAt)?.[0] ?? '';
  const end = longestMeasured(text, second.start - ownSign.length, second.end, ownSign === '' ? sign : '');
  if (!end) return [];
  const tail = closing === '' ? text.slice(second.end, end.end) : closing;
  const reading = parseAmount(`${sign}${text.slice(first.start, first.end)}${tail}`);
  if (reading.state !== 'ok') return [];
  const { currency = end.amount.currency, unit = end.amount.unit, value } = reading.amount;
  const amount = { value, ...(currency !== undefined && { currency }), ...(unit !== undefined && { unit }) };
  return [{ start: first.start - sign.length, end: first.end + closing.length, amount }, end];
}

function isSame(one: Amount, other: Amount): boolean {
  return one.value === other.value && one.currency === other.currency && one.unit === other.unit;
}

/** Small letters without accents, unit for unit. */
function smallLetters(text: string): string {
  return [...text].map((letter) => (fold(letter).length === letter.length ? fold(letter) : letter)).join('');
}
