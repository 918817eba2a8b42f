import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { errorCode, errorText } from './errorText.ts';
import { translator } from './i18n.ts';
import { uiStrings } from './strings.ts';
import { undoStack } from './undo.ts';
import type { UndoOutcome, UndoStep } from './undoStack.ts';

const shownMs = 6000;
const errorShownMs = 12_000;
/** Of what was done, so much is said at once: the newest must be seen now, and what gives way to it is still taken back by the key. */
const mostDone = 2;
/** The ids of what is said now, the oldest first. */
const doneIds = new Set<string>();

/**
 * Says that something is done; with `undo`, offers to take it back, here for a few seconds and by the key for as long as the window is open. A text that
 * `undo` gives is said in the place of "Undone.".
 */
export function notifyDone(
  message: string,
  undo?: UndoStep['undo'],
  options?: Pick<UndoStep, 'afterwards' | 'isLong'>,
): void {
  const step = undo && { ...options, message, undo, onTaken: () => notifications.hide(id) };
  if (step) undoStack.push(step);
  const id = showDone(step ? <Undoable message={message} onUndo={() => takeBack(step)} /> : message);
}

/** Takes away what was said to be done: it would lie over the buttons of a dialog that opens. The key still takes it back. */
export function clearDone(): void {
  for (const id of doneIds) notifications.hide(id);
}

function showDone(message: ReactNode): string {
  const [oldest] = doneIds;
  if (oldest !== undefined && doneIds.size >= mostDone) notifications.hide(oldest);
  const id = notifications.show({
    message,
    autoClose: shownMs,
    closeButtonProps: { 'aria-label': translator(uiStrings)('close') },
    onClose: () => doneIds.delete(id),
  });
  doneIds.add(id);
  return id;
}

/** Takes back what was done last, or does again what was taken back last, and says what that was. */
export async function notifyUndone(how: 'undo' | 'redo'): Promise<void> {
  const outcome = await undoStack[how]();
  if (outcome)
    sayUndone(outcome, translator(uiStrings)(how === 'undo' ? 'undoneWhat' : 'redoneWhat', { what: outcome.message }));
}

/** Says that something failed, in a person's words; for failures that have no field to stand beside. */
export function notifyError(error: unknown): void {
  // Nobody expected it, so it is a bug: it belongs on the console too, where whoever looks for it finds its stack.
  if (errorCode(error) === 'unexpected') reportError(error);
  const t = translator(uiStrings);
  notifications.show({
    message: errorText(error),
    color: 'red',
    autoClose: errorShownMs,
    closeButtonProps: { 'aria-label': t('close') },
  });
}

function takeBack(step: UndoStep): void {
  undoStack.undo(step).then((outcome) => outcome && sayUndone(outcome, translator(uiStrings)('undone')), notifyError);
}

function sayUndone({ said }: UndoOutcome, otherwise: string): void {
  notifyDone(said ?? otherwise);
}

function Undoable({ message, onUndo }: { readonly message: string; readonly onUndo: () => void }) {
  return (
    <Group justify="space-between" wrap="nowrap" gap="xs">
      <Text size="sm" inherit>
        {message}
      </Text>
      <Button size="compact-sm" variant="subtle" onClick={onUndo}>
        {translator(uiStrings)('undo')}
      </Button>
    </Group>
  );
}
