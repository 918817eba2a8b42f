import type { Database } from '@sqlite.org/sqlite-wasm';
import { isLanguageLike } from '#search/filterLanguage.ts';
import type { CompletionValue } from '#search/protocol.ts';

/** The languages that notes are in, by code, of those whose code or name begins as typed. */
export function completeLanguages(db: Database, typed: string): CompletionValue[] {
  const counts = new Map<string, number>();
  const tags = db.selectArrays(
    "SELECT language, count(*) FROM note INDEXED BY noteLanguage WHERE live = 1 AND language <> '' GROUP BY language",
  );
  for (const [tag, count] of tags) {
    const code = String(tag).replace(/-.*/, '');
    counts.set(code, (counts.get(code) ?? 0) + Number(count));
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .filter(({ value }) => isLanguageLike(value, typed))
    .sort((a, b) => b.count - a.count);
}
