import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useState } from 'react';
import type { FactArticle } from '#domain/facts/suggestEvents.ts';
import type { Note } from '#domain/note.ts';
import { findQuote } from '#domain/textQuote.ts';
import { getBody } from '#storage/bodies.ts';
import { listClaimsCiting } from '#storage/claims.ts';
import { listExcerpts } from '#storage/excerpts.ts';
import { getNamesVersion } from '#storage/knownNames.ts';
import { getNote } from '#storage/notes.ts';
import { listDecisions } from '#storage/suggestionDecisions.ts';
import { readSuggestions } from '#suggest/suggestClient.ts';
import type { Suggestion } from '#suggest/suggestion.ts';
import { type OpenSuggestions, openSuggestions, type RecordedClaim, withDay } from './openSuggestions.ts';

/** How long nothing has to change before a text is read again. */
const pauseMs = 400;

/** What is suggested of the open note. */
export type SuggestionsRead =
  | { readonly state: 'reading' }
  | { readonly state: 'failed'; readonly error: unknown }
  | ({ readonly state: 'read'; readonly text: string; readonly note: Note } & OpenSuggestions);

interface Reading {
  readonly noteId: string;
  readonly text: string;
  readonly suggestions: readonly Suggestion[];
  readonly error?: unknown;
}

/** Reads the open note in the worker, again when its text or the known names change, and leaves out what is decided. */
export function useSuggestions(noteId: string): SuggestionsRead {
  const note = useLiveQuery(() => getNote(noteId), [noteId]);
  const body = useLiveQuery(() => getBody(noteId), [noteId]);
  const names = useLiveQuery(getNamesVersion, []);
  const isThere = note?.id === noteId && body?.id === noteId && names !== undefined;
  const text = isThere ? body.text : undefined;
  const { title, language, published } = note ?? {};
  // "Hier" counts from a day, not from a month or a year.
  const publishedDay = published && published.min === published.max ? published.min : undefined;
  const [reading, setReading] = useState<Reading>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: `reading` only tells a first reading from the next ones, and `names` that there is more to know.
  useEffect(() => {
    if (text === undefined) return;
    const stop = new AbortController();
    const read = async () => {
      const article: FactArticle = {
        title: title ?? '',
        text,
        language: language ?? (await languageOf(text)),
        ...(publishedDay !== undefined && { publishedDay }),
      };
      const suggestions = text.trim() === '' ? [] : await readSuggestions(article, stop.signal);
      if (!stop.signal.aborted) setReading({ noteId, text, suggestions });
    };
    const start = () =>
      void read().catch((error: unknown) => {
        if (!stop.signal.aborted) setReading({ noteId, text, suggestions: [], error });
      });
    const timer = setTimeout(start, reading?.noteId === noteId ? pauseMs : 0);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [noteId, text, title, language, publishedDay, names]);

  const read = reading?.noteId === noteId ? reading : undefined;
  const decided = useLiveQuery(async () => {
    const decisions = await listDecisions(noteId);
    return { noteId, text: read?.text, decisions, recorded: await listRecorded(noteId, read?.text) };
  }, [noteId, read?.text]);
  const open = useMemo(
    () =>
      // What was looked up for another text says nothing of where this one's claims stand.
      read && decided?.noteId === noteId && decided.text === read.text
        ? openSuggestions(read.suggestions, decided.decisions, decided.recorded)
        : undefined,
    [read, decided, noteId],
  );
  if (read?.error !== undefined) return { state: 'failed', error: read.error };
  if (!read || !open || note?.id !== noteId) return { state: 'reading' };
  const claims = open.claims.map((claim) => withDay(claim, note.published));
  return { state: 'read', text: read.text, note, names: open.names, claims };
}

/** A note of one's own says nothing of its language. */
async function languageOf(text: string): Promise<string> {
  const { detectLanguage } = await import('#extract/detectLanguage.ts');
  return detectLanguage(text) ?? 'en';
}

/** The claims that cite the note, with where their passages stand in its text. */
async function listRecorded(noteId: string, text: string | undefined): Promise<RecordedClaim[]> {
  if (text === undefined) return [];
  const [claims, excerpts] = await Promise.all([listClaimsCiting(noteId), listExcerpts(noteId)]);
  const cited = new Set(claims.flatMap(({ row }) => row.evidence.map(({ excerptId }) => excerptId)));
  const places = new Map(
    excerpts.filter(({ id }) => cited.has(id)).map(({ id, quote }) => [id, findQuote(text, quote)] as const),
  );
  return claims.map((claim) => ({
    claim,
    passages: claim.row.evidence.flatMap(({ excerptId }) => {
      const place = places.get(excerptId);
      return place && place.state !== 'orphan' ? [{ start: place.start, end: place.end }] : [];
    }),
  }));
}
