import type { Database } from '@sqlite.org/sqlite-wasm';
import { findHits } from '#search/hits.ts';
import { listPatterns } from '#search/patterns.ts';
import { listWanted } from '#search/queryTree.ts';
import { wordsOf } from '#search/queryWords.ts';

/** The questions in which all of these words stand; the last may go on where it is `open`. There are few, so each is read. */
export function listQuestionsLike(db: Database, text: string, open: boolean): string[] {
  const { length: end } = text;
  const words = listWanted(wordsOf({ kind: 'words', text, quoted: false, starred: open, open, start: 0, end }, false));
  const patterns = words.map(listPatterns);
  if (patterns.length === 0) return [];
  return db
    .selectArrays('SELECT questionId, text FROM question')
    .filter(([, asked]) => patterns.every((forms) => findHits(forms, String(asked)).length > 0))
    .map(([questionId]) => String(questionId));
}
