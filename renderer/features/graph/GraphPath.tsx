import { Text } from '@mantine/core';
import { shortestPath } from '#domain/graphPath.ts';
import type { GraphView } from '#domain/graphView.ts';
import { useStrings } from '#ui/i18n.ts';
import type { GraphWords } from './graphWords.ts';
import { graphStrings } from './strings.ts';

interface Props {
  readonly rootIds: readonly string[];
  readonly view: GraphView;
  readonly words: GraphWords;
}

/** How two companies are connected by what is shown, where the graph starts from two. */
export function GraphPath({ rootIds, view, words }: Props) {
  const t = useStrings(graphStrings);
  const [startId, endId, ...others] = rootIds;
  if (startId === undefined || endId === undefined || others.length > 0) return null;
  const path = shortestPath([...view.edges.values()], startId, endId);
  return (
    <Text size="xs" c="dimmed" role="status">
      {path ? t('path', { names: path.map(words.nameOf).join(' – ') }) : t('noPath')}
    </Text>
  );
}
