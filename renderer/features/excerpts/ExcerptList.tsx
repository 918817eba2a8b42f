import { Text } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { type RefObject, useEffect, useState } from 'react';
import { getBody } from '#storage/bodies.ts';
import { listCitedExcerpts } from '#storage/excerpts.ts';
import { useStrings } from '#ui/i18n.ts';
import { notifyError } from '#ui/notify.tsx';
import { ExcerptItem } from './ExcerptItem.tsx';
import classes from './Excerpts.module.css';
import type { ExcerptText } from './excerptText.ts';
import { listPlacedExcerpts, type PlacedExcerpt } from './placedExcerpts.ts';
import { excerptStrings } from './strings.ts';

interface Props {
  readonly noteId: string;
  readonly reader: RefObject<ExcerptText | null>;
}

/** The excerpts of the open note: where each stands, and what has become of those whose words changed or went. */
export function ExcerptList({ noteId, reader }: Props) {
  const t = useStrings(excerptStrings);
  const excerpts = usePlacedExcerpts(noteId);
  if (!excerpts) return null;
  if (excerpts.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('none')}
      </Text>
    );
  }
  return (
    <ul className={classes.list}>
      {excerpts.map((placed) => (
        <li key={placed.excerpt.id}>
          <ExcerptItem placed={placed} reader={reader} />
        </li>
      ))}
    </ul>
  );
}

/** Looked for again after each change of the text or of the excerpts; what takes long does not hold the window up. */
function usePlacedExcerpts(noteId: string): readonly PlacedExcerpt[] | undefined {
  const [placed, setPlaced] = useState<readonly PlacedExcerpt[]>();
  const changed = useLiveQuery(async () => {
    const [body, cited] = await Promise.all([getBody(noteId), listCitedExcerpts(noteId)]);
    return `${body?.rev} ${cited.map(({ excerpt, claimCount }) => `${excerpt.rev} ${claimCount}`).join()}`;
  }, [noteId]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change is what calls for another look.
  useEffect(() => {
    let isStale = false;
    listPlacedExcerpts(noteId).then((found) => isStale || setPlaced(found), notifyError);
    return () => {
      isStale = true;
    };
  }, [noteId, changed]);
  return placed;
}
