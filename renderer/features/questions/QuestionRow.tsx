import { useLanguage, useStrings } from '#ui/i18n.ts';
import classes from './Questions.module.css';
import { shownDay } from './shownDay.ts';
import { questionStrings } from './strings.ts';
import type { WatchedQuestion } from './useQuestions.ts';

/** What the list shows of a question: its words, who answers it by when, and how much speaks to it. */
export function QuestionRow({ question, evidence, signals }: WatchedQuestion) {
  const t = useStrings(questionStrings);
  const language = useLanguage();
  const [signal] = signals;
  const remarks = [
    question.status !== 'open' && t(question.status),
    question.topic,
    question.owner,
    question.dueDay && t('due', { day: shownDay(question.dueDay, language) }),
    evidence.count > 0 && t('evidenceCount', { count: evidence.count }),
  ];
  return (
    <div className={classes.row} data-status={question.status}>
      <span className={classes.text}>{question.text}</span>
      <span className={classes.signal} data-signal={signal}>
        {evidence.newCount > 0 ? t('newCount', { count: evidence.newCount }) : signal && t(signal)}
      </span>
      <span className={classes.remarks}>{remarks.filter(Boolean).join(' · ')}</span>
    </div>
  );
}
