import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { errorCode, errorText } from './errorText.ts';
import { translator } from './i18n.ts';
import { uiStrings } from './strings.ts';

const shownMs = 6000;
const errorShownMs = 12_000;

/** Says that something is done; with `undo`, offers to take it back for a few seconds. A text that `undo` gives is said in the place of "Undone.". */
export function notifyDone(message: string, undo?: () => Promise<unknown>): void {
  const t = translator(uiStrings);
  const id = notifications.show({
    message: undo ? <Undoable message={message} onUndo={() => takeBack(id, undo)} /> : message,
    autoClose: shownMs,
    closeButtonProps: { 'aria-label': t('close') },
  });
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

function takeBack(id: string, undo: () => Promise<unknown>): void {
  notifications.hide(id);
  undo().then((said) => notifyDone(typeof said === 'string' ? said : translator(uiStrings)('undone')), notifyError);
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
