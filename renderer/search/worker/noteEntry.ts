import type { Amount } from '#domain/claim.ts';
import type { Entity } from '#domain/entity.ts';
import { eventStatusLabels, eventTypeLabels } from '#domain/eventLabels.ts';
import type { EventType } from '#domain/eventType.ts';
import type { Note } from '#domain/note.ts';
import { indexTokensOf, indexTokensOfAll } from '#domain/searchTokens.ts';
import { domainOf } from '#domain/webUrl.ts';
import type { NoteParts } from './gatherNotes.ts';

/** What the index keeps of a note: tokens to search, and fields to filter and sort by. */
export interface NoteEntry {
  readonly tokens: readonly [title: string, body: string, tags: string, facts: string];
  readonly triage: string;
  /** Lower case. */
  readonly language: string | null;
  readonly sourceId: string | null;
  readonly domain: string | null;
  readonly publishedMin: string | null;
  readonly publishedMax: string | null;
  /** The day that it is sorted by. */
  readonly day: string;
  /** Tagged, or taking part in an event of the note. */
  readonly entityIds: readonly string[];
  readonly eventTypes: readonly EventType[];
}

/** Makes a note's entry in the index. */
export function noteEntryOf({ note, text, entities, events }: NoteParts): NoteEntry {
  const facts = events.flatMap(({ event, participants, quotes }) => [
    ...Object.values(eventTypeLabels[event.type]),
    ...Object.values(eventStatusLabels[event.status]),
    ...participants.flatMap(namesOf),
    event.date?.edtf ?? '',
    amountText(event.amount),
    event.summary,
    ...quotes,
  ]);
  const url = note.canonicalUrl ?? note.url;
  return {
    tokens: [
      indexTokensOf(note.title),
      indexTokensOf(text),
      indexTokensOfAll(entities.flatMap(namesOf)),
      indexTokensOfAll(facts),
    ],
    ...publishedOf(note),
    triage: note.triage,
    language: note.language?.toLowerCase() ?? null,
    sourceId: note.sourceId ?? null,
    domain: (url && domainOf(url)) ?? null,
    entityIds: unique([...entities.map(({ id }) => id), ...events.flatMap(({ event }) => event.participantIds)]),
    eventTypes: unique(events.map(({ event }) => event.type)),
  };
}

/** A note of one's own is as old as it says, or as it is; a clip without a date is of no date, only sorted by the day it came. */
function publishedOf({ kind, published, createdAt }: Note): Pick<NoteEntry, 'publishedMin' | 'publishedMax' | 'day'> {
  const created = createdAt.slice(0, 10);
  const fallback = kind === 'note' ? created : null;
  return {
    publishedMin: published?.min ?? fallback,
    publishedMax: published?.max ?? fallback,
    day: published?.min ?? created,
  };
}

function namesOf({ name, aliases }: Entity): string[] {
  return [name, ...aliases.map(({ text }) => text)];
}

function amountText(amount: Amount | undefined): string {
  return amount ? [amount.value, amount.currency, amount.unit].filter((part) => part !== undefined).join(' ') : '';
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
