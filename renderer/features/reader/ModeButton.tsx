import { ActionIcon, Tooltip } from '@mantine/core';
import { IconCheck, IconPencil } from '@tabler/icons-react';
import { useStrings } from '#ui/i18n.ts';
import { readerStrings } from './strings.ts';

interface Props {
  readonly isWriting: boolean;
  readonly onToggle: () => void;
}

/** Turns from reading the text to writing in it, and back. */
export function ModeButton({ isWriting, onToggle }: Props) {
  const t = useStrings(readerStrings);
  const label = t(isWriting ? 'read' : 'write');
  return (
    <Tooltip label={label} openDelay={400}>
      <ActionIcon
        variant={isWriting ? 'light' : 'subtle'}
        {...(!isWriting && { color: 'gray' })}
        size="sm"
        aria-label={label}
        onClick={onToggle}
      >
        {isWriting ? <IconCheck size={15} /> : <IconPencil size={15} />}
      </ActionIcon>
    </Tooltip>
  );
}
