import { ActionIcon, Tooltip } from '@mantine/core';
import { IconBookmark, IconBookmarkFilled } from '@tabler/icons-react';
import type { SearchOrder } from '#search/searchClient.ts';
import { useCommand } from '#ui/commands.tsx';
import { useStrings } from '#ui/i18n.ts';
import { notifyError } from '#ui/notify.tsx';
import { dropSearch, keepSearch } from './savedSearchActions.ts';
import { searchStrings } from './strings.ts';
import { useSavedSearch } from './useSavedSearch.ts';

interface Props {
  readonly query: string;
  readonly order: SearchOrder;
}

/** Keeps the search in the sidebar, or no longer. */
export function SaveSearch({ query, order }: Props) {
  const t = useStrings(searchStrings);
  const saved = useSavedSearch(query, order);
  const toggle = () => {
    (saved ? dropSearch(saved) : keepSearch(query, order)).catch(notifyError);
  };
  useCommand('search.save', toggle);
  const label = t(saved ? 'unsave' : 'save');
  return (
    <Tooltip label={label} openDelay={400}>
      <ActionIcon
        variant="subtle"
        color={saved ? 'sea' : 'gray'}
        aria-label={label}
        aria-pressed={saved !== undefined}
        onClick={toggle}
      >
        {saved ? <IconBookmarkFilled size={15} /> : <IconBookmark size={15} />}
      </ActionIcon>
    </Tooltip>
  );
}
