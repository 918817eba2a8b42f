import { SegmentedControl, Text, Title } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import type { Point } from '#domain/graphPlacement.ts';
import { mostGraphRelations } from '#storage/graph.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { navigate, useRoute } from '#ui/route.ts';
import { EmptyGraph } from './EmptyGraph.tsx';
import classes from './Graph.module.css';
import { GraphCanvas, type GraphCanvasHandle } from './GraphCanvas.tsx';
import { GraphDetails } from './GraphDetails.tsx';
import { GraphHistory } from './GraphHistory.tsx';
import { GraphLegend } from './GraphLegend.tsx';
import { GraphPath } from './GraphPath.tsx';
import { GraphRoots } from './GraphRoots.tsx';
import { GraphTable } from './GraphTable.tsx';
import { type GraphPlace, graphPlaceOf, graphRoute } from './graphRoute.ts';
import { graphWords } from './graphWords.ts';
import { SaveGraph } from './SaveGraph.tsx';
import { graphStrings } from './strings.ts';
import { useGraph } from './useGraph.ts';

/** Who owns, supplies, joins or sues whom: a picture of the relations around some companies or of the whole library, on any day, each a click from its passage. */
export function GraphPage() {
  const t = useStrings(graphStrings);
  const language = useLanguage();
  const route = useRoute();
  const place = useMemo(() => graphPlaceOf(route), [route]);
  /** The day that a replay or the slider is at, ahead of the address. */
  const [passingDay, setPassingDay] = useState<string>();
  const day = passingDay ?? place.day;
  const graph = useGraph(place, day);
  const [picked, setPicked] = useState<{ readonly id: string; readonly start: string }>();
  const picture = useRef<GraphCanvasHandle>(null);
  const start = place.rootIds.join();
  const places = usePlaces(graph?.rootIds.join() ?? start);
  const pickedId = picked?.start === start ? picked.id : undefined;
  const pick = (id: string | undefined) => setPicked(id === undefined ? undefined : { id, start });
  const go = (change: Partial<GraphPlace>, how?: 'push' | 'replace') =>
    navigate(graphRoute({ ...place, ...change }), how);
  const view = graph?.view;
  const words = useMemo(() => view && graphWords(view, language), [view, language]);
  if (!graph || !view || !words) return null;

  const { data, days } = graph;
  const isEmpty = data.relations.length === 0 && data.hiddenCounts.size === 0;
  return (
    <section className={classes.page} aria-labelledby="graph-title">
      <header className={classes.header}>
        <Title order={1} size="h3" id="graph-title">
          {t('title')}
        </Title>
        <GraphRoots place={place} view={view} words={words} go={go} />
        <span className={classes.spring} />
        {!isEmpty && (
          <>
            <Text size="sm" c="dimmed" role="status">
              {t('count', { count: view.edges.size })}
            </Text>
            <SegmentedControl
              size="xs"
              aria-label={t('form')}
              data={[
                { value: 'picture', label: t('picture') },
                { value: 'table', label: t('table') },
              ]}
              value={place.form}
              onChange={(form) => go({ form: form === 'table' ? 'table' : 'picture' })}
            />
            <SaveGraph place={place} day={day} view={view} words={words} picture={picture} />
          </>
        )}
      </header>
      {isEmpty ? (
        <EmptyGraph place={place} words={words} />
      ) : (
        <>
          <GraphLegend place={place} view={view} go={go} />
          {data.cutFrom !== undefined && (
            <Text size="xs" c="dimmed">
              {t('cut', { shown: mostGraphRelations, total: data.cutFrom })}
            </Text>
          )}
          <GraphPath rootIds={place.rootIds} view={view} words={words} />
          <div className={classes.body}>
            {place.form === 'picture' ? (
              <GraphCanvas
                ref={picture}
                view={view}
                words={words}
                places={places}
                pickedId={pickedId}
                onPick={pick}
                onToggle={place.rootIds.length > 0 ? graph.toggle : pick}
              />
            ) : (
              <GraphTable view={view} words={words} onPick={pick} />
            )}
            {pickedId !== undefined && (
              <GraphDetails
                key={pickedId}
                id={pickedId}
                graph={graph}
                words={words}
                isWhole={place.rootIds.length === 0}
                onPick={pick}
                onStart={(id) => go({ rootIds: [id] })}
              />
            )}
          </div>
          {days.length > 0 && (
            <GraphHistory
              days={days}
              day={day}
              onPass={setPassingDay}
              onDay={(next) => {
                setPassingDay(undefined);
                go({ day: next }, 'replace');
              }}
            />
          )}
        </>
      )}
    </section>
  );
}

interface Kept {
  readonly start: string;
  readonly places: Map<string, Point>;
}

/** Where everybody stands, as long as the graph starts from the same names; around others they stand anew. */
function usePlaces(start: string): Map<string, Point> {
  const [kept, setKept] = useState<Kept>(() => ({ start, places: new Map() }));
  if (kept.start === start) return kept.places;
  const fresh: Kept = { start, places: new Map() };
  setKept(fresh);
  return fresh.places;
}
