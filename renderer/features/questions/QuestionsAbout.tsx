import { Button, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { listOpenQuestionsAbout } from '#storage/questions.ts';
import { useCommands } from '#ui/commands.tsx';
import { useStrings } from '#ui/i18n.ts';
import { QuestionLinks } from './QuestionLinks.tsx';
import { questionStrings } from './strings.ts';

/** The open questions about a company or a name. */
export function QuestionsAbout({ entityId }: { readonly entityId: string }) {
  const t = useStrings(questionStrings);
  const { run } = useCommands();
  const questions = useLiveQuery(() => listOpenQuestionsAbout(entityId), [entityId]);
  if (!questions) return null;
  return (
    <Stack gap={8} align="flex-start">
      {questions.length > 0 ? (
        <QuestionLinks questions={questions} />
      ) : (
        <Text size="sm" c="dimmed">
          {t('ofEntityNone')}
        </Text>
      )}
      <Button
        size="compact-xs"
        variant="subtle"
        leftSection={<IconPlus size={13} />}
        onClick={() => run('question.new')}
      >
        {t('newQuestion')}
      </Button>
    </Stack>
  );
}
