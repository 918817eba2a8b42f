import { ActionIcon, Tooltip } from '@mantine/core';
import { IconListSearch } from '@tabler/icons-react';
import { listTellingWords } from '#search/searchClient.ts';
import { useCommand } from '#ui/commands.tsx';
import { useStrings } from '#ui/i18n.ts';
import { notifyDone, notifyError } from '#ui/notify.tsx';
import { currentRoute, navigate } from '#ui/route.ts';
import { searchRoute } from './searchRoute.ts';
import { similarQuery } from './similarQuery.ts';
import { searchStrings } from './strings.ts';

/** Searches for what the open note is about, by the words and names that set it apart; the person sees them and may change them. */
export function MoreLikeThis({ noteId }: { readonly noteId: string }) {
  const t = useStrings(searchStrings);
  const searchSimilar = async () => {
    const query = similarQuery(await listTellingWords(noteId));
    if (currentRoute().noteId !== noteId) return;
    if (query === '') notifyDone(t('nothingTelling'));
    else navigate(searchRoute(query, 'relevance', noteId));
  };
  const run = () => {
    searchSimilar().catch(notifyError);
  };
  useCommand('note.similar', run);
  const label = t('similar');
  return (
    <Tooltip label={`${label} · L`} openDelay={400}>
      <ActionIcon variant="subtle" color="gray" aria-label={label} onClick={run}>
        <IconListSearch size={15} />
      </ActionIcon>
    </Tooltip>
  );
}
