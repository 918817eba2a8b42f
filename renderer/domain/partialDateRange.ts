import { addDays, type Day } from './partialDateCalendar.ts';
import { isOpen, readEdtf } from './partialDateEdtf.ts';
import { completeParts, type DateParts, readParts } from './partialDateParts.ts';

type Reader = (text: string) => string | undefined;

const opening = /^(?:(?:from|between|de|du|entre|von|vom|zwischen) (?:le |dem |the )?|从|自)/u;
const separator =
  / (?:to|and|until|till|through|a|au|et|jusqu'(?:a|au|en)|bis(?: zum)?|und) (?:le |dem |the )?| ?[–—~至到] ?| - |-/gu;
/** "August 5-7, 2013" and "5-7 August", written as one date with two days. */
const twoDays = /^(?<month>\p{L}+\.?) (?<from>\d{1,2}) ?[-–—] ?(?<to>\d{1,2})(?:,? (?<year>\d{4}))?$/u;

/** Reads "from … to …" in words or with a dash, folded, as an EDTF interval; what one end leaves out the other gives. */
export function readRange(text: string, referenceDay: Day | undefined, readWhole: Reader): string | undefined {
  const range = text.replace(opening, '').replace(twoDays, '$<from> - $<to> $<month> $<year>').trim();
  for (const { 0: dash, index } of range.matchAll(separator)) {
    const interval = intervalOf(range.slice(0, index), range.slice(index + dash.length), referenceDay, readWhole);
    if (interval) return interval;
  }
  return undefined;
}

function intervalOf(left: string, right: string, referenceDay: Day | undefined, readWhole: Reader) {
  const from = readEnd(left);
  const to = readEnd(right);
  if (from && to) return partsInterval(from, to, referenceDay);
  const [start, end] = [readWhole(left), readWhole(right)];
  return start && end && joinedEnds(start, end);
}

/** An end of a range may be a bare day of the month, which elsewhere is no date. */
function readEnd(text: string): DateParts | undefined {
  return /^\d{1,2}\.?$/.test(text) ? { day: Number.parseInt(text, 10) } : readParts(text);
}

function partsInterval(left: DateParts, right: DateParts, referenceDay: Day | undefined): string | undefined {
  const from = { ...left, month: left.month ?? (left.day === undefined ? undefined : right.month) };
  const to = { ...right, month: right.month ?? (right.day === undefined ? undefined : left.month) };
  // Two bare numbers are a score or a page, not a range of days.
  if (from.year === undefined && from.month === undefined) return undefined;
  const wraps = (from.month ?? 0) > (to.month ?? 13);
  if (from.year !== undefined && to.year === undefined) {
    return joinedParts(from, { ...to, year: from.year + (wraps ? 1 : 0) }, referenceDay);
  }
  const end = completeParts(to, referenceDay);
  if (end === undefined) return undefined;
  const endYear = Number(end.slice(0, 4));
  return joinedParts({ ...from, year: from.year ?? endYear - (wraps ? 1 : 0) }, { ...to, year: endYear }, referenceDay);
}

function joinedParts(from: DateParts, to: DateParts, referenceDay: Day | undefined): string | undefined {
  const [start, end] = [completeParts(from, referenceDay), completeParts(to, referenceDay)];
  return start && end && `${start}/${end}`;
}

/** Of an end that is an interval itself ("last week") its own end counts. */
function joinedEnds(start: string, end: string): string {
  return `${start.split('/')[0]}/${end.split('/').at(-1)}`;
}

type Side = 'since' | 'until' | 'before' | 'after';
const openForms: readonly (readonly [pattern: RegExp, side: Side])[] = [
  [/^(?:since|depuis|seit)(?: le| la| the| dem)? (?<date>.+)$|^(?<date2>.+?)(?:以来|至今|起)$/u, 'since'],
  [
    /^(?:until|till|jusqu'(?:a|au|en)|bis(?: zum)?)(?: le| la| the)? (?<date>.+)$|^(?:直?至)(?<date3>.+)$|^(?<date2>.+?)为止$/u,
    'until',
  ],
  [/^(?:before|prior to|avant|vor)(?: le| la| the| dem)? (?<date>.+)$|^(?<date2>.+?)(?:之前|以前)$/u, 'before'],
  [/^(?:after|apres|nach)(?: le| la| the| dem)? (?<date>.+)$|^(?<date2>.+?)(?:之后|以后)$/u, 'after'],
];

/** Reads "since …", "until …", "before …", "after …", folded, as an open EDTF interval. */
export function readOpenRange(text: string, readWhole: Reader): string | undefined {
  for (const [pattern, side] of openForms) {
    const groups = pattern.exec(text)?.groups;
    if (groups) return openInterval(readWhole(groups.date ?? groups.date2 ?? groups.date3 ?? ''), side);
  }
  return undefined;
}

function openInterval(edtf: string | undefined, side: Side): string | undefined {
  const span = edtf === undefined ? undefined : readEdtf(edtf);
  if (edtf === undefined || span === undefined) return undefined;
  if (span === 'impossible') return edtf;
  const [start = '', end = start] = edtf.split('/');
  if (isOpen(start) || isOpen(end)) return undefined;
  const intervals = {
    since: () => `${start}/..`,
    until: () => `../${end}`,
    before: () => `../${addDays(span.min, -1)}`,
    after: () => `${addDays(span.max, 1)}/..`,
  };
  return intervals[side]();
}
