import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useState } from 'react';
import { completionAt } from '#search/completionAt.ts';
import { type CompletionValue, listCompletions } from '#search/searchClient.ts';
import { listPastSearches } from '#storage/searchHistory.ts';
import { useLanguage } from '#ui/i18n.ts';
import { listHints } from './filterHints.ts';
import { listFilterOffers, listValueOffers, type Offer } from './offers.ts';

/** The names of filters come up only when one stops at a word that may become one, so that whoever types on sees none. */
const restMs = 200;
/** While one types on, values are not asked for. */
const typingMs = 60;

interface Options {
  readonly text: string;
  readonly caret: number;
  /** Whether anything is to be offered at all. */
  readonly isActive: boolean;
}

/** What the search box offers: in an empty box what was searched before and what can be typed, else what completes the filter at the caret. */
export function useOffers({ text, caret, isActive }: Options): readonly Offer[] {
  const language = useLanguage();
  const past = useLiveQuery(listPastSearches);
  const completion = useMemo(
    () => (isActive && text !== '' ? completionAt(text, caret) : undefined),
    [isActive, text, caret],
  );
  const filter = completion?.kind === 'value' ? completion.filter : undefined;
  const values = useValues(filter, completion?.typed ?? '');
  const hasRested = useRest(`${caret} ${text}`, restMs);

  return useMemo((): readonly Offer[] => {
    if (!isActive) return [];
    if (text === '') {
      const hints = listHints(language).map((hint): Offer => ({ kind: 'hint', ...hint }));
      return [...(past ?? []).map((one): Offer => ({ kind: 'past', past: one })), ...hints];
    }
    if (!completion) return [];
    if (completion.kind === 'value') return listValueOffers(completion, values, language);
    return hasRested ? listFilterOffers(completion, language) : [];
  }, [isActive, text, past, completion, values, hasRested, language]);
}

type Filter = Parameters<typeof listCompletions>[0];

/** The values for a filter that begin as typed; those of the last letter until the next are there. */
function useValues(filter: Filter | undefined, typed: string): readonly CompletionValue[] {
  const [found, setFound] = useState<{ readonly filter: Filter; readonly values: readonly CompletionValue[] }>();
  useEffect(() => {
    if (filter === undefined) {
      setFound(undefined);
      return;
    }
    const controller = new AbortController();
    const { signal } = controller;
    const timer = setTimeout(() => {
      listCompletions(filter, typed, { signal }).then(
        ({ values }) => !signal.aborted && setFound({ filter, values }),
        // Taken back, or the index is not there; the list says so.
        () => undefined,
      );
    }, typingMs);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [filter, typed]);
  return found !== undefined && found.filter === filter ? found.values : nothing;
}

const nothing: readonly CompletionValue[] = [];

/** Whether a value has stayed the same for a while. */
function useRest(value: string, forMs: number): boolean {
  const [rested, setRested] = useState<string>();
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), forMs);
    return () => clearTimeout(timer);
  }, [value, forMs]);
  return rested === value;
}
