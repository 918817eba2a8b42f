import type { Database } from '@sqlite.org/sqlite-wasm';
import type { FilterName } from '#search/filterTable.ts';
import { listValuesLike } from '#search/listedValues.ts';
import type { CompleteRequest, CompletionsAnswer, CompletionValue } from '#search/protocol.ts';
import type { Condition } from './compileQuery.ts';
import { completeDates } from './completeDates.ts';
import { completeGrades } from './completeGrades.ts';
import { completeLanguages } from './completeLanguages.ts';
import { completeNames } from './completeNames.ts';
import { completeQuestions } from './completeQuestions.ts';
import { completeSources } from './completeSources.ts';
import { completeEventTypes, completeTypes } from './completeTypes.ts';
import { countEach } from './countNotes.ts';
import { hasFlag } from './filterConditions.ts';
import type { FlagFilter } from './noteFlags.ts';

/** What a filter could ask for, of what the library holds: what begins as typed, the most frequent first; closed lists in their own order. */
export function listCompletions(db: Database, { filter, typed, limit }: CompleteRequest): CompletionsAnswer {
  return { values: valuesOf(db, filter, typed.trim(), limit).slice(0, limit) };
}

function valuesOf(db: Database, filter: FilterName, typed: string, limit: number): readonly CompletionValue[] {
  switch (filter) {
    case 'company':
    case 'person':
    case 'product':
    case 'place':
    case 'topic':
      return completeNames(db, filter, typed, limit);
    case 'event':
      return completeEventTypes(db, typed);
    case 'type':
      return completeTypes(db, typed);
    case 'source':
      return completeSources(db, typed, limit);
    case 'lang':
      return completeLanguages(db, typed);
    case 'kind':
    case 'triage':
    case 'has':
    case 'is':
      return counted(
        db,
        filter,
        listValuesLike(filter, typed).filter((value) => value !== 'report'),
      );
    case 'in':
      return listValuesLike(filter, typed).map((value) => ({ value, count: countEach(db, [all])[0] ?? 0 }));
    case 'grade':
      return completeGrades(db, typed);
    case 'after':
    case 'before':
    case 'on':
      return completeDates(db, filter, typed);
    case 'question':
      return completeQuestions(db, typed);
    case 'near':
      return [];
    default:
      return filter satisfies never;
  }
}

const all: Condition = { sql: '1', values: [] };

function counted(db: Database, filter: FlagFilter, values: readonly string[]): CompletionValue[] {
  const counts = countEach(
    db,
    values.map((value) => hasFlag(filter, [value])),
  );
  return values.map((value, at) => ({ value, count: counts[at] ?? 0 }));
}
