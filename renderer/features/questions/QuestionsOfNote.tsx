import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { listQuestionsWith } from '#storage/questions.ts';
import { useCommand } from '#ui/commands.tsx';
import { InspectorSection } from '#ui/InspectorSection.tsx';
import { useStrings } from '#ui/i18n.ts';
import { AttachDialog } from './AttachDialog.tsx';
import { QuestionLinks } from './QuestionLinks.tsx';
import { questionStrings } from './strings.ts';

/** The questions that a note speaks to, and the way to attach it to more. */
export function QuestionsOfNote({ noteId }: { readonly noteId: string }) {
  const t = useStrings(questionStrings);
  const [isOpen, setOpen] = useState(false);
  const questions = useLiveQuery(() => listQuestionsWith(noteId), [noteId]);
  useCommand('question.attach', () => setOpen(true));
  return (
    <InspectorSection title={t('ofNote')}>
      {questions && questions.length > 0 && <QuestionLinks questions={questions} />}
      <Button
        size="compact-xs"
        variant="subtle"
        style={{ alignSelf: 'flex-start' }}
        leftSection={<IconPlus size={13} />}
        onClick={() => setOpen(true)}
      >
        {t('noteAttach')}
      </Button>
      <AttachDialog answer={isOpen ? { table: 'notes', targetId: noteId } : undefined} onClose={() => setOpen(false)} />
    </InspectorSection>
  );
}
