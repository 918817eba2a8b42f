import type { Database, SqlValue } from '@sqlite.org/sqlite-wasm';
import { eventTypeLabels } from '#domain/eventLabels.ts';
import { type EventType, eventTypeNames } from '#domain/eventType.ts';
import { fold } from '#domain/fold.ts';
import { nameKey } from '#search/nameKey.ts';
import { listPatterns } from '#search/patterns.ts';
import type { FilterNode } from '#search/queryTree.ts';
import { type Condition, inText, matchOfPatterns } from './compileQuery.ts';
import { likeWords, listEntityIds } from './names.ts';

const never: Condition = { sql: '0', values: [] };

/** What a filter asks of a note, in SQL. */
export function filterCondition(db: Database, filter: FilterNode): Condition {
  switch (filter.filter) {
    case 'company':
      return oneOf('SELECT note FROM noteEntity WHERE entityId', listEntityIds(db, filter.value));
    case 'event':
      return eventCondition(filter.value, filter.open);
    case 'lang':
      return { sql: "(n.language = ? OR n.language LIKE ? || '-%')", values: [filter.language, filter.language] };
    case 'source':
      return sourceCondition(filter.value);
    case 'after':
      return { sql: 'n.publishedMax >= ?', values: [filter.day] };
    case 'before':
      return { sql: 'n.publishedMin < ?', values: [filter.day] };
    default:
      return filter satisfies never;
  }
}

/** The types of that name in any language; where there are none, the text of the events themselves. */
function eventCondition(value: string, open: boolean): Condition {
  const types = eventTypesLike(value);
  if (types.length > 0) return oneOf('SELECT note FROM noteEvent WHERE type', types);
  const match = matchOfPatterns(listPatterns({ kind: 'words', text: value, start: 0, end: 0, quoted: false, open }));
  return match === undefined ? never : inText(`{facts} : ${match}`);
}

/** The event types one of whose names begins, or has a word that begins, as typed. */
export function eventTypesLike(value: string): EventType[] {
  const key = nameKey(value);
  if (key === '') return [];
  const begins = (label: string) => {
    const labelKey = nameKey(label);
    return labelKey.startsWith(key) || labelKey.includes(` ${key}`);
  };
  return eventTypeNames.filter((type) => [type, ...Object.values(eventTypeLabels[type])].some(begins));
}

function sourceCondition(value: string): Condition {
  const key = nameKey(value);
  if (key === '') return never;
  const domain = `%${fold(value).replace(/[\\%_]/g, '\\$&')}%`;
  return {
    sql: `(n.domain LIKE ? ESCAPE '\\' OR n.sourceId IN (
      SELECT sourceId FROM source WHERE key LIKE ? ESCAPE '\\' OR key LIKE ? ESCAPE '\\' OR domain LIKE ? ESCAPE '\\'))`,
    values: [domain, ...likeWords(key), domain],
  };
}

function oneOf(select: string, values: readonly SqlValue[]): Condition {
  if (values.length === 0) return never;
  return { sql: `n.id IN (${select} IN (${values.map(() => '?').join(', ')}))`, values };
}
