import { useLiveQuery } from 'dexie-react-hooks';
import { type RefObject, useCallback, useRef } from 'react';
import { RecordClaim } from '#features/claims/RecordClaim.tsx';
import { AttachmentList } from '#features/clip/AttachmentList.tsx';
import { ClipStatus } from '#features/clip/ClipStatus.tsx';
import { AlsoIn } from '#features/duplicates/AlsoIn.tsx';
import { LookalikeBanner } from '#features/duplicates/LookalikeBanner.tsx';
import { VersionDialog } from '#features/history/VersionDialog.tsx';
import { followLink } from '#features/reader/openOutside.ts';
import { Reader } from '#features/reader/Reader.tsx';
import type { ReaderHandle } from '#features/reader/readerHandle.ts';
import { MentionChips } from '#features/tagging/MentionChips.tsx';
import { TagSelection } from '#features/tagging/TagSelection.tsx';
import { getNote } from '#storage/notes.ts';
import { useCommand } from '#ui/commands.tsx';
import { useHost } from '#ui/HostContext.tsx';
import { currentRoute, navigate, useRoute } from '#ui/route.ts';
import { CaptureDialogs } from './CaptureDialogs.tsx';

interface Props {
  readonly noteId: string;
  /** The names stand under the header while the inspector, their place, is hidden. */
  readonly showsNames: boolean;
  /** Called when the text is there; the new note's title wants the keyboard then. */
  readonly onShown: (noteId: string) => void;
  /** Where the text can be reached by what stands beside it. */
  readonly reader: RefObject<ReaderHandle | null>;
}

/** The open note, with what the other features do with its text. */
export function OpenNote({ noteId, showsNames, onShown, reader }: Props) {
  const { excerptId, query, page, revisionId } = useRoute();
  const host = useHost();
  const note = useLiveQuery(() => getNote(noteId), [noteId]);
  // Enter may follow J faster than the note comes.
  const isAwaited = useRef(false);
  const hold = useCallback(
    (handle: ReaderHandle | null) => {
      reader.current = handle;
      if (!handle) return;
      onShown(noteId);
      if (isAwaited.current) handle.focus();
      isAwaited.current = false;
    },
    [noteId, onShown, reader],
  );
  useCommand('note.read', () => {
    isAwaited.current = reader.current === null;
    reader.current?.focus();
  });
  return (
    <>
      <Reader
        noteId={noteId}
        excerptId={excerptId}
        query={query}
        page={page === undefined ? undefined : Number.parseInt(page, 10) || 1}
        onPage={showPage}
        ref={hold}
        banner={
          <>
            <ClipStatus noteId={noteId} />
            <LookalikeBanner noteId={noteId} />
          </>
        }
        belowHeader={
          <>
            <AlsoIn noteId={noteId} />
            {showsNames && <MentionChips noteId={noteId} />}
          </>
        }
        belowText={note?.id === noteId && <AttachmentList note={note} />}
      />
      <TagSelection noteId={noteId} reader={reader} />
      <RecordClaim noteId={noteId} reader={reader} />
      <CaptureDialogs />
      <VersionDialog
        noteId={noteId}
        revisionId={revisionId}
        onClose={closeVersion}
        openLink={(href) => followLink(host, href)}
      />
    </>
  );
}

/** Shows a page of the open PDF, or its text; no step for Back, as one scrolls through pages. */
function showPage(page: number | undefined): void {
  const { page: _page, ...route } = currentRoute();
  navigate(page === undefined ? route : { ...route, page: String(page) }, 'replace');
}

function closeVersion(): void {
  const { revisionId: _revisionId, ...route } = currentRoute();
  navigate(route, 'replace');
}
