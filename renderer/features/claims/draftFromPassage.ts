import type { Amount, ClaimTable } from '#domain/claim.ts';
import { type FoundAmount, findAmounts } from '#domain/facts/findAmounts.ts';
import { findDates } from '#domain/facts/findDates.ts';
import type { PlacedName } from '#domain/facts/placedName.ts';
import type { FactArticle } from '#domain/facts/suggestEvents.ts';
import { suggestMetrics } from '#domain/facts/suggestMetrics.ts';
import { suggestRelations } from '#domain/facts/suggestRelations.ts';
import { findMetricName } from '#domain/metricName.ts';
import { boundBefore } from '#domain/metricValue.ts';
import { parsePartialDate } from '#domain/partialDate.ts';
import type { PartialDate } from '#domain/partialDateFields.ts';
import type { ClaimName } from '#storage/claimSaves.ts';
import type { Drafts, EventDraft, MetricDraft, RelationDraft } from './claimDraft.ts';

/** A passage that a person selected, with the known names that stand in it. */
export interface ReadPassage {
  readonly text: string;
  /** BCP 47 tag of the note. */
  readonly language: string;
  /** The publication day of the note. */
  readonly publishedDay?: string | undefined;
  readonly places: readonly (PlacedName & { readonly entityId: string })[];
}

/** Reads from a passage what a form of each kind can begin with. */
export const draftFromPassage: { readonly [Table in ClaimTable]: (passage: ReadPassage) => Drafts[Table] } = {
  events: eventDraft,
  relations: relationDraft,
  metrics: metricDraft,
};

function eventDraft(passage: ReadPassage): EventDraft {
  const [date] = datesIn(passage);
  const amounts = findAmounts(passage.text).map(({ amount }) => amount);
  // Money before shares before people; what else is counted is a figure, not the amount of an event.
  const amount =
    amounts.find(({ currency }) => currency !== undefined) ??
    amounts.find(({ unit }) => unit === '%') ??
    amounts.find(({ unit }) => unit === 'people');
  return {
    participants: namesIn(passage).map((name) => ({ name })),
    ...(date && { date }),
    ...(amount && { amount }),
  };
}

function relationDraft(passage: ReadPassage): RelationDraft {
  const names = namesIn(passage);
  const nameOf = ({ key }: PlacedName) => names.find(({ id }) => id === key);
  const [read] = suggestRelations(articleOf(passage), passage.places);
  const [from, to] = read ? [nameOf(read.from), nameOf(read.to)] : names;
  const percent = read?.percent ?? percentIn(findAmounts(passage.text).map(({ amount }) => amount));
  const asOf = read?.asOf ?? publicationDay(passage);
  return {
    ...(read && { type: read.type }),
    ...(from && { from }),
    ...(to && { to }),
    ...(percent !== undefined && { percent }),
    ...(read?.role !== undefined && { role: read.role }),
    ...(read?.since && { since: read.since }),
    ...(read?.until && { until: read.until }),
    ...(asOf && { asOf }),
  };
}

function metricDraft(passage: ReadPassage): MetricDraft {
  const [read] = suggestMetrics(articleOf(passage), passage.places, []);
  const names = namesIn(passage);
  if (read) {
    const entity = names.find(({ id }) => id === read.entity.key) ?? names[0];
    const { name, amount, bound, scope, asOf = publicationDay(passage) } = read;
    return {
      ...(entity && { entity }),
      name,
      amount,
      ...(bound && { bound }),
      ...(scope && { scope }),
      ...(asOf && { asOf }),
    };
  }
  const [entity] = names;
  const name = findMetricName(passage.text);
  const [found] = findAmounts(passage.text);
  const bound = found && boundBefore(passage.text.slice(0, found.start));
  const asOf = datesIn(passage)[0] ?? publicationDay(passage);
  return {
    ...(entity && { entity }),
    ...(name !== undefined && { name }),
    ...(found && { amount: asWritten(passage.text, found) }),
    ...(bound && { bound }),
    ...(asOf && { asOf }),
  };
}

/** With the unit in the passage's own word, where it has one. */
function asWritten(text: string, { amount, start, end }: FoundAmount): Amount {
  if (amount.unit === undefined || amount.unit === '%') return amount;
  const word = /\p{L}[\p{L}’'-]*$/u.exec(text.slice(start, end))?.[0].replace(/^d['’]/u, '');
  return word === undefined ? amount : { ...amount, unit: word };
}

function percentIn(amounts: readonly Amount[]): number | undefined {
  return amounts.find(({ unit, value }) => unit === '%' && value >= 0 && value <= 100)?.value;
}

/** The names of a passage in their order, each once. */
function namesIn({ places }: ReadPassage): ClaimName[] {
  const names = places.map(({ entityId, name, kind }) => ({ id: entityId, name, kind }));
  return names.filter(({ id }, index) => names.findIndex((one) => one.id === id) === index);
}

function datesIn({ text, publishedDay }: ReadPassage): PartialDate[] {
  return findDates(text, publishedDay).map(({ date }) => date);
}

function articleOf({ text, language, publishedDay }: ReadPassage): FactArticle {
  return { title: '', text, language, ...(publishedDay !== undefined && { publishedDay }) };
}

function publicationDay({ publishedDay = '' }: ReadPassage): PartialDate | undefined {
  const reading = parsePartialDate(publishedDay);
  return reading.state === 'ok' ? reading.date : undefined;
}
