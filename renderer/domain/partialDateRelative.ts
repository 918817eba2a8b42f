import { numberWords } from './numberWords.ts';
import { addDays, type Day, mondayOf, monthOf, partsOf, weekdayOf, yearText } from './partialDateCalendar.ts';
import { monthWords, weekdayWords } from './partialDateWords.ts';
import { anyOf, meaningOf, type WordTable } from './wordTable.ts';

const dayWords: WordTable<number> = [
  ['avant-hier|the day before yesterday|day before yesterday|vorgestern|前[天日]', -2],
  ['hier|yesterday|last night|gestern|昨[天日晚夜]', -1],
  [
    "aujourd'hui|today|tonight|now|ce jour|ce matin|ce soir|cet apres-midi|this (?:morning|afternoon|evening)|heute|今[天日晚早晨]|本日",
    0,
  ],
  ['demain|tomorrow|morgen|明[天日晚早]', 1],
  ['apres-demain|the day after tomorrow|day after tomorrow|ubermorgen|后天', 2],
];
const partOfDay =
  '(?: (?:au )?(?:matin|midi|apres-midi|soir|morning|afternoon|evening|night|fruh|morgen|vormittag|mittag|nachmittag|abend|nacht)|早上|上午|中午|下午|晚上?|凌晨)?';

/** How many units on a word points: "last week" −1, "this week" 0, "next week" 1. */
const shiftBefore: WordTable<number> = [
  ['(?:the )?(?:last|past|previous)|(?:die |der |das )?(?:letzte|vergangene|vorige)[nrsm]?|上个?', -1],
  ['this|the current|ce|cet|cette|diese[nrsm]?|本|这个?', 0],
  ['(?:the )?(?:next|coming)|(?:die |der |das )?(?:nachste|kommende)[nrsm]?|下个?', 1],
];
const shiftAfter: WordTable<number> = [
  ['derniere?|passee?|precedente?|ecoulee?', -1],
  ['-ci|en cours|courante?', 0],
  ['prochaine?|suivante?', 1],
];

type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year';
const unitWords: WordTable<Unit> = [
  ['week-?ends?|wochenenden?|周末', 'weekend'],
  ['weeks?|semaines?|wochen?|周|星期|礼拜', 'week'],
  ['months?|mois|monate?[ns]?|个?月', 'month'],
  ['quarters?|trimestres?|quartale?s?|季度?', 'quarter'],
  ['years?|ans?|annees?|jahre?[ns]?|年', 'year'],
  ['days?|jours?|tage?n?|天|日', 'day'],
];

const chineseWeekdays = '一二三四五六日';
const article = "(?:la |le |l'|on |over the )?";
const count = `(?<count>\\d{1,4}|${anyOf(numberWords)})`;
const unit = `(?<unit>${anyOf(unitWords)})`;

type Groups = { readonly [name: string]: string | undefined };
type Rule = readonly [pattern: RegExp, read: (groups: Groups, reference: Day) => string | undefined];

/** Each way to name a time by its distance from the reference day, and the EDTF that it means. */
const rules: readonly Rule[] = [
  [
    whole(`(?<word>${anyOf(dayWords)})${partOfDay}`),
    ({ word = '' }, reference) => {
      const shift = meaningOf(dayWords, word);
      return shift === undefined ? undefined : addDays(reference, shift);
    },
  ],
  [whole(`${article}(?<before>${anyOf(shiftBefore)}) ?${unit}`), shiftedUnit],
  [whole(`${article}${unit} ?(?<after>${anyOf(shiftAfter)})`), shiftedUnit],
  [whole(`over the ${unit}`), ({ unit: word = '' }, reference) => unitAt(meaningOf(unitWords, word), -1, reference)],
  [
    whole(`${article}(?:(?<before>${anyOf(shiftBefore)}) )?(?<weekday>${anyOf(weekdayWords)})\\.?${partOfDay}`),
    shiftedWeekday,
  ],
  [whole(`${article}(?<weekday>${anyOf(weekdayWords)}) (?<after>${anyOf(shiftAfter)})${partOfDay}`), shiftedWeekday],
  [whole(`(?<before>上个?|本|这个?|下个?)?(?:周|星期|礼拜)(?<weekday>[一二三四五六日天])${partOfDay}`), chineseWeekday],
  [whole(`${article}(?<before>${anyOf(shiftBefore)}) (?<month>${anyOf(monthWords)})`), shiftedMonth],
  [whole(`${article}(?<month>${anyOf(monthWords)}) (?<after>${anyOf(shiftAfter)})`), shiftedMonth],
  [
    whole(`(?:about )?${count} ?${unit}(?: ago| earlier| plus tot| auparavant| zuvor| fruher|之?前|以前)`),
    distance(-1),
  ],
  [whole(`(?:il y a|vor) (?:environ |etwa )?${count} ${unit}`), distance(-1)],
  [whole(`(?:in|dans) ${count} ${unit}`), distance(1)],
  [whole(`${count} ?${unit}(?: later| plus tard| spater|之?后|以后)`), distance(1)],
];

/** Reads a time named by its distance from the reference day ("hier", "last week", "vor drei Tagen", "上周五"), folded, as EDTF. */
export function readRelative(text: string, referenceDay: Day): string | undefined {
  for (const [pattern, read] of rules) {
    const groups = pattern.exec(text)?.groups;
    if (groups) return read(groups, referenceDay);
  }
  return undefined;
}

const yearPhrases: WordTable<number> = [
  [
    "(?:de |d')?l'an(?:nee)? (?:derniere?|passee?|precedente?)|last year|(?:des |im )?(?:letzte[ns]?|vergangene[ns]?|vorige[ns]?) jahre?s?|im vorjahr|去年",
    -1,
  ],
  ["(?:de |d')?(?:cette annee|l'annee en cours)|this year|(?:dieses|diesem|im laufenden) jahre?s?|今年|本年", 0],
  ["(?:de |d')?l'an(?:nee)? prochaine?|next year|(?:des |im )?(?:nachste[ns]?|kommende[ns]?) jahre?s?|明年", 1],
  ['前年', -2],
  ['后年', 2],
];
const chineseMonthPhrases: WordTable<number> = [
  ['上个?月', -1],
  ['本月|这个月', 0],
  ['下个?月', 1],
];
const yearPhrase = new RegExp(`(?:of )?${anyOf(yearPhrases)}`, 'gu');
const chineseMonthPhrase = new RegExp(anyOf(chineseMonthPhrases), 'gu');

/** Writes "last year", "cette année", "上月" as the year or month they mean, so that "spring of last year" and "上月5日" read like any date. */
export function withYearsNamed(text: string, referenceDay: Day): string {
  const { year, month } = partsOf(referenceDay);
  const named = text.replace(yearPhrase, (phrase) => {
    const yearMeant = yearText(year + (meaningOf(yearPhrases, phrase.replace(/^of /, '')) ?? 0));
    return /\p{Script=Han}/u.test(phrase) ? `${yearMeant}年` : yearMeant;
  });
  return named.replace(chineseMonthPhrase, (phrase) =>
    monthOf(year, month + (meaningOf(chineseMonthPhrases, phrase) ?? 0))
      .replace('-', '年')
      .concat('月'),
  );
}

function whole(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`, 'u');
}

function shiftOf({ before, after }: Groups): number | undefined {
  return meaningOf(shiftBefore, before ?? '') ?? meaningOf(shiftAfter, after ?? '');
}

function shiftedUnit(groups: Groups, reference: Day): string | undefined {
  return unitAt(meaningOf(unitWords, groups.unit ?? ''), shiftOf(groups) ?? 0, reference);
}

/** The EDTF of the day, week, month … so many on from the one that the reference day lies in. */
function unitAt(unitMeant: Unit | undefined, shift: number, reference: Day): string | undefined {
  const { year, month } = partsOf(reference);
  const monday = addDays(mondayOf(reference), 7 * shift);
  switch (unitMeant) {
    case 'day':
      return addDays(reference, shift);
    case 'week':
      return `${monday}/${addDays(monday, 6)}`;
    case 'weekend':
      return weekendAt(shift, reference);
    case 'month':
      return monthOf(year, month + shift);
    case 'quarter': {
      const first = Math.floor((month - 1) / 3) * 3 + 1 + 3 * shift;
      return `${monthOf(year, first)}/${monthOf(year, first + 2)}`;
    }
    case 'year':
      return yearText(year + shift);
    case undefined:
      return undefined;
  }
}

/** "This weekend" is the nearest one, "last weekend" the one before the reference day, or the one it lies in. */
function weekendAt(shift: number, reference: Day): string {
  const weekday = weekdayOf(reference);
  const coming = addDays(reference, 6 - weekday);
  const previous = weekday >= 6 ? coming : addDays(coming, -7);
  const nearest = weekday <= 2 ? previous : coming;
  const saturday = shift === 0 ? nearest : shift < 0 ? previous : addDays(previous, 7);
  return `${saturday}/${addDays(saturday, 1)}`;
}

/** "Last Monday" lies before the reference day, "next Monday" after it; "Monday" and "this Monday" is the nearest. */
function shiftedWeekday(groups: Groups, reference: Day): string | undefined {
  const weekday = meaningOf(weekdayWords, groups.weekday ?? '');
  if (weekday === undefined) return undefined;
  const ahead = (weekday - weekdayOf(reference) + 7) % 7;
  const shift = shiftOf(groups) ?? 0;
  if (shift > 0) return addDays(reference, ahead || 7);
  return addDays(reference, shift < 0 || ahead > 3 ? ahead - 7 : ahead);
}

/** Chinese counts by weeks: 上周五 is the Friday of last week, even on a Saturday. */
function chineseWeekday({ before, weekday = '' }: Groups, reference: Day): string {
  const index = chineseWeekdays.indexOf(weekday.replace('天', '日')) + 1;
  if (before) return addDays(mondayOf(reference), 7 * (meaningOf(shiftBefore, before) ?? 0) + index - 1);
  const ahead = (index - weekdayOf(reference) + 7) % 7;
  return addDays(reference, ahead > 3 ? ahead - 7 : ahead);
}

/** "Last November" lies before the reference month, "next March" after it; "ce mars" in its year. */
function shiftedMonth(groups: Groups, reference: Day): string | undefined {
  const named = meaningOf(monthWords, groups.month ?? '');
  if (named === undefined) return undefined;
  const { year, month } = partsOf(reference);
  const shift = shiftOf(groups) ?? 0;
  if (shift < 0) return monthOf(named < month ? year : year - 1, named);
  if (shift > 0) return monthOf(named > month ? year : year + 1, named);
  return monthOf(year, named);
}

/** "Three years ago" is a year, "two weeks ago" a week, "in 3 days" a day: a time is no sharper than what it is counted in. */
function distance(direction: 1 | -1): (groups: Groups, reference: Day) => string | undefined {
  return ({ count: counted = '', unit: word = '' }, reference) => {
    const number = /^\d/.test(counted) ? Number(counted) : meaningOf(numberWords, counted);
    return number === undefined ? undefined : unitAt(meaningOf(unitWords, word), direction * number, reference);
  };
}
