import { Button, Group, Select } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { eventTypeLabels } from '#domain/eventLabels.ts';
import { eventTypeNames } from '#domain/eventType.ts';
import { getEntity, listEntitiesByPrefix } from '#storage/entities.ts';
import { EntityPicker } from '#ui/EntityPicker.tsx';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { navigate, useRoute } from '#ui/route.ts';
import { timelineStrings } from './strings.ts';

const offeredNames = 8;
const search = (prefix: string) => listEntitiesByPrefix(prefix, offeredNames);

/** By which company and which type the timeline is filtered; both stand in the address. */
export function TimelineFilters() {
  const t = useStrings(timelineStrings);
  const language = useLanguage();
  const route = useRoute();
  const entity = useLiveQuery(
    async () => (route.entityId ? await getEntity(route.entityId) : undefined),
    [route.entityId],
  );
  const { entityId, eventType } = route;

  return (
    <Group gap={8} wrap="nowrap">
      <EntityPicker
        key={entity?.id ?? 'any'}
        label={t('company')}
        value={entity}
        search={search}
        onChange={({ id }) => navigate({ ...route, entityId: id })}
      />
      <Select
        aria-label={t('type')}
        placeholder={t('anyType')}
        searchable
        clearable
        data={eventTypeNames.map((type) => ({ value: type, label: eventTypeLabels[type][language] }))}
        value={eventType ?? null}
        onChange={(type) =>
          navigate({ view: 'timeline', ...(entityId && { entityId }), ...(type && { eventType: type }) })
        }
      />
      {(entityId || eventType) && (
        <Button variant="subtle" onClick={() => navigate({ view: 'timeline' })}>
          {t('clear')}
        </Button>
      )}
    </Group>
  );
}
