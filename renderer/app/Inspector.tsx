import { Stack, Title } from '@mantine/core';
import { captureAgain } from '#features/clip/captureAgain.ts';
import { Captures } from '#features/evidence/Captures.tsx';
import { QuestionsOfNote } from '#features/questions/QuestionsOfNote.tsx';
import { ListedFacts } from '#features/queue/ListedFacts.tsx';
import { MentionChips } from '#features/tagging/MentionChips.tsx';
import { getNote } from '#storage/notes.ts';
import { useHost } from '#ui/HostContext.tsx';
import { useStrings } from '#ui/i18n.ts';
import { EditableEvents } from './EditableEvents.tsx';
import { appStrings } from './strings.ts';

/** What is known from the open note: the names in it and the events that it tells of. */
export function Inspector({ noteId }: { readonly noteId: string }) {
  const t = useStrings(appStrings);
  const host = useHost();
  const capture = async () => {
    const note = await getNote(noteId);
    return note && captureAgain(host, note);
  };
  return (
    <Stack gap={28} p={16}>
      <Stack component="section" gap={10}>
        <Title order={2} size="sm">
          {t('names')}
        </Title>
        <MentionChips noteId={noteId} />
      </Stack>
      <Stack component="section" gap={10}>
        <Title order={2} size="sm">
          {t('events')}
        </Title>
        <EditableEvents of={{ noteId }} />
      </Stack>
      <QuestionsOfNote noteId={noteId} />
      <ListedFacts noteId={noteId} />
      <Captures noteId={noteId} captureAgain={capture} />
    </Stack>
  );
}
