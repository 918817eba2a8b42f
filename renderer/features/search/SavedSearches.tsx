import { ActionIcon, Menu, TextInput } from '@mantine/core';
import { IconBookmark, IconDots, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { SavedSearch } from '#domain/savedSearch.ts';
import { changeSearch } from '#storage/savedSearches.ts';
import { useLanguage, useStrings } from '#ui/i18n.ts';
import { notifyError } from '#ui/notify.tsx';
import { hrefOf, useRoute } from '#ui/route.ts';
import { SideLink } from '#ui/SideLink.tsx';
import classes from './SavedSearches.module.css';
import { dropSearch } from './savedSearchActions.ts';
import { orderOf, searchRoute } from './searchRoute.ts';
import { searchStrings } from './strings.ts';
import { useNewCounts } from './useNewCounts.ts';
import { isSameSearch, useSavedSearches } from './useSavedSearch.ts';

/** The saved searches, each with how many notes it has found since the person last looked. */
export function SavedSearches() {
  const t = useStrings(searchStrings);
  const searches = useSavedSearches();
  const counts = useNewCounts(searches);
  const [renamedId, rename] = useState<string>();
  if (searches.length === 0) return null;
  return (
    <ul className={classes.searches} aria-label={t('savedSearches')}>
      {searches.map((search) => (
        <li key={search.id} className={classes.search}>
          {search.id === renamedId ? (
            <NameField search={search} onDone={() => rename(undefined)} />
          ) : (
            <Saved search={search} count={counts.get(search.id) ?? 0} onRename={() => rename(search.id)} />
          )}
        </li>
      ))}
    </ul>
  );
}

interface SavedProps {
  readonly search: SavedSearch;
  readonly count: number;
  readonly onRename: () => void;
}

function Saved({ search, count, onRename }: SavedProps) {
  const t = useStrings(searchStrings);
  const language = useLanguage();
  const route = useRoute();
  const { name, query, order } = search;
  const isCurrent = route.view === 'search' && isSameSearch(search, route.query ?? '', orderOf(route));
  return (
    <>
      <SideLink
        icon={IconBookmark}
        // The space says that the last word is whole.
        href={hrefOf(searchRoute(`${query} `, order))}
        isCurrent={isCurrent}
        label={name}
        count={
          count > 0 && (
            <span className={classes.new} title={t('newNotes', { count })}>
              {count.toLocaleString(language)}
            </span>
          )
        }
      />
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon
            className={classes.actions}
            variant="subtle"
            color="gray"
            size="sm"
            aria-label={t('savedActions', { name })}
          >
            <IconDots size={14} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPencil size={14} />} onClick={onRename}>
            {t('rename')}
          </Menu.Item>
          <Menu.Item leftSection={<IconTrash size={14} />} onClick={() => dropSearch(search).catch(notifyError)}>
            {t('remove')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}

interface NameFieldProps {
  readonly search: SavedSearch;
  readonly onDone: () => void;
}

function NameField({ search, onDone }: NameFieldProps) {
  const t = useStrings(searchStrings);
  const [name, setName] = useState(search.name);
  const save = () => {
    // Without any name it keeps the one it has.
    if (name.trim() === '' || name.trim() === search.name) onDone();
    else changeSearch(search.id, { name }).then(onDone, notifyError);
  };
  return (
    <TextInput
      autoFocus
      size="xs"
      flex={1}
      aria-label={t('searchName')}
      maxLength={200}
      value={name}
      onChange={({ currentTarget }) => setName(currentTarget.value)}
      onFocus={({ currentTarget }) => currentTarget.select()}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') save();
        if (event.key === 'Escape') onDone();
      }}
    />
  );
}
