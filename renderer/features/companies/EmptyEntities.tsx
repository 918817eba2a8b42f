import { Button, Stack, Text } from '@mantine/core';
import type { EntityKind } from '#domain/entity.ts';
import { useCommands } from '#ui/commands.tsx';
import { useStrings } from '#ui/i18n.ts';
import { companyStrings } from './strings.ts';

const titles = {
  company: 'emptyCompany',
  product: 'emptyProduct',
  person: 'emptyPerson',
  place: 'emptyPlace',
  topic: 'emptyTopic',
} as const satisfies Record<EntityKind, string>;

interface Props {
  readonly kind: EntityKind;
  readonly prefix: string;
}

/** Says that there is no such name, and what would make one. */
export function EmptyEntities({ kind, prefix }: Props) {
  const t = useStrings(companyStrings);
  const { run } = useCommands();
  return (
    <Stack gap={4} p="xl" pt={64} ta="center" align="center" role="status">
      <Text fw={600}>{prefix === '' ? t(titles[kind]) : t('noneFound', { prefix })}</Text>
      <Text size="sm" c="dimmed">
        {t(prefix === '' ? 'emptyHint' : 'noneFoundHint')}
      </Text>
      <Button size="xs" variant="light" mt={8} onClick={() => run('entity.new')}>
        {t('create')}
      </Button>
    </Stack>
  );
}
