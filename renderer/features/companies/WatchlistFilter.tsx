import { Select } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { listWatchlists } from '#storage/watchlists.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { companyStrings } from './strings.ts';

interface Props {
  readonly value: string | undefined;
  readonly onChange: (watchlist: string | undefined) => void;
}

/** Shows only what is on one watchlist; nothing where there is no list. */
export function WatchlistFilter({ value, onChange }: Props) {
  const t = useStrings(companyStrings);
  const language = useLanguage();
  const lists = useLiveQuery(listWatchlists, []) ?? [];
  if (lists.length === 0 && value === undefined) return null;
  // One that lost its last entity while it was chosen can still be left.
  const names =
    lists.some(({ name }) => name === value) || value === undefined ? lists : [...lists, { name: value, count: 0 }];
  return (
    <Select
      size="xs"
      searchable
      selectFirstOptionOnChange
      clearable
      aria-label={t('watchlist')}
      placeholder={t('allWatchlists')}
      leftSection={<IconEye size={14} aria-hidden />}
      data={names.map(({ name, count }) => ({ value: name, label: `${name} (${count.toLocaleString(language)})` }))}
      value={value ?? null}
      onChange={(name) => onChange(name ?? undefined)}
    />
  );
}
