import type { ArticleFacts } from '#domain/facts/readFacts.ts';
import type { KnownEntity } from '#domain/facts/resolveNames.ts';
import type { SuggestedEvent } from '#domain/facts/suggestEvents.ts';
import { tallyClaims } from './factsClaimsTally.ts';
import type { GoldenArticle } from './factsGolden.ts';
import {
  addTo,
  type Count,
  type EventPair,
  formsOfKnown,
  formsOfNew,
  isSameAmount,
  isSameDate,
  pairEvents,
  rightRoles,
  scoreNames,
  scoreReading,
} from './factsScores.ts';

/** Adds up the scores of articles, and makes a table of them. */
export class FactsTally {
  readonly #counts = new Map<string, Count>();
  readonly #details: string[] = [];
  readonly #aliases: ReadonlyMap<string, readonly string[]>;

  constructor(entities: readonly KnownEntity[]) {
    this.#aliases = new Map(entities.map(({ id, aliases }) => [id, aliases.map(({ text }) => text)]));
  }

  add(truth: GoldenArticle, text: string, withDictionary: ArticleFacts, withoutDictionary: ArticleFacts): void {
    const { known, events } = withDictionary;
    const sure = known.filter(({ isDoubtful }) => !isDoubtful);
    this.#addNames(
      'names, dictionary',
      truth,
      scoreNames(
        truth,
        sure.map((name) => formsOfKnown(name, this.#aliases.get(name.entityId) ?? [])),
      ),
    );
    this.#addNames('names, no dictionary', truth, scoreNames(truth, withoutDictionary.newNames.map(formsOfNew)));
    const pairs = this.#addEvents('events, dictionary', truth, events);
    this.#addEvents('events, no dictionary', truth, withoutDictionary.events);
    for (const pair of pairs) this.#addPair(truth, pair);
    const reading = scoreReading(truth);
    this.#count('amounts read in their passages', reading.amounts);
    this.#count('dates read in their passages', reading.dates);
    const tally = {
      count: (key: string, count: Count) => this.#count(key, count),
      note: (line: string) => this.#details.push(line),
    };
    tallyClaims(tally, truth, text, withDictionary, 'dictionary');
    tallyClaims(tally, truth, text, withoutDictionary, 'no dictionary');
    if (truth.events.length === 0)
      this.#count(`false alarms, ${truth.id}`, { hit: 0, wanted: 0, given: events.length });
  }

  /** A Markdown table: recall and precision of everything, and the numbers that they are made of. */
  table(): string {
    const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(2));
    const sorted = [...this.#counts].sort(([one], [other]) => one.localeCompare(other));
    const rows = sorted.map(
      ([name, { hit, wanted, given }]) =>
        `| ${name} | ${share(hit, wanted)} | ${share(hit, given)} | ${hit} | ${wanted} | ${given} |`,
    );
    return [
      '| | recall | precision | right | wanted | given |',
      '| --- | ---: | ---: | ---: | ---: | ---: |',
      ...rows,
    ].join('\n');
  }

  /** What was missed and what was wrong, a line each. */
  details(): string {
    return this.#details.join('\n');
  }

  #addNames(what: string, { lang }: GoldenArticle, byKind: ReadonlyMap<string, Count>): void {
    for (const [kind, count] of byKind) {
      for (const key of [what, `${what}: ${kind}`, `${what}: ${lang}`]) this.#count(key, count);
    }
  }

  #addEvents(what: string, truth: GoldenArticle, events: readonly SuggestedEvent[]): EventPair[] {
    const pairs = pairEvents(truth, events);
    const count = { hit: pairs.length, wanted: truth.events.length, given: events.length };
    for (const key of [what, `${what}: ${truth.lang}`]) this.#count(key, count);
    for (const event of events) {
      if (!pairs.some(({ suggested }) => suggested === event))
        this.#details.push(`${truth.id} ${what}, wrong: ${wordsOf(event)}`);
    }
    for (const event of truth.events) {
      if (!pairs.some(({ golden }) => golden === event))
        this.#details.push(`${truth.id} ${what}, missed: ${event.type}: ${event.evidence}`);
    }
    return pairs;
  }

  #addPair(truth: GoldenArticle, pair: EventPair): void {
    const { golden, suggested } = pair;
    const { amount, date } = suggested;
    this.#count('roles of hit events', rightRoles(truth, pair));
    this.#count('status of hit events', { hit: golden.status === suggested.status ? 1 : 0, wanted: 1, given: 1 });
    const isAmountRight = Boolean(golden.amount && amount && isSameAmount(golden.amount, amount));
    this.#count('amounts of hit events', {
      hit: Number(isAmountRight),
      wanted: golden.amount ? 1 : 0,
      given: amount ? 1 : 0,
    });
    const isDateRight = isSameDate(golden.date, date);
    this.#count('dates of hit events', { hit: Number(isDateRight), wanted: golden.date ? 1 : 0, given: date ? 1 : 0 });
  }

  #count(key: string, count: Count): void {
    const total = this.#counts.get(key) ?? { hit: 0, wanted: 0, given: 0 };
    addTo(total, count);
    this.#counts.set(key, total);
  }
}

function wordsOf({ type, participants, confidence }: SuggestedEvent): string {
  const names = participants.map(({ name, role }) => `${name.name} (${role})`);
  return `${type} ${confidence.toFixed(2)}: ${names.join(', ')}`;
}
