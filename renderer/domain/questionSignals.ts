import type { Question } from './question.ts';

/** What is attached to a question, in short. */
export interface QuestionEvidence {
  readonly count: number;
  /** Attached since a person last looked. */
  readonly newCount: number;
  /** When the last of it was attached. */
  readonly lastAt?: string | undefined;
}

/** What asks for attention in a question, the most urgent first. */
export type QuestionSignal = 'overdue' | 'new' | 'stale' | 'empty';

/** An open question without new evidence for so many months is stale. */
const staleMonths = 3;

/** What asks for attention in a question now; a question that is closed asks for nothing but to be told what is new. */
export function questionSignals(question: Question, evidence: QuestionEvidence, now: Date): QuestionSignal[] {
  const isOpen = question.status === 'open';
  const since = evidence.lastAt ?? question.createdAt;
  const signals = {
    overdue: isOpen && question.dueDay !== undefined && question.dueDay < localDay(now),
    new: evidence.newCount > 0,
    stale: isOpen && since < monthsBefore(now, staleMonths).toISOString(),
    empty: isOpen && evidence.count === 0,
  };
  return (['overdue', 'new', 'stale', 'empty'] as const).filter((name) => signals[name]);
}

/** The same hour so many months earlier; the last day of a month that is too short. */
function monthsBefore(date: Date, months: number): Date {
  const before = new Date(date);
  before.setUTCDate(1);
  before.setUTCMonth(before.getUTCMonth() - months);
  const lastDay = new Date(Date.UTC(before.getUTCFullYear(), before.getUTCMonth() + 1, 0)).getUTCDate();
  before.setUTCDate(Math.min(date.getUTCDate(), lastDay));
  return before;
}

/** A due day is one of the person's own calendar. */
function localDay(date: Date): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
