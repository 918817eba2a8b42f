import { retryClip } from '#features/clip/clip.ts';
import { EntityPage } from '#features/companies/EntityPage.tsx';
import { FeedsPage } from '#features/feeds/FeedsPage.tsx';
import { QueuePage } from '#features/queue/QueuePage.tsx';
import { SettingsPage } from '#features/settings/SettingsPage.tsx';
import { Timeline } from '#features/timeline/Timeline.tsx';
import { useHost } from '#ui/HostContext.tsx';
import { useStrings } from '#ui/i18n.ts';
import { useRoute } from '#ui/route.ts';
import { EditableEvents } from './EditableEvents.tsx';
import { NothingOpen } from './NothingOpen.tsx';
import { appStrings } from './strings.ts';

/** What stands in the reader's place while no note is open. */
export function WithoutNote() {
  const t = useStrings(appStrings);
  const { view, entityId } = useRoute();
  const host = useHost();
  if (view === 'settings') return <SettingsPage />;
  if (view === 'timeline') return <Timeline />;
  if (view === 'queue') return <QueuePage />;
  if (view === 'feeds') return <FeedsPage fetchFullText={(note) => retryClip(host, note)} />;
  if (view !== 'entities') return <NothingOpen title={t('nothingOpen')} hint={t('nothingOpenHint')} />;
  return entityId ? (
    <EntityPage entityId={entityId} events={<EditableEvents of={{ entityId }} />} />
  ) : (
    <NothingOpen hint={t('noEntityOpen')} />
  );
}
