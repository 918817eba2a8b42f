import type { Database } from '@sqlite.org/sqlite-wasm';
import { fold } from '#domain/fold.ts';
import { nameKey } from '#search/nameKey.ts';
import { likeKey, likeWords } from './names.ts';

/** The sources that something typed may mean, and the sites. */
interface MeantSources {
  readonly sourceIds: readonly string[];
  readonly domains: readonly string[];
}

/** The sources with a word in their name that begins as typed, and those whose site has it anywhere in its address. */
export function listSourcesLike(db: Database, text: string): MeantSources {
  const key = nameKey(text);
  if (key === '') return { sourceIds: [], domains: [] };
  const domain = `%${fold(text.trim()).replace(/[\\%_]/g, '\\$&')}%`;
  const isSite = `domain LIKE ? ESCAPE '\\'`;
  return {
    sourceIds: db
      .selectValues(`SELECT sourceId FROM source WHERE ${likeKey('key')} OR ${isSite}`, [...likeWords(key), domain])
      .map(String),
    domains: db.selectValues(`SELECT domain FROM domain WHERE ${isSite}`, [domain]).map(String),
  };
}
