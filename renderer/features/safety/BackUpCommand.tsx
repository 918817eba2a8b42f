import { useCommand } from '#ui/commands.tsx';
import { useBackUp } from './useBackUp.ts';

/** Offers to make a backup from anywhere. */
export function BackUpCommand() {
  const { isBusy, backUp } = useBackUp();
  useCommand('backup.make', isBusy ? undefined : backUp);
  return null;
}
