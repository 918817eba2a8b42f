import { Button, Kbd } from '@mantine/core';
import { useStrings } from '#ui/i18n.ts';
import classes from './Suggestions.module.css';
import { suggestionStrings } from './strings.ts';

interface Props {
  readonly message: string;
  /** Absent where there is nothing to take back. */
  readonly undo: (() => void) | undefined;
}

/** What came of the last decision, told aloud, and the way back; a row of messages would pile up where one decides quickly. */
export function LastDecision({ message, undo }: Props) {
  const t = useStrings(suggestionStrings);
  return (
    <div className={classes.last} data-empty={message === '' || undefined}>
      <span role="status">{message}</span>
      {undo && (
        <Button size="compact-xs" variant="subtle" rightSection={<Kbd size="xs">U</Kbd>} onClick={undo}>
          {t('undo')}
        </Button>
      )}
    </div>
  );
}
