import { Pill } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** What the button that takes it away is called. */
  readonly removeLabel: string;
  readonly onRemove: () => void;
}

/** One thing that is chosen, such as a company in a chart, and the way to take it out again, by keyboard too. */
export function RemovablePill({ children, removeLabel, onRemove }: Props) {
  return (
    <Pill
      withRemoveButton
      // Mantine hides the button from the keyboard, as its own fields have keys for it.
      removeButtonProps={{ 'aria-label': removeLabel, 'aria-hidden': false, tabIndex: 0 }}
      onRemove={onRemove}
      maw={240}
    >
      {children}
    </Pill>
  );
}
