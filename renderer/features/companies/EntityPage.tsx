import { Stack, Tabs, Text } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import type { ReactNode } from 'react';
import { getEntity } from '#storage/entities.ts';
import { countNotesOfEntity } from '#storage/mentions.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { AliasEditor } from './AliasEditor.tsx';
import { EntityDetails } from './EntityDetails.tsx';
import { EntityHeader } from './EntityHeader.tsx';
import { EntityNotes } from './EntityNotes.tsx';
import classes from './EntityPage.module.css';
import { companyStrings } from './strings.ts';

interface Props {
  readonly entityId: string;
  /** Its events, which another feature shows. */
  readonly events: ReactNode;
}

/** Everything about one company, product, person, place or topic. */
export function EntityPage({ entityId, events }: Props) {
  // A new page for each, so that nothing half typed goes from one to the other.
  return <Page key={entityId} entityId={entityId} events={events} />;
}

function Page({ entityId, events }: Props) {
  const t = useStrings(companyStrings);
  const language = useLanguage();
  const found = useLiveQuery(
    async () => ({ entity: await getEntity(entityId), noteCount: await countNotesOfEntity(entityId) }),
    [entityId],
  );
  if (!found) return null;
  const { entity, noteCount } = found;
  if (!entity) {
    return (
      <Stack gap={4} p="xl" pt={64} ta="center" role="status">
        <Text fw={600}>{t('gone')}</Text>
        <Text size="sm" c="dimmed">
          {t('goneHint')}
        </Text>
      </Stack>
    );
  }
  return (
    <article className={classes.page} aria-label={entity.name}>
      <EntityHeader entity={entity} noteCount={noteCount} />
      <AliasEditor entity={entity} />
      <Tabs defaultValue="notes" keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="notes">
            {t('notes')} {noteCount.toLocaleString(language)}
          </Tabs.Tab>
          <Tabs.Tab value="events">{t('events')}</Tabs.Tab>
          <Tabs.Tab value="details">{t('details')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="notes" pt="xs">
          <EntityNotes entityId={entityId} total={noteCount} />
        </Tabs.Panel>
        <Tabs.Panel value="events" pt="sm">
          {events}
        </Tabs.Panel>
        <Tabs.Panel value="details" pt="sm">
          <EntityDetails entity={entity} />
        </Tabs.Panel>
      </Tabs>
    </article>
  );
}
