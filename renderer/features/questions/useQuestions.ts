import { useLiveQuery } from 'dexie-react-hooks';
import { type QuestionSignal, questionSignals } from '#domain/questionSignals.ts';
import { listQuestions, type QuestionOverview } from '#storage/questions.ts';

/** A question with what asks for attention in it. */
export interface WatchedQuestion extends QuestionOverview {
  readonly signals: readonly QuestionSignal[];
}

const rank: readonly QuestionSignal[] = ['overdue', 'new', 'stale', 'empty'];

/** Every question, kept up to date: the open before the closed, among them what asks for attention first; `undefined` until they are read. */
export function useQuestions(): readonly WatchedQuestion[] | undefined {
  const overviews = useLiveQuery(listQuestions);
  const now = new Date();
  return overviews
    ?.map((overview) => ({ ...overview, signals: questionSignals(overview.question, overview.evidence, now) }))
    .sort((a, b) => orderOf(a) - orderOf(b));
}

function orderOf({ question, signals }: WatchedQuestion): number {
  const [first] = signals;
  const urgency = first ? rank.indexOf(first) : rank.length;
  return question.status === 'open' ? urgency : rank.length + 1;
}
