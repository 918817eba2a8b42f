import { Center, Stack, Text } from '@mantine/core';

interface Props {
  readonly title?: string;
  readonly hint: string;
}

/** What stands in the reader's place while nothing is open. */
export function NothingOpen({ title, hint }: Props) {
  return (
    <Center h="100%" p="xl">
      <Stack gap={4} ta="center" maw={320}>
        {title && <Text fw={600}>{title}</Text>}
        <Text size="sm" c="dimmed">
          {hint}
        </Text>
      </Stack>
    </Center>
  );
}
