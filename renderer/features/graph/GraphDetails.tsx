import { Button, CloseButton, Text, Title } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { type KeyboardEvent, useRef } from 'react';
import { entityKindLabels } from '#domain/entityLabels.ts';
import type { GraphEdge } from '#domain/graphEdge.ts';
import type { GraphNode } from '#domain/graphView.ts';
import { listStandingRelations } from '#storage/claimStanding.ts';
import { EntityKindIcon } from '#ui/EntityKindIcon.tsx';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { usePassages } from '#ui/passageView.ts';
import { RelationCard } from '#ui/RelationCard.tsx';
import { hrefOf } from '#ui/route.ts';
import classes from './Graph.module.css';
import type { GraphWords } from './graphWords.ts';
import { graphStrings } from './strings.ts';
import type { Graph } from './useGraph.ts';

interface Props {
  readonly id: string;
  readonly graph: Graph;
  readonly words: GraphWords;
  /** The whole library is shown, in which everybody's neighbours are. */
  readonly isWhole: boolean;
  readonly onPick: (id: string | undefined) => void;
  readonly onStart: (id: string) => void;
}

/** What is to be known of a name or a line of the graph, beside it. */
export function GraphDetails({ id, graph, words, isWhole, onPick, onStart }: Props) {
  const t = useStrings(graphStrings);
  const panel = useRef<HTMLElement>(null);
  const node = graph.view.nodes.get(id);
  const edge = graph.view.edges.get(id) ?? graph.view.allEdges.find((one) => one.id === id);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    // Back to the picture, where the panel was opened from.
    panel.current?.parentElement?.querySelector<HTMLElement>('[role="application"], table')?.focus();
    onPick(undefined);
  };
  return (
    <aside ref={panel} className={classes.details} aria-label={t('details')} onKeyDown={onKeyDown}>
      <CloseButton className={classes.close ?? ''} aria-label={t('closeDetails')} onClick={() => onPick(undefined)} />
      {node && (
        <NodeDetails node={node} graph={graph} words={words} isWhole={isWhole} onPick={onPick} onStart={onStart} />
      )}
      {edge && <EdgeDetails edge={edge} words={words} onPick={onPick} />}
    </aside>
  );
}

function NodeDetails({
  node,
  graph,
  words,
  isWhole,
  onPick,
  onStart,
}: Omit<Props, 'id'> & { readonly node: GraphNode }) {
  const t = useStrings(graphStrings);
  const language = useLanguage();
  const { id, entity, edgeIds, isRoot } = node;
  const edges = edgeIds.flatMap((edgeId) => graph.view.edges.get(edgeId) ?? []);
  return (
    <>
      <Title order={2} size="h5" className={classes.detailsTitle}>
        <bdi>{words.nameOf(id)}</bdi>
      </Title>
      {entity && (
        <Text size="sm" c="dimmed" className={classes.kind}>
          <EntityKindIcon kind={entity.kind} />
          {entityKindLabels[entity.kind][language]}
        </Text>
      )}
      <div className={classes.detailsActions}>
        {!isWhole && (
          <Button size="compact-sm" variant="default" aria-expanded={graph.isOpen(id)} onClick={() => graph.toggle(id)}>
            {t(graph.isOpen(id) ? 'collapse' : 'expand')}
          </Button>
        )}
        {!isRoot && entity && (
          <Button size="compact-sm" variant="default" onClick={() => onStart(id)}>
            {t('startHere')}
          </Button>
        )}
        {entity && (
          <Button size="compact-sm" variant="subtle" component="a" href={hrefOf({ view: 'entities', entityId: id })}>
            {t('openProfile')}
          </Button>
        )}
      </div>
      {edges.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('noneShown')}
        </Text>
      ) : (
        <ul className={classes.edgeList} aria-label={t('relationsOf', { name: words.nameOf(id) })}>
          {edges.map((edge) => (
            <li key={edge.id}>
              <button type="button" className={classes.edgeButton} onClick={() => onPick(edge.id)}>
                {words.sentenceOf(edge)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface EdgeDetailsProps {
  readonly edge: GraphEdge;
  readonly words: GraphWords;
  readonly onPick: (id: string | undefined) => void;
}

/** Every claim behind a line, with its values and passages. */
function EdgeDetails({ edge, words, onPick }: EdgeDetailsProps) {
  const t = useStrings(graphStrings);
  const passagesOf = usePassages();
  const relations = edge.relations.map(({ relation }) => relation);
  const claims = useLiveQuery(
    () => listStandingRelations(relations),
    [relations.map(({ id, rev }) => `${id} ${rev}`).join()],
  );
  return (
    <>
      <Title order={2} size="h5" className={classes.detailsTitle}>
        {words.sentenceOf(edge)}
      </Title>
      <div className={classes.detailsActions}>
        {[...new Set([edge.fromId, edge.toId])].map((id) => (
          <Button key={id} size="compact-sm" variant="default" onClick={() => onPick(id)} maw={160}>
            {words.nameOf(id) || t('deletedName')}
          </Button>
        ))}
      </div>
      {claims?.map(({ relation, from, to, evidence, sources }) => (
        <RelationCard
          key={relation.id}
          relation={relation}
          {...(from && { from })}
          {...(to && { to })}
          passages={passagesOf(evidence)}
          sources={sources}
        />
      ))}
    </>
  );
}
