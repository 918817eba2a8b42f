import { Stack, Title } from '@mantine/core';
import { MentionChips } from '#features/tagging/MentionChips.tsx';
import { useStrings } from '#ui/i18n.ts';
import { EditableEvents } from './EditableEvents.tsx';
import { appStrings } from './strings.ts';

/** What is known from the open note: the names in it and the events that it tells of. */
export function Inspector({ noteId }: { readonly noteId: string }) {
  const t = useStrings(appStrings);
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
    </Stack>
  );
}
