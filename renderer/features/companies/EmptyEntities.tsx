import { Button, Stack, Text } from '@mantine/core';
import type { EntityKind } from '#domain/entity.ts';
import { useCommands } from '#ui/commands.tsx';
import { useStrings } from '#ui/i18n.ts';
import { notifyError } from '#ui/notify.tsx';
import { emptyStrings } from './emptyStrings.ts';
import { bringPack } from './packActions.ts';
import { packStrings } from './packStrings.ts';
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
  readonly watchlist: string | undefined;
}

/** Says that there is no such name, and what would make one. */
export function EmptyEntities({ kind, prefix, watchlist }: Props) {
  const t = useStrings(emptyStrings);
  const tCompanies = useStrings(companyStrings);
  const tPack = useStrings(packStrings);
  const { run } = useCommands();
  const isWhollyEmpty = prefix === '' && watchlist === undefined && (kind === 'company' || kind === 'product');
  const [title, hint] =
    prefix !== ''
      ? [t('noneFound', { prefix }), t('noneFoundHint')]
      : watchlist !== undefined
        ? [t('emptyWatchlist', { list: watchlist }), t('emptyWatchlistHint')]
        : [t(titles[kind]), t('emptyHint')];
  return (
    <Stack gap={4} p="xl" pt={64} ta="center" align="center" role="status">
      <Text fw={600}>{title}</Text>
      <Text size="sm" c="dimmed">
        {hint}
      </Text>
      <Button size="xs" variant="light" mt={8} onClick={() => run('entity.new')}>
        {tCompanies('create')}
      </Button>
      {isWhollyEmpty && (
        <>
          <Button size="xs" variant="subtle" onClick={() => bringPack().catch(notifyError)}>
            {tPack('load')}
          </Button>
          <Text size="xs" c="dimmed">
            {tPack('loadHint')}
          </Text>
        </>
      )}
    </Stack>
  );
}
