import { lazy, type ReactNode, Suspense } from 'react';
import { retryClip } from '#features/clip/clip.ts';
import { EntityPage } from '#features/companies/EntityPage.tsx';
import { ComparePage } from '#features/compare/ComparePage.tsx';
import { FeedsPage } from '#features/feeds/FeedsPage.tsx';
import { QuestionPage } from '#features/questions/QuestionPage.tsx';
import { QuestionsDashboard } from '#features/questions/QuestionsDashboard.tsx';
import { QueuePage } from '#features/queue/QueuePage.tsx';
import { SafetySettings } from '#features/safety/SafetySettings.tsx';
import { SettingsPage } from '#features/settings/SettingsPage.tsx';
import { useHost } from '#ui/HostContext.tsx';
import { useStrings } from '#ui/i18n.ts';
import { useRoutePart, type View } from '#ui/route.ts';
import { EditableClaims } from './EditableClaims.tsx';
import { NothingOpen } from './NothingOpen.tsx';
import { appStrings } from './strings.ts';

/** The drawing library is large, and most visits draw nothing. */
const FiguresPage = lazy(async () => ({
  default: (await import('#features/figures/FiguresPage.tsx')).FiguresPage,
}));

const GraphPage = lazy(async () => ({ default: (await import('#features/graph/GraphPage.tsx')).GraphPage }));

const Timeline = lazy(async () => ({ default: (await import('#features/timeline/Timeline.tsx')).Timeline }));

/** The views that show something of their own in the reader's place; heavy ones are loaded when they are first shown. */
const pages: Readonly<Partial<Record<View, () => ReactNode>>> = {
  entities: () => <OpenEntity />,
  timeline: () => <Timeline />,
  graph: () => <GraphPage />,
  figures: () => <FiguresPage />,
  compare: () => <ComparePage />,
  questions: () => <OpenQuestion />,
  queue: () => <QueuePage />,
  feeds: () => <Feeds />,
  settings: () => <SettingsPage safety={<SafetySettings />} />,
};

/** What stands in the reader's place while no note is open. */
export function WithoutNote() {
  const t = useStrings(appStrings);
  const page = pages[useRoutePart('view')];
  return page ? <Suspense>{page()}</Suspense> : <NothingOpen title={t('nothingOpen')} hint={t('nothingOpenHint')} />;
}

function OpenEntity() {
  const t = useStrings(appStrings);
  const entityId = useRoutePart('entityId');
  if (!entityId) return <NothingOpen hint={t('noEntityOpen')} />;
  return (
    <EntityPage
      entityId={entityId}
      events={<EditableClaims table="events" of={{ entityId }} />}
      relations={<EditableClaims table="relations" of={{ entityId }} />}
      figures={<EditableClaims table="metrics" of={{ entityId }} />}
    />
  );
}

function OpenQuestion() {
  const questionId = useRoutePart('questionId');
  return questionId ? <QuestionPage questionId={questionId} /> : <QuestionsDashboard />;
}

function Feeds() {
  const host = useHost();
  return <FeedsPage fetchFullText={(note) => retryClip(host, note)} />;
}
