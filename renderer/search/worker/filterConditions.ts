import type { Database, SqlValue } from '@sqlite.org/sqlite-wasm';
import type { NameFilterName } from '#search/filterTable.ts';
import { type GradeBound, listGradeNumbers } from '#search/gradeBound.ts';
import { listPatterns } from '#search/patterns.ts';
import type { FilterNode } from '#search/queryTree.ts';
import { type Condition, matchOfPatterns } from './compileQuery.ts';
import { dayNumber } from './dayNumber.ts';
import { eventTypesLike, type FactType, typesLike } from './factTypes.ts';
import { entitiesLike } from './names.ts';
import { type FlagFilter, flagBits, type NoteFlag } from './noteFlags.ts';
import { listOutletsLike } from './outlets.ts';
import { listQuestionsLike } from './questions.ts';
import { firstRowAfter, firstRowOf } from './rowOrder.ts';

const never: Condition = { sql: '0', values: [] };

/** What a filter asks of a note, in SQL. */
export function filterCondition(db: Database, filter: FilterNode): Condition {
  switch (filter.filter) {
    case 'company':
    case 'person':
    case 'product':
    case 'place':
    case 'topic':
      return isAbout(db, filter.filter, filter.value);
    case 'event':
      return eventCondition(filter.value, filter.open);
    case 'type': {
      const { events, facts } = typesLike(filter.value, listFactTypes(db));
      return among([listOf('note FROM noteEvent', 'type', events), listOf('note FROM noteFact', 'type', facts)]);
    }
    case 'source':
      return fromOutlets(listOutletsLike(db, filter.value));
    case 'question':
      return among([listOf('note FROM noteQuestion', 'questionId', listQuestionsLike(db, filter.value, filter.open))]);
    case 'lang':
      // A code, or the code with anything after a hyphen: the full stop is the sign behind the hyphen.
      return { sql: '(n.language >= ? AND n.language < ?)', values: [filter.language, `${filter.language}.`] };
    case 'kind':
    case 'triage':
    case 'has':
    case 'is':
      return hasFlag(filter.filter, filter.values);
    case 'grade':
      return hasGrade(filter.bound);
    case 'after':
      return { sql: 'n.publishedMax >= ?', values: [dayNumber(filter.day)] };
    case 'before':
      return datedUpTo('n.publishedMin < ?', [dayNumber(filter.day)], firstRowOf(filter.day));
    case 'on':
      return datedUpTo(
        'n.publishedMax >= ? AND n.publishedMin <= ?',
        [dayNumber(filter.from), dayNumber(filter.to)],
        firstRowAfter(filter.to),
      );
    default:
      return filter satisfies never;
  }
}

/** That a note has one of these values of a closed list. */
export function hasFlag(filter: FlagFilter, values: readonly string[]): Condition {
  return { sql: '((n.flags & ?) <> 0)', values: [flagBits(values.map((value): NoteFlag => `${filter}:${value}`))] };
}

/** That a note's grade is as good, or as bad, as is asked for. */
export function hasGrade(bound: GradeBound): Condition {
  const numbers = listGradeNumbers(bound);
  return numbers.length === 0 ? never : { sql: `n.grade IN (${marksFor(numbers)})`, values: numbers };
}

/** Of more than these, as when one letter of a name is typed, a list of all their notes would be long; each note is asked instead. */
const maxListed = 16;

function isAbout(db: Database, kind: NameFilterName, name: string): Condition {
  const like = entitiesLike(db, name);
  if (!like) return never;
  const sql = `SELECT DISTINCT entityId FROM (${like.sql}) WHERE kind = ?`;
  const meant: Condition = { sql, values: [...like.values, kind] };
  const entityIds = db.selectValues(`${sql} LIMIT ${maxListed + 1}`, [...meant.values]);
  if (entityIds.length <= maxListed) return among([listOf('note FROM noteEntity', 'entityId', entityIds)]);
  // The plus keeps SQLite from asking for each of the names, once a note.
  const isOne = `+entityId IN (${meant.sql})`;
  return { sql: `EXISTS (SELECT 1 FROM noteEntity WHERE note = n.id AND ${isOne})`, values: meant.values };
}

function fromOutlets(outlets: readonly number[]): Condition {
  if (outlets.length > maxListed) return { sql: `n.outlet IN (${marksFor(outlets)})`, values: outlets };
  return among([listOf('id FROM note INDEXED BY noteOutlet', 'live = 1 AND outlet', outlets)]);
}

/** A condition on the days of a note, which is numbered by the first of them: those of later days need not be looked at. */
function datedUpTo(sql: string, values: readonly SqlValue[], rowAfter: number): Condition {
  return { sql: `(${sql} AND n.id < ?)`, values: [...values, rowAfter] };
}

/** The types of that name in any language; where there are none, the text of the events themselves. */
function eventCondition(value: string, open: boolean): Condition {
  const types = eventTypesLike(value);
  if (types.length > 0) return among([listOf('note FROM noteEvent', 'type', types)]);
  const match = matchOfPatterns(listPatterns({ kind: 'words', text: value, start: 0, end: 0, quoted: false, open }));
  if (match === undefined) return never;
  return among([{ sql: 'SELECT rowid FROM eventText WHERE eventText MATCH ?', values: [match] }]);
}

/** The types of all relations and figures that the index has. */
export function listFactTypes(db: Database): FactType[] {
  // From one type to the next by the key, past all notes of each.
  const next = 'SELECT min(type) FROM noteFact WHERE type > used.type';
  return db
    .selectValues(
      `WITH RECURSIVE used(type) AS (
         SELECT min(type) FROM noteFact UNION ALL SELECT (${next}) FROM used WHERE used.type IS NOT NULL)
       SELECT type FROM used WHERE type IS NOT NULL`,
    )
    .map((type) => String(type) as FactType);
}

/** The rows of some table that have one of these values; none where there is no value. */
function listOf(from: string, column: string, values: readonly SqlValue[]): Condition | undefined {
  return values.length === 0 ? undefined : { sql: `SELECT ${from} WHERE ${column} IN (${marksFor(values)})`, values };
}

/** That a note is in one of these lists. */
function among(lists: readonly (Condition | undefined)[]): Condition {
  const some = lists.filter((list) => list !== undefined);
  if (some.length === 0) return never;
  return {
    sql: `n.id IN (${some.map(({ sql }) => sql).join(' UNION ALL ')})`,
    values: some.flatMap(({ values }) => values),
  };
}

function marksFor(values: readonly SqlValue[]): string {
  return values.map(() => '?').join(', ');
}
