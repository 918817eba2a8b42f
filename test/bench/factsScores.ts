import type { Amount } from '#domain/claim.ts';
import type { NewName } from '#domain/facts/discoverNames.ts';
import { findAmounts } from '#domain/facts/findAmounts.ts';
import { findDates } from '#domain/facts/findDates.ts';
import type { ResolvedName } from '#domain/facts/resolveNames.ts';
import type { SuggestedEvent } from '#domain/facts/suggestEvents.ts';
import { parsePartialDate } from '#domain/partialDate.ts';
import type { GoldenArticle, GoldenEntity, GoldenEvent } from './factsGolden.ts';

/** Hits among what was wanted and what was given. */
export interface Count {
  hit: number;
  wanted: number;
  given: number;
}

/** A name that was suggested, with all its forms. */
export interface SuggestedName {
  readonly kind: string;
  readonly forms: readonly string[];
}

const unscored = new Set(['place', 'topic']);

/** What a name is compared by: NFC, one space, folded case. */
export function comparable(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

export function formsOfNew({ name, aliases, kind }: NewName): SuggestedName {
  return { kind, forms: [name, ...aliases].map(comparable) };
}

export function formsOfKnown({ kind, name }: ResolvedName, aliases: readonly string[]): SuggestedName {
  return { kind, forms: [name, ...aliases].map(comparable) };
}

/** Names by kind: each golden entity counts once; an extra place or topic is not wrong, nor is missing one. */
export function scoreNames(golden: GoldenArticle, given: readonly SuggestedName[]): Map<string, Count> {
  const counts = new Map<string, Count>();
  const count = (kind: string) => {
    const known = counts.get(kind) ?? { hit: 0, wanted: 0, given: 0 };
    counts.set(kind, known);
    return known;
  };
  const hits = new Set<GoldenEntity>();
  for (const suggested of given) {
    if (unscored.has(suggested.kind)) continue;
    const entity = golden.entities.find(
      (candidate) => candidate.kind === suggested.kind && shares(candidate, suggested.forms),
    );
    count(suggested.kind).given += 1;
    if (!entity || hits.has(entity)) continue;
    hits.add(entity);
    count(kindOf(entity)).hit += 1;
    if (entity.institution) {
      count(suggested.kind).given -= 1;
      count(kindOf(entity)).given += 1;
    }
  }
  for (const entity of golden.entities) if (!unscored.has(entity.kind)) count(kindOf(entity)).wanted += 1;
  return counts;
}

function kindOf({ kind, institution }: GoldenEntity): string {
  return institution ? 'institution' : kind;
}

function shares(entity: GoldenEntity, forms: readonly string[]): boolean {
  return [entity.name, ...(entity.aliases ?? [])].some((form) => forms.includes(comparable(form)));
}

/** A golden event and the suggestion that hit it. */
export interface EventPair {
  readonly golden: GoldenEvent;
  readonly suggested: SuggestedEvent;
}

/** Pairs each golden event with one suggestion of its type and at least one of its participants, best agreement first. */
export function pairEvents(article: GoldenArticle, suggested: readonly SuggestedEvent[]): EventPair[] {
  const possible = article.events
    .flatMap((golden) =>
      suggested.map((event) => ({ golden, suggested: event, agreement: agreementOf(article, golden, event) })),
    )
    .filter(({ agreement }) => agreement > 0)
    .sort((a, b) => b.agreement - a.agreement);
  const used = new Set<unknown>();
  return possible.filter((pair) => {
    if (used.has(pair.golden) || used.has(pair.suggested)) return false;
    used.add(pair.golden).add(pair.suggested);
    return true;
  });
}

/** 0 where it is no hit; else the more is the same the higher. */
function agreementOf(article: GoldenArticle, golden: GoldenEvent, suggested: SuggestedEvent): number {
  if (![golden.type, ...(golden.alsoTypes ?? [])].includes(suggested.type)) return 0;
  const right = suggested.participants.filter(({ name }) =>
    golden.participants.some((wanted) => isSameName(article, wanted.name, name.name)),
  );
  if (right.length === 0) return 0;
  const amount = golden.amount && suggested.amount && isSameAmount(golden.amount, suggested.amount) ? 1 : 0;
  const date = isSameDate(golden.date, suggested.date) ? 1 : 0;
  return right.length + amount + date + (golden.status === suggested.status ? 0.5 : 0);
}

export function isSameName(article: GoldenArticle, wanted: string, given: string): boolean {
  if (comparable(wanted) === comparable(given)) return true;
  const entity = article.entities.find(({ name }) => name === wanted);
  return entity !== undefined && shares(entity, [comparable(given)]);
}

export function isSameAmount(wanted: Amount, given: Amount): boolean {
  if (wanted.value !== given.value) return false;
  return wanted.currency === undefined
    ? (wanted.unit ?? '') === (given.unit ?? '')
    : wanted.currency === given.currency;
}

export function isSameDate(
  wanted: string | undefined,
  given: { readonly edtf: string; readonly min: string; readonly max: string } | undefined,
): boolean {
  if (wanted === undefined || given === undefined) return false;
  if (wanted === given.edtf) return true;
  const reading = parsePartialDate(wanted);
  return reading.state === 'ok' && reading.date.min === given.min && reading.date.max === given.max;
}

/** How many participants of hit events have their right role. */
export function rightRoles(article: GoldenArticle, { golden, suggested }: EventPair): Count {
  const hit = suggested.participants.filter(({ name, role }) =>
    golden.participants.some((wanted) => wanted.role === role && isSameName(article, wanted.name, name.name)),
  ).length;
  return { hit, wanted: golden.participants.length, given: suggested.participants.length };
}

/** The golden amounts and dates of events and figures that are read from their own passages, wherever they go. */
export function scoreReading(article: GoldenArticle): { amounts: Count; dates: Count } {
  const amounts: Count = { hit: 0, wanted: 0, given: 0 };
  const dates: Count = { hit: 0, wanted: 0, given: 0 };
  for (const { amount, date, evidence, moreEvidence = [] } of article.events) {
    const passages = [...moreEvidence, evidence];
    if (amount)
      tally(
        amounts,
        passages.flatMap(findAmounts).some((found) => isSameAmount(amount, found.amount)),
      );
    if (date)
      tally(
        dates,
        passages
          .flatMap((passage) => findDates(passage, article.publishedAt))
          .some((found) => isSameDate(date, found.date)),
      );
  }
  for (const { value, evidence } of article.metrics)
    tally(
      amounts,
      findAmounts(evidence).some(({ amount }) => amount.value === value),
    );
  return { amounts, dates };
}

function tally(count: Count, isHit: boolean): void {
  count.wanted += 1;
  count.hit += isHit ? 1 : 0;
}

export function addTo(total: Count, count: Count): void {
  total.hit += count.hit;
  total.wanted += count.wanted;
  total.given += count.given;
}
