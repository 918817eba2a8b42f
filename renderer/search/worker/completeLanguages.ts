import type { Database } from '@sqlite.org/sqlite-wasm';
import { isLanguageLike } from '#search/filterLanguage.ts';
import type { CompletionValue } from '#search/protocol.ts';

/** The languages that notes are in, by code, of those whose code or name begins as typed. */
export function completeLanguages(db: Database, typed: string): CompletionValue[] {
  return db
    .selectArrays(
      `SELECT substr(language, 1, instr(language || '-', '-') - 1) AS code, count(*) AS notes FROM note
       WHERE live = 1 AND language <> '' GROUP BY code ORDER BY notes DESC`,
    )
    .map(([code, count]) => ({ value: String(code), count: Number(count) }))
    .filter(({ value }) => isLanguageLike(value, typed));
}
