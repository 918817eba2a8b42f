import { Button, SegmentedControl, Text } from '@mantine/core';
import type { GraphView } from '#domain/graphView.ts';
import { listEntitiesByPrefix } from '#storage/entities.ts';
import { EntityPicker } from '#ui/EntityPicker.tsx';
import { useStrings } from '#ui/i18n.ts';
import { RemovablePill } from '#ui/RemovablePill.tsx';
import classes from './Graph.module.css';
import { depths, type GraphPlace } from './graphRoute.ts';
import type { GraphWords } from './graphWords.ts';
import { graphStrings } from './strings.ts';

const offeredNames = 8;
const search = (prefix: string) => listEntitiesByPrefix(prefix, offeredNames);

interface Props {
  readonly place: GraphPlace;
  readonly view: GraphView;
  readonly words: GraphWords;
  readonly go: (change: Partial<GraphPlace>) => void;
}

/** Where the graph starts, and how far it goes from there. */
export function GraphRoots({ place: { rootIds, depth }, view, words, go }: Props) {
  const t = useStrings(graphStrings);
  return (
    <div className={classes.roots}>
      {rootIds.map((id) => (
        <RemovablePill
          key={id}
          removeLabel={t('removeRoot', { name: words.nameOf(id) })}
          onRemove={() => go({ rootIds: rootIds.filter((other) => other !== id) })}
        >
          {view.nodes.has(id) ? words.nameOf(id) : t('deletedName')}
        </RemovablePill>
      ))}
      <EntityPicker
        key={rootIds.join()}
        label={t('addCompany')}
        value={undefined}
        search={search}
        onChange={({ id }) => go({ rootIds: [...new Set([...rootIds, id])] })}
      />
      {rootIds.length > 0 && (
        <>
          <Text size="xs" c="dimmed" id="graph-depth">
            {t('depth')}
          </Text>
          <SegmentedControl
            size="xs"
            aria-labelledby="graph-depth"
            data={[...depths]}
            value={String(depth)}
            onChange={(value) => go({ depth: Number(value) })}
          />
          <Button size="xs" variant="subtle" onClick={() => go({ rootIds: [], depth: 1 })}>
            {t('wholeLibrary')}
          </Button>
        </>
      )}
    </div>
  );
}
