import type { Database } from '@sqlite.org/sqlite-wasm';
import { fold } from '#domain/fold.ts';
import { isListed, listValuesLike } from '#search/listedValues.ts';
import { nameKey } from '#search/nameKey.ts';
import type { CompleteRequest, CompletionsAnswer, CompletionValue } from '#search/protocol.ts';
import { eventTypesLike } from './filterConditions.ts';
import { likeWords } from './names.ts';

/** What a filter could ask for, of what the library holds: what begins as typed, the most frequent first. */
export function listCompletions(db: Database, { filter, typed, limit }: CompleteRequest): CompletionsAnswer {
  return { values: valuesOf(db, filter, typed.trim(), limit).slice(0, limit) };
}

function valuesOf(
  db: Database,
  filter: CompleteRequest['filter'],
  typed: string,
  limit: number,
): readonly CompletionValue[] {
  if (isListed(filter)) return listValuesLike(filter, typed).map((value) => ({ value, count: 0 }));
  switch (filter) {
    case 'company':
      return listNames(db, typed, limit);
    case 'event':
    case 'type':
      return listTypes(db, typed);
    case 'source':
      return listSources(db, typed);
    case 'lang':
      return listLanguages(db, typed);
    default:
      return [];
  }
}

function listNames(db: Database, typed: string, limit: number): CompletionValue[] {
  const rows = db.selectArrays(
    `SELECT entityId, min(name), count(*) FROM (
       SELECT DISTINCT entityId FROM entityName WHERE key LIKE ? ESCAPE '\\' OR key LIKE ? ESCAPE '\\')
     JOIN noteEntity USING (entityId) JOIN entityName USING (entityId) GROUP BY entityId ORDER BY 3 DESC LIMIT ?`,
    [...likeWords(nameKey(typed)), limit],
  );
  return rows.map(([, name, count]) => ({ value: String(name), count: Number(count) }));
}

function listTypes(db: Database, typed: string): CompletionValue[] {
  const types = new Set<string>(eventTypesLike(typed));
  return db
    .selectArrays('SELECT type, count(*) AS count FROM noteEvent GROUP BY type ORDER BY count DESC')
    .map(([type, count]) => ({ value: String(type), count: Number(count) }))
    .filter(({ value }) => types.has(value));
}

function listSources(db: Database, typed: string): CompletionValue[] {
  const key = fold(typed);
  return db
    .selectArrays(
      'SELECT domain, count(*) AS count FROM note WHERE live = 1 AND domain IS NOT NULL GROUP BY domain ORDER BY count DESC',
    )
    .map(([domain, count]) => ({ value: String(domain), count: Number(count) }))
    .filter(({ value }) => value.includes(key));
}

function listLanguages(db: Database, typed: string): CompletionValue[] {
  const key = fold(typed);
  return db
    .selectArrays(
      `SELECT substr(language, 1, instr(language || '-', '-') - 1) AS code, count(*) AS count FROM note
       WHERE live = 1 AND language <> '' GROUP BY code ORDER BY count DESC`,
    )
    .map(([code, count]) => ({ value: String(code), count: Number(count) }))
    .filter(({ value }) => value.startsWith(key));
}
