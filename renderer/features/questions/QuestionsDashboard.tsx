import { Button, Stack, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { QuestionSignal } from '#domain/questionSignals.ts';
import { useCommands } from '#ui/commands.tsx';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { hrefOf } from '#ui/route.ts';
import { QuestionSignals } from './QuestionSignals.tsx';
import classes from './Questions.module.css';
import { shownDay } from './shownDay.ts';
import { questionStrings } from './strings.ts';
import { useQuestions, type WatchedQuestion } from './useQuestions.ts';

const sections: readonly QuestionSignal[] = ['overdue', 'new', 'stale', 'empty'];

/** What asks for attention among the questions: new evidence, what is overdue, what has gone quiet. */
export function QuestionsDashboard() {
  const t = useStrings(questionStrings);
  const { run } = useCommands();
  const questions = useQuestions();
  if (!questions) return null;
  if (questions.length === 0) {
    return (
      <Stack className={classes.none} gap={8} align="center">
        <Title order={1} size="h4">
          {t('none')}
        </Title>
        <Text c="dimmed">{t('noneHint')}</Text>
        <Button mt={8} leftSection={<IconPlus size={16} />} onClick={() => run('question.new')}>
          {t('newQuestion')}
        </Button>
      </Stack>
    );
  }
  const asking = questions.filter(({ signals }) => signals.length > 0);
  return (
    <div className={classes.page}>
      <Title order={1} size="h3">
        {t('dashboard')}
      </Title>
      <Text size="sm" c="dimmed">
        {asking.length === 0 ? t('calm') : t('intro')}
      </Text>
      {sections.map((signal) => {
        // Each stands once, under what is most urgent in it.
        const inSection = asking.filter(({ signals }) => signals[0] === signal);
        if (inSection.length === 0) return null;
        return (
          <section key={signal} aria-labelledby={`questions-${signal}`}>
            <Title order={2} size="h5" id={`questions-${signal}`} className={classes.section} data-signal={signal}>
              {t(signal)}
              <span className={classes.count}>{inSection.length}</span>
            </Title>
            <ul className={classes.cards}>
              {inSection.map((watched) => (
                <li key={watched.question.id}>
                  <QuestionCard {...watched} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function QuestionCard({ question, evidence, signals }: WatchedQuestion) {
  const t = useStrings(questionStrings);
  const language = useLanguage();
  const remarks = [
    question.topic,
    question.owner,
    question.dueDay && t('due', { day: shownDay(question.dueDay, language) }),
    evidence.lastAt && t('lastEvidence', { day: shownDay(evidence.lastAt, language) }),
    evidence.newCount > 0 && t('newCount', { count: evidence.newCount }),
  ];
  return (
    <a className={classes.card} href={hrefOf({ view: 'questions', questionId: question.id })}>
      <span className={classes.cardText}>{question.text}</span>
      <span className={classes.remarks}>{remarks.filter(Boolean).join(' · ')}</span>
      <QuestionSignals signals={signals.slice(1)} />
    </a>
  );
}
