import { Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconRestore } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './SafetyNotices.module.css';

interface Props {
  readonly kind: 'warning' | 'news';
  readonly title: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
}

/** Something about the safety of the library that a person must not miss, over the whole width of the window. */
export function Notice({ kind, title, children, actions }: Props) {
  const Icon = kind === 'warning' ? IconAlertTriangle : IconRestore;
  return (
    <div className={classes.notice} data-kind={kind} role={kind === 'warning' ? 'alert' : 'status'}>
      <Icon size={18} stroke={1.6} aria-hidden />
      <div>
        <Text size="sm" fw={600}>
          {title}
        </Text>
        {children}
      </div>
      <Group gap="xs" wrap="nowrap">
        {actions}
      </Group>
    </div>
  );
}
