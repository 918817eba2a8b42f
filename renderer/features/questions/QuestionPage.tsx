import { ActionIcon, Select, Stack, Text, Title, Tooltip } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { type Question, questionStatuses } from '#domain/question.ts';
import { changeQuestion, getQuestion, removeQuestion, restoreQuestion, saveLook } from '#storage/questions.ts';
import { translator, useStrings } from '#ui/i18n.ts';
import { notifyDone, notifyError } from '#ui/notify.tsx';
import { navigate } from '#ui/route.ts';
import { keepUndo } from '#ui/undo.ts';
import { AboutField } from './AboutField.tsx';
import { Answers } from './Answers.tsx';
import classes from './Questions.module.css';
import { maxQuestionLength } from './questionText.ts';
import { SavedText } from './SavedText.tsx';
import { questionStrings } from './strings.ts';

/** One question: who answers it by when, the answer so far, and what speaks to it. */
export function QuestionPage({ questionId }: { readonly questionId: string }) {
  return <Page key={questionId} questionId={questionId} />;
}

function Page({ questionId }: { readonly questionId: string }) {
  const t = useStrings(questionStrings);
  const question = useLiveQuery(async () => (await getQuestion(questionId)) ?? null, [questionId]);
  const lookedBefore = useLook(question ?? undefined);
  if (question === undefined) return null;
  if (question === null) {
    return (
      <Stack gap={4} p="xl" pt={64} ta="center" role="status">
        <Text fw={600}>{t('gone')}</Text>
        <Text size="sm" c="dimmed">
          {t('goneHint')}
        </Text>
      </Stack>
    );
  }
  return (
    <article className={classes.page} aria-label={question.text}>
      <Header question={question} />
      <Fields question={question} />
      <AboutField question={question} />
      <SavedText
        isLong
        label={t('answer')}
        placeholder={t('answerHint')}
        maxLength={10_000}
        value={question.answer}
        save={(answer) => change(question.id, { answer })}
      />
      <section aria-labelledby="question-evidence">
        <Title order={2} size="h5" id="question-evidence" mb={8}>
          {t('evidence')}
        </Title>
        <Answers questionId={question.id} lookedBefore={lookedBefore} />
      </section>
    </article>
  );
}

/** Remembers that the person looks now; gives when they looked before, so that what came since can be shown as new. */
function useLook(question: Question | undefined): string | undefined {
  const [before, setBefore] = useState<string>();
  const isShown = question !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: one look a visit, not one a change.
  useEffect(() => {
    if (!question) return;
    setBefore(question.lookedAt);
    saveLook(question.id).catch(notifyError);
  }, [isShown]);
  return before;
}

/** Changes a question, to be taken back by the key. */
async function change(...change: Parameters<typeof changeQuestion>): Promise<undefined> {
  await keepUndo(translator(questionStrings)('changed'), () => changeQuestion(...change));
  return undefined;
}

function Header({ question }: { readonly question: Question }) {
  const t = useStrings(questionStrings);
  const remove = async () => {
    const removed = await removeQuestion(question.id);
    navigate({ view: 'questions' }, 'replace');
    if (removed) notifyDone(t('removed'), () => restoreQuestion(removed));
  };
  const saveText = async (text: string) => {
    if (text.trim() === '') return t('textEmpty');
    return change(question.id, { text });
  };
  return (
    <header className={classes.header}>
      <div className={classes.question}>
        <SavedText
          isLong
          isHeading
          label={t('text')}
          maxLength={maxQuestionLength}
          value={question.text}
          save={saveText}
        />
      </div>
      <Tooltip label={t('remove')}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={36}
          aria-label={t('remove')}
          onClick={() => remove().catch(notifyError)}
        >
          <IconTrash size={16} />
        </ActionIcon>
      </Tooltip>
    </header>
  );
}

function Fields({ question }: { readonly question: Question }) {
  const t = useStrings(questionStrings);
  const { id, topic, owner, dueDay, status } = question;
  return (
    <div className={classes.fields}>
      <Select
        size="xs"
        label={t('status')}
        allowDeselect={false}
        data={questionStatuses.map((value) => ({ value, label: t(value) }))}
        value={status}
        onChange={(chosen) => chosen && change(id, { status: chosen }).catch(notifyError)}
      />
      <SavedText label={t('topic')} maxLength={200} value={topic} save={(topic) => change(id, { topic })} />
      <SavedText label={t('owner')} maxLength={200} value={owner} save={(owner) => change(id, { owner })} />
      <SavedText
        type="date"
        label={t('dueDay')}
        maxLength={10}
        value={dueDay ?? ''}
        save={(day) => change(id, { dueDay: day || undefined })}
      />
    </div>
  );
}
