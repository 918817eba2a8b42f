/** The months as pages print them, whole or short, January first, in English, French, German, Spanish, Italian, Portuguese and Dutch. */
const months = [
  'jan(?:uary|vier|uari?|eiro)?|jän(?:ner)?|ene(?:ro)?|gen(?:naio)?',
  'feb(?:ruary|ruari?|rero|braio)?|f[ée]v(?:r(?:ier)?|ereiro)?',
  'mar(?:ch|s|zo|ço)?|märz?|mrz|maart',
  'apr(?:ile?)?|avr(?:il)?|abr(?:il)?',
  'may|mai|mayo|maio|mag(?:gio)?|mei',
  'june?|juni?o?|junho|juin|giu(?:gno)?',
  'july?|juli?o?|julho|juil(?:let)?|lug(?:lio)?',
  'aug(?:ust(?:us)?)?|ao[uû]t|ago(?:sto)?',
  'sept?(?:ember|embre|iembre|tiembre)?|set(?:tembre|embro)?',
  'oct(?:ober|obre|ubre)?|okt(?:ober)?|ott(?:obre)?|out(?:ubro)?',
  'nov(?:ember|embre|iembre|embro)?',
  'dec(?:ember)?|d[ée]c(?:embre)?|dez(?:ember|embro)?|dic(?:iembre|embre)?',
];
const monthPatterns = months.map((names) => new RegExp(`^(?:${names})$`, 'iu'));

const year = '(?<y>(?:19|20)\\d{2})';
const month = '(?<m>0?[1-9]|1[0-2])';
const day = '(?<d>0?[1-9]|[12]\\d|3[01])';
const name = `(?<n>${months.join('|')})`;
const start = '(?<![\\p{L}\\p{N}])';
const end = '(?![\\p{L}\\p{N}])';
const form = (pattern: string) => new RegExp(`${start}${pattern}`, 'iu');

/** The forms in which pages print a day; `d`, `m` and `y` or `yy` are its figures, `n` is a month's name, `a` and `b` may stand for day and month either way. */
const forms: readonly RegExp[] = [
  form(`${year}-${month}-${day}(?!\\d)`),
  form(`${year}\\s?[年년]\\s?${month}\\s?[月월]\\s?${day}\\s?[日号號일]`),
  form(`${day}(?:er|st|nd|rd|th|[.ºª])?[\\s/-]+(?:de\\s+|of\\s+)?${name}[.,]*[\\s/-]+(?:del?\\s+)?${year}${end}`),
  form(`${name}\\.?\\s*${day}(?:st|nd|rd|th)?(?:\\s*,\\s*|\\s+)(?:del?\\s+)?${year}${end}`),
  form(`${year}(?<sign>[/.])\\s?${month}\\k<sign>\\s?${day}${end}`),
  form(`${day}\\.\\s?${month}\\.\\s?${year}${end}`),
  form(`(?<a>\\d{1,2})(?<sign>[/-])(?<b>\\d{1,2})\\k<sign>${year}${end}`),
  form(`${day}\\.${month}\\.(?<yy>[0-3]\\d)${end}(?![.:])`),
];

/** Years that are counted from the beginning of a reign or a republic, by the year before the first. Source: the calendars of Japan and Taiwan. */
const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 民國: 1911, 民国: 1911 };
const eraYear = new RegExp(`(${Object.keys(eras).join('|')})\\s?(\\d{1,3}|元)\\s?年`, 'g');

function withWesternYears(text: string): string {
  return text.replace(eraYear, (_, era: string, count: string) => {
    const years = count === '元' ? 1 : Number(count);
    return `${(eras[era] ?? 0) + years}年`;
  });
}

/** In which order a page writes day and month where both are figures parted by slashes. */
export type FigureOrder = 'day-first' | 'month-first';

/** A day that is printed in a text, and how many UTF-16 units stand before it. */
export interface PrintedDay {
  readonly day: string;
  readonly index: number;
}

/** The first day that is printed in a short text such as "Publié le 2 août 2013 à 10 h", as `YYYY-MM-DD`; undefined where there is none. */
export function dateIn(text: string, order: FigureOrder = 'day-first'): string | undefined {
  return findDate(text, order)?.day;
}

/** The first day that is printed in a short text, with its place. */
export function findDate(text: string, order: FigureOrder = 'day-first'): PrintedDay | undefined {
  const western = withWesternYears(text.normalize('NFKC'));
  let first: PrintedDay | undefined;
  for (const pattern of forms) {
    const found = pattern.exec(western);
    const read = found?.groups && dayOf(found.groups, order);
    if (found && read && (!first || found.index < first.index)) first = { index: found.index, day: read };
  }
  return first;
}

function dayOf(groups: Readonly<Record<string, string | undefined>>, order: FigureOrder): string | undefined {
  const { a = '', b = '', n, y = `20${groups.yy}` } = groups;
  const isMonthFirst = Number(b) > 12 || (order === 'month-first' && Number(a) <= 12);
  const [either, other] = isMonthFirst ? [b, a] : [a, b];
  const monthNumber = n ? monthPatterns.findIndex((names) => names.test(n)) + 1 : Number(groups.m ?? other);
  const dayNumber = Number(groups.d ?? either);
  const date = new Date(Date.UTC(Number(y), monthNumber - 1, dayNumber));
  const isReal = date.getUTCMonth() === monthNumber - 1 && date.getUTCDate() === dayNumber;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}

/** How a page in a language writes a date in figures; only Americans begin with the month. */
export function figureOrder(language: string | undefined): FigureOrder {
  return /^en(?:[-_]us)?$/i.test(language?.trim() ?? 'en') ? 'month-first' : 'day-first';
}

const instant = /^\s*(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:?\d{2}|$|\s)/;
const compact = /^\s*(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?\s*$/;

/** The day of a timestamp as its writer saw it, time and zone cut off; other text as it is. */
export function dayOfTimestamp(text: string): string {
  const day = instant.exec(text)?.[1];
  if (day) return day;
  const [, y, m, d] = compact.exec(text) ?? [];
  return y && m && d ? `${y}-${m}-${d}` : text.trim();
}
