import { Button, Center, Stack, Text, Title } from '@mantine/core';

interface Props {
  readonly title: string;
  readonly text: string;
  /** What a maintainer would ask for, in small print. */
  readonly detail?: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** A message in place of a pane or the whole window, for when nothing else can be shown. */
export function FullPageMessage({ title, text, detail, action }: Props) {
  return (
    <Center h="100%" p="xl" bg="var(--mantine-color-body)">
      <Stack maw={480} gap="md" role="alert" align="flex-start">
        <Title order={1} size="h3">
          {title}
        </Title>
        <Text size="md">{text}</Text>
        {detail && (
          <Text size="xs" c="dimmed" ff="monospace">
            {detail}
          </Text>
        )}
        {action && <Button onClick={action.run}>{action.label}</Button>}
      </Stack>
    </Center>
  );
}
