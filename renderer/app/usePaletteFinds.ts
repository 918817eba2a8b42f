import { useEffect, useState } from 'react';
import type { Entity } from '#domain/entity.ts';
import type { Note } from '#domain/note.ts';
import { search } from '#search/searchClient.ts';
import { listEntitiesByPrefix } from '#storage/entities.ts';

interface PaletteFinds {
  readonly entities: readonly Entity[];
  readonly notes: readonly Note[];
}

const mostOfEach = 6;
const nothing: PaletteFinds = { entities: [], notes: [] };

/** The names that begin with what is typed, and the notes in which it is found. */
export function usePaletteFinds(query: string): PaletteFinds {
  const [finds, setFinds] = useState(nothing);
  const wanted = query.trim();
  useEffect(() => {
    const typing = new AbortController();
    if (wanted === '') setFinds(nothing);
    else {
      find(wanted, typing.signal).then(
        (found) => {
          if (!typing.signal.aborted) setFinds(found);
        },
        // Taken back by the next letter, or the index is not there: the commands are.
        () => undefined,
      );
    }
    return () => typing.abort();
  }, [wanted]);
  return finds;
}

async function find(query: string, signal: AbortSignal): Promise<PaletteFinds> {
  const [entities, answer] = await Promise.all([
    listEntitiesByPrefix(query, mostOfEach),
    search(query, { limit: mostOfEach, signal }),
  ]);
  return { entities, notes: answer.hits.map(({ note }) => note) };
}
