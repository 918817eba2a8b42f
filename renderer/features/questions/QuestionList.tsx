import { ActionIcon, Stack, Text, TextInput, Tooltip } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { fold } from '#domain/fold.ts';
import { useCommands } from '#ui/commands.tsx';
import { useStrings } from '#ui/i18n.ts';
import { ListBox, type ListSteps } from '#ui/ListBox.tsx';
import { ListHeader } from '#ui/ListHeader.tsx';
import { currentRoute, navigate, useRoutePart } from '#ui/route.ts';
import { useVirtualRows } from '#ui/useVirtualRows.ts';
import { QuestionRow } from './QuestionRow.tsx';
import classes from './Questions.module.css';
import { questionStrings } from './strings.ts';
import { useQuestions, type WatchedQuestion } from './useQuestions.ts';

/** The register of questions, what asks for attention first. */
export function QuestionList() {
  const t = useStrings(questionStrings);
  const { run } = useCommands();
  const [filter, setFilter] = useState('');
  const all = useQuestions();
  const questions = all?.filter((one) => holds(one, filter)) ?? [];
  return (
    <Stack h="100%" mih={0} gap={0}>
      <ListHeader title={t('title')} count={all && t('count', { count: questions.length })} isAnswer={filter !== ''} />
      <div className={classes.tools}>
        <TextInput
          size="xs"
          aria-label={t('filter')}
          placeholder={t('filter')}
          leftSection={<IconSearch size={14} aria-hidden />}
          value={filter}
          onChange={(event) => setFilter(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && setFilter('')}
        />
        <Tooltip label={t('newQuestion')} openDelay={400}>
          <ActionIcon variant="default" size={30} aria-label={t('newQuestion')} onClick={() => run('question.new')}>
            <IconPlus size={16} />
          </ActionIcon>
        </Tooltip>
      </div>
      {questions.length > 0 && <Questions questions={questions} />}
      {all && all.length > 0 && questions.length === 0 && (
        <Text size="sm" c="dimmed" p={20}>
          {t('noneMatch')}
        </Text>
      )}
    </Stack>
  );
}

const rowHeight = 65;

function Questions({ questions }: { readonly questions: readonly WatchedQuestion[] }) {
  const t = useStrings(questionStrings);
  const questionId = useRoutePart('questionId');
  const rows = useVirtualRows({ count: questions.length, rowHeight });
  const position = questions.findIndex(({ question }) => question.id === questionId);
  return (
    <ListBox
      rows={rows}
      label={t('title')}
      selectedId={questionId && optionId(questionId)}
      position={position < 0 ? undefined : position}
      steps={stepsOf(questions)}
      optionAt={(index) => {
        const watched = questions[index];
        return (
          watched && {
            id: optionId(watched.question.id),
            open: () => navigate({ view: 'questions', questionId: watched.question.id }),
            content: <QuestionRow {...watched} />,
          }
        );
      }}
    />
  );
}

function stepsOf(questions: readonly WatchedQuestion[]): ListSteps {
  const open = (index: number) => {
    const id = questions[Math.min(Math.max(index, 0), questions.length - 1)]?.question.id;
    if (id) navigate({ view: 'questions', questionId: id }, 'replace');
  };
  return {
    goFirst: () => open(0),
    goLast: () => open(questions.length - 1),
    goBy: (rows) => {
      const { questionId } = currentRoute();
      const here = questions.findIndex(({ question }) => question.id === questionId);
      open(here < 0 ? 0 : here + rows);
    },
  };
}

function holds({ question: { text, topic, owner } }: WatchedQuestion, filter: string): boolean {
  return fold(`${text} ${topic} ${owner}`).includes(fold(filter).trim());
}

const optionId = (questionId: string): string => `question-${questionId}`;
