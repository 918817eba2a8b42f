import { Stack } from '@mantine/core';
import type { RefObject } from 'react';
import { captureAgain } from '#features/clip/captureAgain.ts';
import { Captures } from '#features/evidence/Captures.tsx';
import { ExcerptList } from '#features/excerpts/ExcerptList.tsx';
import { History } from '#features/history/History.tsx';
import { QuestionsOfNote } from '#features/questions/QuestionsOfNote.tsx';
import { ListedFacts } from '#features/queue/ListedFacts.tsx';
import type { ReaderHandle } from '#features/reader/readerHandle.ts';
import { MentionChips } from '#features/tagging/MentionChips.tsx';
import { getNote } from '#storage/notes.ts';
import { useHost } from '#ui/HostContext.tsx';
import { InspectorSection } from '#ui/InspectorSection.tsx';
import { useStrings } from '#ui/i18n.ts';
import { EditableClaims } from './EditableClaims.tsx';
import { SuggestedFacts } from './SuggestedFacts.tsx';
import { appStrings } from './strings.ts';

interface Props {
  readonly noteId: string;
  /** The text of the open note. */
  readonly reader: RefObject<ReaderHandle | null>;
  /** Whether the keyboard is wanted by the suggestions as soon as they are there. */
  readonly awaitsSuggestions: boolean;
  readonly onSuggestions: () => void;
}

/** What is known from the open note: the names in it and the events, relations and figures that it tells of; first of all, what waits for a yes or a no. */
export function Inspector({ noteId, reader, awaitsSuggestions, onSuggestions }: Props) {
  const t = useStrings(appStrings);
  const host = useHost();
  const capture = async () => {
    const note = await getNote(noteId);
    return note && captureAgain(host, note);
  };
  return (
    <Stack gap={28} p={16}>
      <SuggestedFacts noteId={noteId} reader={reader} isAwaited={awaitsSuggestions} onReached={onSuggestions} />
      <InspectorSection title={t('names')}>
        <MentionChips noteId={noteId} />
      </InspectorSection>
      <InspectorSection title={t('events')}>
        <EditableClaims table="events" of={{ noteId, reader }} />
      </InspectorSection>
      <InspectorSection title={t('relations')}>
        <EditableClaims table="relations" of={{ noteId, reader }} />
      </InspectorSection>
      <InspectorSection title={t('figures')}>
        <EditableClaims table="metrics" of={{ noteId, reader }} />
      </InspectorSection>
      <InspectorSection title={t('excerpts')}>
        <ExcerptList noteId={noteId} reader={reader} />
      </InspectorSection>
      <QuestionsOfNote noteId={noteId} />
      <ListedFacts noteId={noteId} />
      <Captures noteId={noteId} captureAgain={capture} />
      <History noteId={noteId} />
    </Stack>
  );
}
