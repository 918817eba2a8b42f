import { Button, Stack, Text } from '@mantine/core';
import { useStrings } from '#ui/i18n.ts';
import { navigate } from '#ui/route.ts';
import classes from './Graph.module.css';
import type { GraphPlace } from './graphRoute.ts';
import type { GraphWords } from './graphWords.ts';
import { graphStrings } from './strings.ts';

interface Props {
  readonly place: GraphPlace;
  readonly words: GraphWords;
}

/** How relations get here, where there are none. */
export function EmptyGraph({ place: { rootIds }, words }: Props) {
  const t = useStrings(graphStrings);
  const isAround = rootIds.length > 0;
  const names = rootIds.map(words.nameOf).join(', ');
  return (
    <Stack gap={8} className={classes.empty} align="center">
      <Text fw={600}>{isAround ? t('emptyAround', { names }) : t('empty')}</Text>
      <Text c="dimmed" maw={460}>
        {t('emptyHow')}
      </Text>
      {isAround && (
        <Button variant="default" onClick={() => navigate({ view: 'graph' })}>
          {t('showAll')}
        </Button>
      )}
    </Stack>
  );
}
