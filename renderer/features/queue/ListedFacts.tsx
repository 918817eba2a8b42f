import { Stack, Title } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { getListing } from '#storage/captureJobs.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { batchName } from './batchName.ts';
import classes from './QueuePage.module.css';
import { queueStrings } from './strings.ts';

/** What the list that a note came from said about it: when the person saved it there, in which folder, with which tags; nothing for other notes. */
export function ListedFacts({ noteId }: { readonly noteId: string }) {
  const t = useStrings(queueStrings);
  const language = useLanguage();
  const listing = useLiveQuery(() => getListing(noteId), [noteId]);
  if (!listing?.batch) return null;
  const { job, batch } = listing;
  const { savedAt, folder, tags } = job;
  const facts = [
    [t('list'), batchName(t, batch)],
    [t('savedThere'), savedAt && new Date(savedAt).toLocaleDateString(language, { dateStyle: 'long' })],
    [t('folder'), folder?.join(' / ')],
    [t('tags'), tags?.join(', ')],
  ] as const;
  return (
    <Stack component="section" gap={10}>
      <Title order={2} size="sm">
        {t('fromList')}
      </Title>
      <dl className={classes.facts}>
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name} className={classes.fact}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </Stack>
  );
}
