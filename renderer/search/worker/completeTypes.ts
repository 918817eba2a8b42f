import type { Database } from '@sqlite.org/sqlite-wasm';
import type { CompletionValue } from '#search/protocol.ts';
import { eventTypesLike, type FactType, nameOfFact, typesLike } from './factTypes.ts';
import { listFactTypes } from './filterConditions.ts';

/** The types that events have, of those that begin as typed. */
export function completeEventTypes(db: Database, typed: string): CompletionValue[] {
  return inUse(db, 'noteEvent', typed === '' ? undefined : new Set<string>(eventTypesLike(typed)));
}

/** The types that events, relations and figures have, of those that begin as typed. */
export function completeTypes(db: Database, typed: string): CompletionValue[] {
  const facts = typed === '' ? undefined : new Set<string>(typesLike(typed, listFactTypes(db)).facts);
  const factValues = inUse(db, 'noteFact', facts).map((fact) => ({
    ...fact,
    value: nameOfFact(fact.value as FactType),
  }));
  return [...completeEventTypes(db, typed), ...factValues].sort(byCount);
}

function inUse(
  db: Database,
  table: 'noteEvent' | 'noteFact',
  wanted: ReadonlySet<string> | undefined,
): CompletionValue[] {
  return db
    .selectArrays(`SELECT type, count(*) FROM ${table} GROUP BY type`)
    .map(([type, count]) => ({ value: String(type), count: Number(count) }))
    .filter(({ value }) => wanted === undefined || wanted.has(value))
    .sort(byCount);
}

function byCount(a: CompletionValue, b: CompletionValue): number {
  return b.count - a.count;
}
