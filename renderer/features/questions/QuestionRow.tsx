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
  ].filter(Boolean);
  return (
    <div className={classes.row} data-status={question.status}>
      <span className={classes.text}>{question.text}</span>
      <span className={classes.remarks}>
        {signal && (
          <span className={classes.signal} data-signal={signal}>
            {signal === 'new' ? t('newCount', { count: evidence.newCount }) : t(signal)}
          </span>
        )}
        {signal && remarks.length > 0 && ' · '}
        {remarks.join(' · ')}
      </span>
    </div>
  );
}
