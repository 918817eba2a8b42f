import { NewNote } from '#features/library/NewNote.tsx';
import { NoteList } from '#features/library/NoteList.tsx';
import { NoteToolbar } from '#features/library/NoteToolbar.tsx';
import { SettingsPage } from '#features/settings/SettingsPage.tsx';
import { Timeline } from '#features/timeline/Timeline.tsx';
import { useRoute } from '#ui/route.ts';
import { AppCommands } from './AppCommands.tsx';
import { Brand } from './Brand.tsx';
import { Shell } from './Shell.tsx';
import { useApplySettings } from './useApplySettings.ts';

/** The window. */
export function App() {
  useApplySettings();
  const { view, noteId } = useRoute();
  return (
    <>
      <AppCommands />
      <Shell
        actions={
          <>
            <Brand />
            <NewNote />
          </>
        }
        search={null}
        toolbar={noteId && <NoteToolbar noteId={noteId} />}
        list={view === 'timeline' || view === 'settings' ? undefined : <NoteList />}
        reader={view === 'settings' ? <SettingsPage /> : view === 'timeline' ? <Timeline /> : noteId}
        inspector={noteId ? noteId : undefined}
      />
    </>
  );
}
