import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './ListHeader.module.css';

interface Props {
  readonly title: string;
  /** How much the list holds, in words; `undefined` while it is not known. */
  readonly count: string | undefined;
  /** The count answers what the person asked, so that assistive technology says it when it changes. */
  readonly isAnswer?: boolean;
  /** Buttons for the whole list, at the end of the line. */
  readonly actions?: ReactNode;
}

/** What stands above a list: its name, and how much it holds. */
export function ListHeader({ title, count, isAnswer, actions }: Props) {
  return (
    <header className={classes.header}>
      <Title order={2} size="h5">
        {title}
      </Title>
      <Text role={isAnswer ? 'status' : undefined} size="xs" c="dimmed">
        {count}
      </Text>
      {actions && <div className={classes.actions}>{actions}</div>}
    </header>
  );
}
