import type { Database } from '@sqlite.org/sqlite-wasm';
import { fold } from '#domain/fold.ts';
import type { FilterName } from '#search/filterTable.ts';
import type { CompletionValue } from '#search/protocol.ts';
import { readFilter } from '#search/queryFilters.ts';
import { countEach } from './countNotes.ts';
import { dayHere } from './dayHere.ts';
import { filterCondition } from './filterConditions.ts';
import { dayOfRow, firstRowOf } from './rowOrder.ts';

/** Words for times that are often asked for, in the languages of the interface. */
const times = [
  ['today', 'yesterday', 'this week', 'last week', 'this month', 'last month', 'this year', 'last year'],
  [
    "aujourd'hui",
    'hier',
    'cette semaine',
    'la semaine dernière',
    'ce mois',
    'le mois dernier',
    'cette année',
    "l'année dernière",
  ],
  ['今天', '昨天', '本周', '上周', '本月', '上月', '今年', '去年'],
].flat();

/** The years that notes are of, the latest first; and words for times, once one begins as typed. */
export function completeDates(db: Database, filter: 'after' | 'before' | 'on', typed: string): CompletionValue[] {
  const folded = fold(typed);
  const words = times.filter((word) => typed !== '' && fold(word).startsWith(folded));
  return [
    ...listYears(db).flatMap(({ year, is, later, earlier }) => {
      const count = { on: is, after: later + is, before: earlier }[filter];
      return year.startsWith(folded) ? [{ value: year, count }] : [];
    }),
    ...countTimes(db, filter, words),
  ];
}

interface YearCount {
  readonly year: string;
  /** How many notes are of it, of later and of earlier years. */
  readonly is: number;
  readonly later: number;
  readonly earlier: number;
}

/** Walks from year to year by the numbers of the rows, of which each day has its own. */
function listYears(db: Database): YearCount[] {
  const dated = 'FROM note WHERE live = 1 AND publishedMin IS NOT NULL';
  const counts: { readonly year: string; readonly is: number }[] = [];
  let before = Number.MAX_SAFE_INTEGER;
  for (;;) {
    const last = db.selectValue(`SELECT id ${dated} AND id < ? ORDER BY id DESC LIMIT 1`, [before]);
    if (typeof last !== 'number') break;
    const year = dayOfRow(last).slice(0, 4);
    before = firstRowOf(`${year}-01-01`);
    const is = Number(db.selectValue(`SELECT count(*) ${dated} AND id >= ? AND id <= ?`, [before, last]));
    counts.push({ year, is });
  }
  const sum = (some: typeof counts) => some.reduce((total, { is }) => total + is, 0);
  return counts.map((count, at) => ({ ...count, later: sum(counts.slice(0, at)), earlier: sum(counts.slice(at + 1)) }));
}

function countTimes(db: Database, filter: FilterName, words: readonly string[]): CompletionValue[] {
  const today = dayHere();
  const meant = words.flatMap((value) => {
    const node = readFilter(filter, value, { start: 0, end: 0, valueStart: 0, open: false }, today);
    return node && 'filter' in node ? [{ value, condition: filterCondition(db, node) }] : [];
  });
  const counts = countEach(
    db,
    meant.map(({ condition }) => condition),
  );
  return meant.map(({ value }, at) => ({ value, count: counts[at] ?? 0 }));
}
