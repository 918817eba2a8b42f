import { Button, Checkbox, Group, Modal, Text, TextInput } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { type KeyboardEvent, useState } from 'react';
import { fold } from '#domain/fold.ts';
import type { Question } from '#domain/question.ts';
import { type Answer, listAnswersWith, removeAnswer, saveAnswer } from '#storage/questionLinks.ts';
import { listQuestions, saveQuestion } from '#storage/questions.ts';
import { useStrings } from '#ui/i18n.ts';
import { notifyError } from '#ui/notify.tsx';
import { keepUndo } from '#ui/undo.ts';
import classes from './Questions.module.css';
import { maxQuestionLength } from './questionText.ts';
import { questionStrings } from './strings.ts';

interface Props {
  /** What is to be attached; `undefined` while the dialog is closed. */
  readonly answer: Answer | undefined;
  readonly onClose: () => void;
}

/** Asks which questions a note or a fact speaks to; each tick is saved at once. */
export function AttachDialog({ answer, onClose }: Props) {
  const t = useStrings(questionStrings);
  return (
    <Modal
      opened={answer !== undefined}
      onClose={onClose}
      title={t('attachTitle')}
      closeButtonProps={{ 'aria-label': t('cancel') }}
    >
      {answer && <AttachForm answer={answer} onClose={onClose} />}
    </Modal>
  );
}

function AttachForm({ answer, onClose }: { readonly answer: Answer; readonly onClose: () => void }) {
  const t = useStrings(questionStrings);
  const [typed, setTyped] = useState('');
  const listed = useLiveQuery(async () => {
    const [questions, links] = await Promise.all([listQuestions(), listAnswersWith(answer.targetId)]);
    return { questions: questions.map(({ question }) => question), links };
  }, [answer.targetId]);
  const attached = new Set(listed?.links.map(({ questionId }) => questionId));
  const wanted = fold(typed).trim();
  // What it is attached to already stays in sight, whatever became of the question.
  const shown = (listed?.questions ?? []).filter(
    ({ id, status, text }) => (status === 'open' || attached.has(id)) && fold(text).includes(wanted),
  );

  const toggle = ({ id }: Question) =>
    attached.has(id)
      ? keepUndo(t('detached'), () => removeAnswer(id, answer.targetId))
      : keepUndo(t('attached'), () => saveAnswer(id, answer));
  const create = () =>
    keepUndo(t('attached'), async () => {
      const question = await saveQuestion({ text: typed });
      return saveAnswer(question.id, answer);
    });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || wanted === '') return;
    event.preventDefault();
    const [first] = shown;
    (first ? toggle(first) : create()).then(() => setTyped(''), notifyError);
  };

  return (
    <>
      <TextInput
        data-autofocus
        aria-label={t('attachFilter')}
        placeholder={t('attachFilter')}
        maxLength={maxQuestionLength}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div className={classes.options}>
        {shown.map((question) => (
          <Checkbox
            key={question.id}
            label={question.text}
            checked={attached.has(question.id)}
            onChange={() => toggle(question).catch(notifyError)}
          />
        ))}
        {listed && shown.length === 0 && wanted === '' && (
          <Text size="sm" c="dimmed">
            {t('noOpen')}
          </Text>
        )}
        {listed && shown.length === 0 && wanted !== '' && (
          <Button
            variant="subtle"
            justify="flex-start"
            h="auto"
            py={6}
            styles={{ label: { whiteSpace: 'normal', textAlign: 'start' } }}
            onClick={() => create().then(() => setTyped(''), notifyError)}
          >
            {t('attachNew', { text: typed.trim() })}
          </Button>
        )}
      </div>
      <Group justify="flex-end">
        <Button onClick={onClose}>{t('done')}</Button>
      </Group>
    </>
  );
}
