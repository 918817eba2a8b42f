import { useComputedColorScheme } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { spotlight } from '@mantine/spotlight';
import type { CommandId } from '#contract/commands.ts';
import { ClipDialog } from '#features/clip/ClipDialog.tsx';
import { useClip } from '#features/clip/useClip.ts';
import { NewEntity } from '#features/companies/NewEntity.tsx';
import { ExportLibrary } from '#features/export/ExportLibrary.tsx';
import { ExportNote } from '#features/export/ExportNote.tsx';
import { NoteCommands } from '#features/library/NoteCommands.tsx';
import { NewQuestion } from '#features/questions/NewQuestion.tsx';
import { BackUpCommand } from '#features/safety/BackUpCommand.tsx';
import { saveSettings } from '#storage/settings.ts';
import { useCommand } from '#ui/commands.tsx';
import { notifyError } from '#ui/notify.tsx';
import { navigate, type View } from '#ui/route.ts';
import { goCommands } from './goCommands.ts';
import { KeysHelp } from './KeysHelp.tsx';
import { Palette } from './Palette.tsx';
import { UndoCommands } from './UndoCommands.tsx';
import { useHostEvents } from './useHostEvents.ts';
import { useKeys } from './useKeys.ts';

/** The commands that belong to the window itself, and the ways to run any command: keys, palette, native menu. */
export function AppCommands() {
  const [helpIsOpen, help] = useDisclosure();
  const clip = useClip();
  const scheme = useComputedColorScheme('light');
  useKeys();
  useHostEvents((url) => {
    clip.url(url).catch(notifyError);
  });
  useCommand('palette.open', spotlight.open);
  useCommand('help.keys', help.open);
  useCommand('theme.toggle', () => {
    saveSettings({ theme: scheme === 'dark' ? 'light' : 'dark' }).catch(notifyError);
  });
  return (
    <>
      {goCommands.map(([id, view]) => (
        <GoCommand key={id} id={id} view={view} />
      ))}
      <ClipDialog />
      <BackUpCommand />
      <NewEntity />
      <NewQuestion />
      <NoteCommands />
      <ExportLibrary />
      <ExportNote />
      <UndoCommands />
      <Palette />
      <KeysHelp opened={helpIsOpen} onClose={help.close} />
    </>
  );
}

function GoCommand({ id, view }: { readonly id: CommandId; readonly view: View }) {
  useCommand(id, () => navigate({ view }));
  return null;
}
