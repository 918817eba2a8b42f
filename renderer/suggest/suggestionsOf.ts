import type { Amount } from '#domain/claim.ts';
import { parseName } from '#domain/entityName.ts';
import { findAmounts } from '#domain/facts/findAmounts.ts';
import { findDates } from '#domain/facts/findDates.ts';
import type { Passage } from '#domain/facts/passage.ts';
import type { PlacedName } from '#domain/facts/placedName.ts';
import type { ArticleFacts } from '#domain/facts/readFacts.ts';
import type { FactArticle, SuggestedEvent } from '#domain/facts/suggestEvents.ts';
import type { SuggestedMetric } from '#domain/facts/suggestMetrics.ts';
import type { SuggestedRelation } from '#domain/facts/suggestRelations.ts';
import type { PartialDate } from '#domain/partialDateFields.ts';
import { type SuggestionIdentity, suggestionKey } from '#domain/suggestionKey.ts';
import { quoteAt } from '#domain/textQuote.ts';
import { certaintyOf } from './certainty.ts';
import { claimPassage } from './claimPassage.ts';
import type {
  EventSuggestion,
  MetricSuggestion,
  NameSuggestion,
  Party,
  RelationSuggestion,
  Suggestion,
} from './suggestion.ts';

/** Of what follows the words that gave a claim away, so much tells it from another with the same ones. In UTF-16 units. */
const wordsBehind = 24;
/** As much as the library's rows take. In UTF-16 units. */
const longestRole = 200;
const longestScope = 500;

/** Makes of what was read in an article what is laid before a person: each with its passage, its reason, and a key to know it again by. */
export function suggestionsOf(article: FactArticle, facts: ArticleFacts): Suggestion[] {
  const read = new Reading(article, facts);
  const suggestions: Suggestion[] = [
    ...facts.newNames.filter(isStorable).map((name) => read.name(name)),
    ...facts.events.flatMap((event) => read.event(event) ?? []),
    ...facts.relations.flatMap((relation) => read.relation(relation) ?? []),
    ...facts.metrics.flatMap((metric) => read.metric(metric) ?? []),
  ];
  return withUniqueIds([...new Map(suggestions.map((suggestion) => [suggestion.key, suggestion])).values()]);
}

/** The same words may tell of two things. */
function withUniqueIds(suggestions: readonly Suggestion[]): Suggestion[] {
  const counts = new Map<string, number>();
  return suggestions.map((suggestion) => {
    const count = (counts.get(suggestion.id) ?? 0) + 1;
    counts.set(suggestion.id, count);
    return count === 1 ? suggestion : { ...suggestion, id: `${suggestion.id} ${count}` };
  });
}

/** A hostile text may hold a "name" that is none, or that is longer than a name may be. */
function isStorable({ name }: { readonly name: string }): boolean {
  return parseName(name).state === 'ok';
}

/** What a claim was read from. */
interface ReadFrom {
  readonly passage: Passage;
  readonly trigger: Passage;
  readonly names: readonly PlacedName[];
  readonly amount?: Amount | undefined;
  readonly date?: PartialDate | undefined;
}

class Reading {
  readonly #article: FactArticle;
  readonly #aliases: ReadonlyMap<string, readonly string[]>;

  constructor(article: FactArticle, { newNames }: ArticleFacts) {
    this.#article = article;
    this.#aliases = new Map(newNames.map(({ name, aliases }) => [`new:${name}`, aliases]));
  }

  name({ name, kind, aliases, places, confidence }: ArticleFacts['newNames'][number]): NameSuggestion {
    const identity = { kind: 'name', type: '', parties: [[name, ...aliases]], value: '', words: '' } as const;
    return {
      kind: 'name',
      id: `name ${name}`,
      key: suggestionKey(identity),
      identity,
      certainty: certaintyOf('name', confidence),
      party: { key: `new:${name}`, name, kind, aliases },
      places,
    };
  }

  event(event: SuggestedEvent): EventSuggestion | undefined {
    const { type, status, statusCue, date, amount, passage, trigger, confidence } = event;
    const { text } = this.#article;
    const participants = event.participants.filter(({ name }) => isStorable(name));
    if (participants.length === 0) return undefined;
    const names = participants.map(({ name }) => name);
    const from = { passage, trigger, names, amount, date };
    return {
      kind: 'event',
      ...this.#claim(from, { kind: 'event', type, value: figureOf(amount) }),
      certainty: certaintyOf('event', confidence),
      type,
      status,
      parties: participants.map(({ name, role }) => ({ party: this.#party(name), role })),
      ...(statusCue && { statusWords: wholeWords(text, statusCue) }),
      ...(date && { date }),
      ...(amount && { amount }),
    };
  }

  relation(relation: SuggestedRelation): RelationSuggestion | undefined {
    const { type, from, to, percent, role, since, until, asOf, passage, trigger, confidence } = relation;
    const isPossible = percent === undefined || (percent >= 0 && percent <= 100);
    if (!isStorable(from) || !isStorable(to) || from.key === to.key || !isPossible) return undefined;
    const amount = percent === undefined ? undefined : { value: percent, unit: '%' };
    const read = { passage, trigger, names: [from, to], amount, date: since ?? until ?? asOf };
    return {
      kind: 'relation',
      ...this.#claim(read, { kind: 'relation', type, value: figureOf(amount) || (role ?? '') }),
      certainty: certaintyOf('relation', confidence),
      type,
      from: this.#party(from),
      to: this.#party(to),
      ...(percent !== undefined && { percent }),
      ...(role && { role: role.slice(0, longestRole) }),
      ...(since && { since }),
      ...(until && { until }),
      ...(asOf && { asOf }),
    };
  }

  metric(metric: SuggestedMetric): MetricSuggestion | undefined {
    const { entity, name, amount, bound, asOf, scope, passage, trigger, confidence } = metric;
    if (!isStorable(entity) || name.trim() === '') return undefined;
    const read = { passage, trigger, names: [entity], amount, date: asOf };
    return {
      kind: 'metric',
      ...this.#claim(read, { kind: 'metric', type: name, value: figureOf(amount) }),
      certainty: certaintyOf('metric', confidence),
      name: name.slice(0, longestRole),
      entity: this.#party(entity),
      amount,
      ...(bound && { bound }),
      ...(asOf && { asOf }),
      ...(scope?.trim() && { scope: scope.slice(0, longestScope) }),
    };
  }

  #claim(from: ReadFrom, about: Pick<SuggestionIdentity, 'kind' | 'type' | 'value'>) {
    const { text } = this.#article;
    const identity = {
      ...about,
      parties: from.names.map((name) => this.#formsOf(name)),
      words: text.slice(from.trigger.start, Math.min(from.trigger.end + wordsBehind, from.passage.end)),
    };
    const passage = claimPassage(text, from.passage, [from.trigger, ...from.names, ...this.#figuresOf(from)]);
    return {
      id: `${about.kind} ${about.type} ${identity.words}`,
      key: suggestionKey(identity),
      identity,
      passage,
      quote: quoteAt(text, passage.start, passage.end),
      trigger: from.trigger,
    };
  }

  /** Where the amount and the date of a claim stand in its sentence. */
  #figuresOf({ passage: { start, end }, amount, date }: ReadFrom): Passage[] {
    const sentence = this.#article.text.slice(start, end);
    const amounts = amount ? findAmounts(sentence).filter((found) => figureOf(found.amount) === figureOf(amount)) : [];
    const dates = date
      ? findDates(sentence, this.#article.publishedDay).filter((found) => found.date.edtf === date.edtf)
      : [];
    return [...amounts, ...dates].map((found) => ({ start: start + found.start, end: start + found.end }));
  }

  #party({ key, entityId, name, kind }: PlacedName): Party {
    return { key, ...(entityId && { entityId }), name, kind, aliases: this.#aliases.get(key) ?? [] };
  }

  /** How a name is called, and how it is written here: it may be known under another name by the time it is read again. */
  #formsOf({ key, name, start, end }: PlacedName): string[] {
    return [name, this.#article.text.slice(start, end), ...(this.#aliases.get(key) ?? [])];
  }
}

function figureOf(amount: Amount | undefined): string {
  return amount ? `${amount.value} ${amount.currency ?? amount.unit ?? ''}`.trim() : '';
}

/** A stretch with the rest of the words that it begins and ends in: of "annoncé" the rules need no more than "annonc". */
function wholeWords(text: string, { start, end }: Passage): string {
  const found = text.slice(start, end);
  const before = /^\p{Script=Latin}/u.test(found)
    ? /\p{Script=Latin}*$/u.exec(text.slice(Math.max(0, start - 40), start))
    : null;
  const after = /\p{Script=Latin}$/u.test(found) ? /^\p{Script=Latin}*/u.exec(text.slice(end, end + 40)) : null;
  return `${before?.[0] ?? ''}${found}${after?.[0] ?? ''}`.trim();
}
