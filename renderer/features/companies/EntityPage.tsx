import { Stack, Tabs, Text } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { type ClipboardEvent, type ReactNode, useState } from 'react';
import { getEntity } from '#storage/entities.ts';
import { countEntityLinks } from '#storage/entityLinks.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { EntityDetails } from './EntityDetails.tsx';
import { EntityHeader } from './EntityHeader.tsx';
import { EntityNotes } from './EntityNotes.tsx';
import { EntityOverview } from './EntityOverview.tsx';
import classes from './EntityPage.module.css';
import { companyStrings } from './strings.ts';
import { useLogo } from './useLogo.ts';

/** What other features show of an entity, each on a tab of its own. */
const slots = ['events', 'relations', 'figures'] as const;

type Slots = { readonly [Name in (typeof slots)[number]]: ReactNode };

interface Props extends Slots {
  readonly entityId: string;
}

/** Everything about one company, product, person, place or topic. */
export function EntityPage(props: Props) {
  // A new page for each, so that nothing half typed goes from one to the other.
  return <Page key={props.entityId} {...props} />;
}

function Page({ entityId, ...shown }: Props) {
  const t = useStrings(companyStrings);
  const language = useLanguage();
  const [tab, setTab] = useState<string>('overview');
  const found = useLiveQuery(
    async () => ({ entity: await getEntity(entityId), counts: await countEntityLinks(entityId) }),
    [entityId],
  );
  const logo = useLogo(found?.entity);
  if (!found) return null;
  const { entity, counts } = found;
  if (!entity) return <Gone />;

  const onPaste = (event: ClipboardEvent) => {
    const isText = event.target instanceof HTMLElement && event.target.matches('input, textarea');
    if (!isText && logo.paste(event.clipboardData)) event.preventDefault();
  };
  const tabs: readonly string[] = ['notes', ...slots];
  const wayTo = (name: string) => (tabs.includes(name) ? () => setTab(name) : undefined);
  return (
    <article className={classes.page} aria-label={entity.name} onPaste={onPaste}>
      <EntityHeader entity={entity} counts={counts} logoProblem={logo.problem} onLogoFile={logo.choose} />
      <Tabs value={tab} onChange={(value) => setTab(value ?? 'overview')} keepMounted={false}>
        <Tabs.List aria-label={entity.name}>
          <Tabs.Tab value="overview">{t('overview')}</Tabs.Tab>
          {(['notes', ...slots] as const).map((name) => (
            <Tabs.Tab key={name} value={name}>
              {t(name)} {counts[name] > 0 && counts[name].toLocaleString(language)}
            </Tabs.Tab>
          ))}
          <Tabs.Tab value="details">{t('details')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="overview" pt="md">
          <EntityOverview entity={entity} counts={counts} wayTo={wayTo} />
        </Tabs.Panel>
        <Tabs.Panel value="notes" pt="xs">
          <EntityNotes entityId={entityId} total={counts.notes} />
        </Tabs.Panel>
        {slots.map((name) => (
          <Tabs.Panel key={name} value={name} pt="sm">
            {shown[name]}
          </Tabs.Panel>
        ))}
        <Tabs.Panel value="details" pt="md">
          <EntityDetails entity={entity} />
        </Tabs.Panel>
      </Tabs>
    </article>
  );
}

function Gone() {
  const t = useStrings(companyStrings);
  return (
    <Stack gap={4} p="xl" pt={64} ta="center" role="status">
      <Text fw={600}>{t('gone')}</Text>
      <Text size="sm" c="dimmed">
        {t('goneHint')}
      </Text>
    </Stack>
  );
}
