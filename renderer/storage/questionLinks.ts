import { Dexie } from 'dexie';
import { newId } from '#domain/id.ts';
import type { AnswerTable, QuestionLink } from '#domain/question.ts';
import { library } from './database.ts';
import { write } from './write.ts';

/** What may speak to a question: a row of one of the tables. */
export interface Answer {
  readonly table: AnswerTable;
  readonly targetId: string;
}

/** Attaches a note or a fact to a question, once; `undefined` where the question is gone. */
export function saveAnswer(questionId: string, { table, targetId }: Answer): Promise<QuestionLink | undefined> {
  return write(['questions', 'questionLinks'], async (writer) => {
    if (!(await library.questions.get(questionId))) return undefined;
    const known = await getAnswer(questionId, targetId);
    if (known) return known;
    const createdAt = new Date().toISOString();
    return writer.put('questionLinks', { id: newId(), createdAt, questionId, table, targetId });
  });
}

/** Takes a note or a fact off a question; gives the link as it was, to put it back by. */
export function removeAnswer(questionId: string, targetId: string): Promise<QuestionLink | undefined> {
  return write(['questionLinks'], async (writer) => {
    const known = await getAnswer(questionId, targetId);
    if (known) await writer.remove('questionLinks', known.id);
    return known;
  });
}

/** Puts a link back as it was, where its question is still there. */
export async function restoreAnswer(link: QuestionLink): Promise<void> {
  await write(['questions', 'questionLinks'], async (writer) => {
    const isWanted =
      (await library.questions.get(link.questionId)) && !(await getAnswer(link.questionId, link.targetId));
    if (isWanted) await writer.put('questionLinks', link);
  });
}

/** What is attached to a question, the newest first. */
export function listAnswers(questionId: string): Promise<QuestionLink[]> {
  return ofQuestion(questionId).reverse().toArray();
}

/** The links of one note or fact to questions. */
export function listAnswersWith(targetId: string): Promise<QuestionLink[]> {
  return library.questionLinks.where('targetId').equals(targetId).toArray();
}

/** The links of a question by when they were made, from an instant on. */
export function ofQuestion(questionId: string, after?: string) {
  return library.questionLinks
    .where('[questionId+createdAt]')
    .between([questionId, after ?? Dexie.minKey], [questionId, Dexie.maxKey], after === undefined);
}

function getAnswer(questionId: string, targetId: string): Promise<QuestionLink | undefined> {
  return library.questionLinks.where('[questionId+targetId]').equals([questionId, targetId]).first();
}
