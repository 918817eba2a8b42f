import { Dexie } from 'dexie';
import { newId } from '#domain/id.ts';
import type { AnswerTable, QuestionLink } from '#domain/question.ts';
import { library } from './database.ts';
import { type Writer, write } from './write.ts';

/** What may speak to a question: a row of one of the tables. */
export interface Answer {
  readonly table: AnswerTable;
  readonly targetId: string;
}

/** Attaches a note or a fact to a question, once; `undefined` where the question is gone. */
export function saveAnswer(questionId: string, { table, targetId }: Answer): Promise<QuestionLink | undefined> {
  return write(['questions', 'questionLinks'], async (writer) => {
    if (!(await library.questions.get(questionId))) return undefined;
    const known = await getAnswer(questionId, { table, targetId });
    if (known) return known;
    const now = new Date().toISOString();
    await writer.change('questions', questionId, { evidenceAt: now });
    return writer.put('questionLinks', { id: newId(), createdAt: now, questionId, table, targetId });
  });
}

/** Takes a note or a fact off a question. */
export async function removeAnswer(questionId: string, answer: Answer): Promise<void> {
  await write(['questionLinks'], async (writer) => {
    const known = await getAnswer(questionId, answer);
    if (known) await writer.remove('questionLinks', known.id);
  });
}

/** Inside a write: takes something that goes for good off every question. */
export async function removeAnswers(writer: Writer, targetId: string): Promise<void> {
  for (const { id } of await listAnswersWith(targetId)) await writer.remove('questionLinks', id);
}

/** What is attached to a question, oldest first. */
export async function listAnswers(questionId: string): Promise<QuestionLink[]> {
  const links = await library.questionLinks
    .where('[questionId+table+targetId]')
    .between([questionId, Dexie.minKey], [questionId, Dexie.maxKey])
    .toArray();
  return links.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The links of one note or fact to questions. */
export function listAnswersWith(targetId: string): Promise<QuestionLink[]> {
  return library.questionLinks.where('targetId').equals(targetId).toArray();
}

function getAnswer(questionId: string, { table, targetId }: Answer): Promise<QuestionLink | undefined> {
  return library.questionLinks.where('[questionId+table+targetId]').equals([questionId, table, targetId]).first();
}
