import { Button, Group, Modal, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { saveQuestion } from '#storage/questions.ts';
import { useCommand } from '#ui/commands.tsx';
import { useStrings } from '#ui/i18n.ts';
import { notifyError } from '#ui/notify.tsx';
import { currentRoute, navigate } from '#ui/route.ts';
import { keepUndo } from '#ui/undo.ts';
import { maxQuestionLength } from './questionText.ts';
import { questionStrings } from './strings.ts';

/** Offers "new question", wherever in the window one is; beside a company's page it is about that company. */
export function NewQuestion() {
  const t = useStrings(questionStrings);
  const [isOpen, setOpen] = useState(false);
  useCommand('question.new', () => setOpen(true));
  const close = () => setOpen(false);
  return (
    <Modal opened={isOpen} onClose={close} title={t('newTitle')} closeButtonProps={{ 'aria-label': t('cancel') }}>
      <NewQuestionForm onClose={close} />
    </Modal>
  );
}

function NewQuestionForm({ onClose }: { readonly onClose: () => void }) {
  const t = useStrings(questionStrings);
  const [text, setText] = useState('');
  const [topic, setTopic] = useState('');
  const [owner, setOwner] = useState('');
  const [dueDay, setDueDay] = useState('');
  const [problem, setProblem] = useState<'textEmpty'>();

  const save = async () => {
    if (text.trim() === '') return setProblem('textEmpty');
    const { view, entityId } = currentRoute();
    const about = view === 'entities' && entityId ? [entityId] : [];
    const question = await keepUndo(t('added'), () =>
      saveQuestion({ text, topic, owner, entityIds: about, ...(dueDay && { dueDay }) }),
    );
    onClose();
    navigate({ view: 'questions', questionId: question.id });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save().catch(notifyError);
  };

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <Textarea
          data-autofocus
          autosize
          minRows={2}
          maxRows={6}
          maxLength={maxQuestionLength}
          label={t('text')}
          placeholder={t('textHint')}
          value={text}
          error={problem && t(problem)}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setProblem(undefined);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            submit(event);
          }}
        />
        <SimpleGrid cols={3} spacing="sm">
          <TextInput
            label={t('topic')}
            maxLength={200}
            value={topic}
            onChange={(event) => setTopic(event.currentTarget.value)}
          />
          <TextInput
            label={t('owner')}
            maxLength={200}
            value={owner}
            onChange={(event) => setOwner(event.currentTarget.value)}
          />
          <TextInput
            type="date"
            label={t('dueDay')}
            value={dueDay}
            onChange={(event) => setDueDay(event.currentTarget.value)}
          />
        </SimpleGrid>
        <Group justify="flex-end" gap="xs" mt={4}>
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit">{t('save')}</Button>
        </Group>
      </Stack>
    </form>
  );
}
