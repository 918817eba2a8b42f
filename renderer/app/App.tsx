import { useDisclosure } from '@mantine/hooks';
import { Suspense, useCallback, useEffect, useRef } from 'react';
import { ClipButton } from '#features/clip/ClipButton.tsx';
import { ClipDropZone } from '#features/clip/ClipDropZone.tsx';
import { retryClip } from '#features/clip/clip.ts';
import { startDeliveries } from '#features/clip/deliveries.ts';
import { startPolling } from '#features/feeds/pollDueFeeds.ts';
import { NewNote } from '#features/library/NewNote.tsx';
import type { ReaderHandle } from '#features/reader/readerHandle.ts';
import { SafetyNotices } from '#features/safety/SafetyNotices.tsx';
import { SearchBox } from '#features/search/SearchBox.tsx';
import { startHousekeeping } from '#storage/housekeeping.ts';
import { startSuggesting } from '#suggest/suggestClient.ts';
import { useCommand } from '#ui/commands.tsx';
import { useHost } from '#ui/HostContext.tsx';
import { useRoutePart } from '#ui/route.ts';
import { AppCommands } from './AppCommands.tsx';
import { Brand } from './Brand.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Inspector } from './Inspector.tsx';
import { LazyOpenNote, preloadOpenNote } from './LazyOpenNote.tsx';
import { listOf } from './listOf.tsx';
import { Shell } from './Shell.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useApplySettings } from './useApplySettings.ts';
import { WithoutNote } from './WithoutNote.tsx';

/** Long enough for the window to be drawn and its first list read; warming up takes a second of processor time. */
const warmUpDelayMs = 4000;

/** Gets the reader of articles ready before the first article is opened; opening one does not wait for it. */
function warmUpSuggestions(): () => void {
  const timer = setTimeout(() => requestIdleCallback(startSuggesting), warmUpDelayMs);
  return () => clearTimeout(timer);
}

/** The window. */
export function App() {
  useApplySettings();
  const host = useHost();
  useEffect(preloadOpenNote, []);
  useEffect(warmUpSuggestions, []);
  useEffect(startHousekeeping, []);
  useEffect(() => startDeliveries(host), [host]);
  useEffect(() => startPolling(host, (note) => retryClip(host, note)), [host]);
  const [view, noteId] = [useRoutePart('view'), useRoutePart('noteId')];
  const [inspects, inspector] = useDisclosure(true);
  const started = useRef<string>(undefined);
  const focusTitleOfNew = useCallback((shownId: string) => {
    if (started.current !== shownId) return;
    started.current = undefined;
    document.querySelector<HTMLElement>('main h1 textarea')?.focus();
  }, []);

  const reader = useRef<ReaderHandle>(null);
  const [awaitsSuggestions, suggestions] = useDisclosure();
  const beside = { reader, awaitsSuggestions, onSuggestions: suggestions.close };
  // While the inspector is hidden, nothing in it can take the keys.
  useCommand(
    'suggestions.read',
    noteId === undefined || inspects
      ? undefined
      : () => {
          suggestions.open();
          inspector.open();
        },
  );

  const note = noteId && (
    <LazyOpenNote noteId={noteId} showsNames={!inspects} onShown={focusTitleOfNew} reader={reader} />
  );
  return (
    <ClipDropZone>
      <AppCommands />
      <Shell
        notices={<SafetyNotices />}
        brand={
          <>
            <Brand />
            <NewNote
              onStarted={(id) => {
                started.current = id;
              }}
            />
          </>
        }
        search={
          <>
            <SearchBox />
            <ClipButton />
          </>
        }
        toolbar={noteId && <Toolbar noteId={noteId} inspects={inspects} onInspect={inspector.toggle} />}
        list={listOf(view)}
        // A note that cannot be drawn must not take the list with it.
        reader={
          <ErrorBoundary key={noteId ?? view}>
            <Suspense>{note || <WithoutNote />}</Suspense>
          </ErrorBoundary>
        }
        inspector={noteId && inspects ? <Inspector noteId={noteId} {...beside} /> : undefined}
      />
    </ClipDropZone>
  );
}
