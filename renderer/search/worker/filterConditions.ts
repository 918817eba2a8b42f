import type { Database, SqlValue } from '@sqlite.org/sqlite-wasm';
import { listGradeNumbers } from '#search/gradeBound.ts';
import { listPatterns } from '#search/patterns.ts';
import type { FilterNode } from '#search/queryTree.ts';
import { type Condition, matchOfPatterns } from './compileQuery.ts';
import { dayNumber } from './dayNumber.ts';
import { eventTypesLike, type FactType, typesLike } from './factTypes.ts';
import { listEntitiesLike } from './names.ts';
import { flagBits, type NoteFlag } from './noteFlags.ts';
import { listQuestionsLike } from './questions.ts';
import { listSourcesLike } from './sources.ts';

const never: Condition = { sql: '0', values: [] };

/** What a filter asks of a note, in SQL. */
export function filterCondition(db: Database, filter: FilterNode): Condition {
  switch (filter.filter) {
    case 'company':
    case 'person':
    case 'product':
    case 'place':
    case 'topic': {
      const meant = listEntitiesLike(db, filter.value).filter(({ kind }) => kind === filter.filter);
      return among([
        listOf(
          'note FROM noteEntity',
          'entityId',
          meant.map(({ entityId }) => entityId),
        ),
      ]);
    }
    case 'event':
      return eventCondition(filter.value, filter.open);
    case 'type': {
      const { events, facts } = typesLike(filter.value, listFactTypes(db));
      return among([listOf('note FROM noteEvent', 'type', events), listOf('note FROM noteFact', 'type', facts)]);
    }
    case 'source': {
      const { sourceIds, domains } = listSourcesLike(db, filter.value);
      return among([
        listOf('id FROM note INDEXED BY noteSource', 'live = 1 AND sourceId', sourceIds),
        listOf('id FROM note INDEXED BY noteDomain', 'live = 1 AND domain', domains),
      ]);
    }
    case 'question':
      return among([listOf('note FROM noteQuestion', 'questionId', listQuestionsLike(db, filter.value, filter.open))]);
    case 'lang':
      // A code, or the code with anything after a hyphen: the full stop is the sign behind the hyphen.
      return { sql: '(n.language >= ? AND n.language < ?)', values: [filter.language, `${filter.language}.`] };
    case 'kind':
    case 'triage':
    case 'has':
    case 'is': {
      const flags = filter.values.map((value): NoteFlag => `${filter.filter}:${value}`);
      return { sql: '(n.flags & ?) <> 0', values: [flagBits(flags)] };
    }
    case 'grade': {
      const numbers = listGradeNumbers(filter.bound);
      return numbers.length === 0 ? never : { sql: `n.grade IN (${marksFor(numbers)})`, values: numbers };
    }
    case 'after':
      return { sql: 'n.publishedMax >= ?', values: [dayNumber(filter.day)] };
    case 'before':
      return { sql: 'n.publishedMin < ?', values: [dayNumber(filter.day)] };
    case 'on':
      return {
        sql: '(n.publishedMax >= ? AND n.publishedMin <= ?)',
        values: [dayNumber(filter.from), dayNumber(filter.to)],
      };
    default:
      return filter satisfies never;
  }
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
