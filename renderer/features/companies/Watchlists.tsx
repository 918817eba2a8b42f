import { TagsInput } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { Entity } from '#domain/entity.ts';
import { maxNameLength, parseName } from '#domain/entityName.ts';
import { listWatchlists, saveWatched } from '#storage/watchlists.ts';
import { useStrings } from '#ui/i18n.ts';
import { notifyDone, notifyError } from '#ui/notify.tsx';
import { companyStrings } from './strings.ts';

/** The lists that an entity is watched in. */
export function Watchlists({ entity }: { readonly entity: Entity }) {
  const t = useStrings(companyStrings);
  const known = useLiveQuery(listWatchlists, []) ?? [];
  const [isWrong, setWrong] = useState(false);

  const watch = async (typed: string, isWatched: boolean) => {
    // One list, however its name is spelt.
    const name = known.find((list) => list.name.toLowerCase() === typed.toLowerCase())?.name ?? typed;
    const outcome = await saveWatched(entity.id, name, isWatched);
    if (!outcome) return notifyDone(t('goneNow', { name: entity.name }));
    notifyDone(t(isWatched ? 'watched' : 'unwatched', { name: entity.name, list: name }), () =>
      saveWatched(entity.id, name, !isWatched),
    );
  };
  const change = (lists: readonly string[]) => {
    const removed = entity.watchlists.filter((name) => !lists.includes(name));
    const added = lists.filter((name) => !entity.watchlists.includes(name)).map(parseName);
    setWrong(added.some(({ state }) => state === 'invalid'));
    const work = async () => {
      for (const name of removed) await watch(name, false);
      for (const one of added) if (one.state === 'ok') await watch(one.name, true);
    };
    work().catch(notifyError);
  };
  return (
    <TagsInput
      label={t('watchlists')}
      placeholder={entity.watchlists.length === 0 ? t('watchlistsHint') : ''}
      data={known.map(({ name }) => name)}
      value={[...entity.watchlists]}
      onChange={change}
      error={isWrong && t('badWatchlist', { count: maxNameLength })}
      acceptValueOnBlur
    />
  );
}
