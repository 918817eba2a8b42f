import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import type { Note } from '#domain/note.ts';
import { useCommand } from '#ui/commands.tsx';
import { useStrings } from '#ui/i18n.ts';
import { notifyError } from '#ui/notify.tsx';
import { CompareDialog } from './CompareDialog.tsx';
import { keepBoth, linkAsReprint } from './duplicateActions.ts';
import classes from './LookalikeBanner.module.css';
import { LookalikeRow } from './LookalikeRow.tsx';
import { mergeOnce } from './mergeOnce.ts';
import { duplicateStrings } from './strings.ts';
import { type Lookalikes, useLookalikes } from './useLookalikes.ts';

/** Says above a clip's text which others it is like, and what can be done with both; the keys are for the one that it is most like. */
export function LookalikeBanner({ noteId }: { readonly noteId: string }) {
  const lookalikes = useLookalikes(noteId);
  const [first] = lookalikes?.found ?? [];
  return lookalikes && first ? <Banner key={noteId} {...lookalikes} /> : null;
}

function Banner({ lookup, found }: Lookalikes) {
  const t = useStrings(duplicateStrings);
  const [showsAll, setShowsAll] = useState(false);
  const [compared, setCompared] = useState<Note>();
  const { note } = lookup;
  const first = found[0]?.item.note;
  const offer = (act: (other: Note) => unknown) => first && (() => void act(first));
  useCommand('duplicate.compare', offer(setCompared));
  useCommand(
    'duplicate.keep',
    offer((other) => keepBoth(note, other).catch(notifyError)),
  );
  useCommand(
    'duplicate.link',
    offer((other) => linkAsReprint(note, other).catch(notifyError)),
  );
  useCommand(
    'duplicate.merge',
    offer((other) => mergeOnce(note, other).catch(notifyError)),
  );

  const shown = showsAll ? found : found.slice(0, 1);
  const text = found.find(({ item }) => item.note.id === compared?.id)?.item.text;
  return (
    <section className={classes.banner} aria-label={t('label')}>
      <Stack gap={10}>
        {shown.map((lookalike) => (
          <LookalikeRow
            key={lookalike.item.note.id}
            note={note}
            lookalike={lookalike}
            onCompare={() => setCompared(lookalike.item.note)}
          />
        ))}
      </Stack>
      {found.length > 1 && (
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          mt={6}
          aria-expanded={showsAll}
          onClick={() => setShowsAll(!showsAll)}
        >
          {showsAll ? t('fewer') : t('more', { count: found.length - 1 })}
        </Button>
      )}
      <CompareDialog
        texts={
          compared && text !== undefined
            ? [
                { note, text: lookup.text },
                { note: compared, text },
              ]
            : undefined
        }
        onClose={() => setCompared(undefined)}
      />
    </section>
  );
}
