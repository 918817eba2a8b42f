import { useSyncExternalStore } from 'react';
import { saveUndoably } from '#storage/saveUndoably.ts';
import { useCommand } from '#ui/commands.tsx';
import { notifyError, notifyUndone } from '#ui/notify.tsx';
import { setInverting, undoStack } from '#ui/undo.ts';

setInverting(saveUndoably);

/** Offers to take back what was done in this window, step by step, and to do it again. */
export function UndoCommands() {
  const depths = useSyncExternalStore(undoStack.subscribe, undoStack.getDepths);
  const offer = (how: 'undo' | 'redo') =>
    depths[how] > 0 ? () => void notifyUndone(how).catch(notifyError) : undefined;
  useCommand('undo.last', offer('undo'));
  useCommand('undo.again', offer('redo'));
  return null;
}
