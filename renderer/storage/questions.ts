import { newId } from '#domain/id.ts';
import type { Question, QuestionLink } from '#domain/question.ts';
import type { QuestionEvidence } from '#domain/questionSignals.ts';
import { library } from './database.ts';
import type { DraftOf } from './derived.ts';
import { ofQuestion } from './questionLinks.ts';
import { write } from './write.ts';

/** What a person fills in of a question. */
type QuestionFields = Omit<DraftOf<'questions'>, 'id' | 'createdAt' | 'lookedAt'>;

/** A question with what is attached to it, in short. */
export interface QuestionOverview {
  readonly question: Question;
  readonly evidence: QuestionEvidence;
}

/** Saves a new question and gives it back. */
export function saveQuestion(fields: Pick<QuestionFields, 'text'> & Partial<QuestionFields>): Promise<Question> {
  const now = new Date().toISOString();
  const empty = { topic: '', owner: '', answer: '', status: 'open', entityIds: [] } as const;
  return write(['questions'], (writer) =>
    writer.put('questions', { ...empty, entityIds: [], ...fields, id: newId(), createdAt: now, lookedAt: now }),
  );
}

/** Changes fields of a question; one set to `undefined` is emptied. Gives `undefined` where the question is gone. */
export function changeQuestion(
  id: string,
  changes: { readonly [Key in keyof QuestionFields]?: QuestionFields[Key] | undefined },
): Promise<Question | undefined> {
  return write(['questions'], (writer) => writer.change('questions', id, changes));
}

/** Remembers that a person looked at what speaks to a question. */
export async function saveLook(id: string): Promise<void> {
  await write(['questions'], (writer) => writer.change('questions', id, { lookedAt: new Date().toISOString() }));
}

/** A question that was deleted, with its links, to be put back. */
export interface RemovedQuestion {
  readonly question: Question;
  readonly links: readonly QuestionLink[];
}

/** Deletes a question; what was attached to it stays in the library. `undefined` where it was gone already. */
export function removeQuestion(id: string): Promise<RemovedQuestion | undefined> {
  return write(['questions', 'questionLinks'], async (writer) => {
    const question = await library.questions.get(id);
    if (!question) return undefined;
    const links = await ofQuestion(id).toArray();
    for (const link of links) await writer.remove('questionLinks', link.id);
    await writer.remove('questions', id);
    return { question, links };
  });
}

/** Puts a deleted question back as it was. */
export async function restoreQuestion({ question, links }: RemovedQuestion): Promise<void> {
  await write(['questions', 'questionLinks'], async (writer) => {
    await writer.put('questions', question);
    await writer.addAll('questionLinks', links);
  });
}

/** One question, or `undefined` where it is gone. */
export function getQuestion(id: string): Promise<Question | undefined> {
  return library.questions.get(id);
}

/** Every question with what is attached to it in short, the newest first; there are some dozens, not thousands. */
export async function listQuestions(): Promise<QuestionOverview[]> {
  return library.transaction('r', ['questions', 'questionLinks'], async () => {
    const questions = await library.questions.reverse().toArray();
    return Promise.all(questions.map(async (question) => ({ question, evidence: await evidenceOf(question) })));
  });
}

/** The questions that something is attached to. */
export async function listQuestionsWith(targetId: string): Promise<Question[]> {
  const ids = await library.questionLinks.where('targetId').equals(targetId).toArray();
  const questions = await library.questions.bulkGet(ids.map(({ questionId }) => questionId));
  return questions.flatMap((question) => question ?? []);
}

/** The open questions about an entity. */
export async function listOpenQuestionsAbout(entityId: string): Promise<Question[]> {
  const questions = await library.questions.where('entityIds').equals(entityId).toArray();
  return questions.filter(({ status }) => status === 'open');
}

async function evidenceOf({ id, lookedAt }: Question): Promise<QuestionEvidence> {
  const [count, newCount, last] = await Promise.all([
    ofQuestion(id).count(),
    ofQuestion(id, lookedAt).count(),
    ofQuestion(id).last(),
  ]);
  return { count, newCount, lastAt: last?.createdAt };
}
