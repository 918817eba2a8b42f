import { Stack, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** One part of what is known about something that is open, under its name. */
export function InspectorSection({ title, children }: Props) {
  const id = useId();
  return (
    <Stack component="section" gap={10} aria-labelledby={id}>
      <Title order={2} size="sm" id={id}>
        {title}
      </Title>
      {children}
    </Stack>
  );
}
