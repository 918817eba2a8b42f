import type { Database } from '@sqlite.org/sqlite-wasm';
import type { CompletionValue } from '#search/protocol.ts';
import { listQuestionsLike } from './questions.ts';

/** The questions that the words typed stand in, those that most notes speak to first. */
export function completeQuestions(db: Database, typed: string): CompletionValue[] {
  const meant = typed === '' ? undefined : new Set(listQuestionsLike(db, typed, true));
  return db
    .selectArrays(
      `SELECT questionId, text,
         (SELECT count(DISTINCT note) FROM noteQuestion WHERE noteQuestion.questionId = question.questionId) AS notes
       FROM question ORDER BY notes DESC, text`,
    )
    .filter(([questionId]) => meant === undefined || meant.has(String(questionId)))
    .map(([, text, count]) => ({ value: String(text), count: Number(count) }));
}
