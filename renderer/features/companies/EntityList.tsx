import { ActionIcon, Group, Stack, Tabs, Text, TextInput, Title, Tooltip } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { type EntityKind, entityKinds } from '#domain/entity.ts';
import { countEntities, getEntity, listEntities } from '#storage/entities.ts';
import { useCommands } from '#ui/commands.tsx';
import { EntityKindIcon } from '#ui/EntityKindIcon.tsx';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { notifyError } from '#ui/notify.tsx';
import { navigate, useRoutePart } from '#ui/route.ts';
import { EmptyEntities } from './EmptyEntities.tsx';
import classes from './EntityList.module.css';
import { EntityListbox } from './EntityListbox.tsx';
import { ListMenu } from './ListMenu.tsx';
import { companyStrings } from './strings.ts';
import { WatchlistFilter } from './WatchlistFilter.tsx';

/** The companies, products, people, places and topics of the library, one kind at a time. */
export function EntityList() {
  const t = useStrings(companyStrings);
  const language = useLanguage();
  const { run } = useCommands();
  const [kind, setKind] = useKindOfOpenEntity();
  const [prefix, setPrefix] = useState('');
  const [watchlist, setWatchlist] = useState<string>();
  const filter = { kind, prefix, watchlist };
  const counted = useLiveQuery(
    async () => ({ kind, prefix, watchlist, total: await countEntities({ kind, prefix, watchlist }) }),
    [kind, prefix, watchlist],
  );

  const openFirst = async () => {
    const [first] = await listEntities({ ...filter, offset: 0, limit: 1 });
    if (first) navigate({ view: 'entities', entityId: first.id });
  };
  const onFilterKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') openFirst().catch(notifyError);
    if (event.key === 'Escape') setPrefix('');
  };

  const isCurrent = counted?.kind === kind && counted.prefix === prefix && counted.watchlist === watchlist;
  return (
    <Stack h="100%" mih={0} gap={0}>
      <header className={classes.header}>
        <Group justify="space-between" wrap="nowrap" gap={8}>
          <Title order={2} size="h5">
            {t(kind)}
          </Title>
          {counted && (
            <Text size="xs" c="dimmed" mr="auto">
              {counted.total.toLocaleString(language)}
            </Text>
          )}
          <Tooltip label={t('create')} openDelay={400}>
            <ActionIcon variant="default" aria-label={t('create')} onClick={() => run('entity.new')}>
              <IconPlus size={16} />
            </ActionIcon>
          </Tooltip>
          <ListMenu filter={filter} />
        </Group>
        <KindTabs kind={kind} onChange={setKind} />
        <TextInput
          size="xs"
          aria-label={t('filter')}
          placeholder={t('filter')}
          leftSection={<IconSearch size={14} aria-hidden />}
          value={prefix}
          onChange={(event) => setPrefix(event.currentTarget.value)}
          onKeyDown={onFilterKey}
        />
        <WatchlistFilter value={watchlist} onChange={setWatchlist} />
      </header>
      {counted && counted.total > 0 && (
        <EntityListbox key={`${kind} ${watchlist ?? ''}`} filter={filter} total={counted.total} />
      )}
      {isCurrent && counted.total === 0 && <EmptyEntities kind={kind} prefix={prefix.trim()} watchlist={watchlist} />}
    </Stack>
  );
}

/** The kind that is listed: that of the entity that is opened, until a person chooses another. */
function useKindOfOpenEntity() {
  const entityId = useRoutePart('entityId');
  const [kind, setKind] = useState<EntityKind>('company');
  const opened = useLiveQuery(async () => (entityId ? (await getEntity(entityId))?.kind : undefined), [entityId]);
  useEffect(() => {
    if (opened) setKind(opened);
  }, [opened]);
  return [kind, setKind] as const;
}

function KindTabs({ kind, onChange }: { readonly kind: EntityKind; readonly onChange: (kind: EntityKind) => void }) {
  const t = useStrings(companyStrings);
  return (
    <Tabs value={kind} onChange={(value) => onChange(entityKinds.find((one) => one === value) ?? kind)} variant="pills">
      <Tabs.List grow aria-label={t('kinds')}>
        {entityKinds.map((one) => (
          <Tooltip key={one} label={t(one)} openDelay={200}>
            <Tabs.Tab value={one} px={4} py={6} aria-label={t(one)}>
              <Stack align="center">
                <EntityKindIcon kind={one} size={16} />
              </Stack>
            </Tabs.Tab>
          </Tooltip>
        ))}
      </Tabs.List>
    </Tabs>
  );
}
