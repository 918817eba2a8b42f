import type { ArticleFacts } from '#domain/facts/readFacts.ts';
import type { SuggestedMetric } from '#domain/facts/suggestMetrics.ts';
import type { SuggestedRelation } from '#domain/facts/suggestRelations.ts';
import { type ClaimPair, isInEvidence, isSameAsOf, isSameUnit, pairMetrics, pairRelations } from './factsClaims.ts';
import type { GoldenArticle, GoldenMetric, GoldenRelation } from './factsGolden.ts';
import type { Count } from './factsScores.ts';

/** Where scores are added up, and what was missed or wrong is noted. */
export interface Tally {
  readonly count: (key: string, count: Count) => void;
  readonly note: (line: string) => void;
}

/** Counts the relations and figures of one article, `text`, that are right, missed and wrong; `how` says with which dictionary. */
export function tallyClaims(
  tally: Tally,
  truth: GoldenArticle,
  text: string,
  { relations, metrics }: ArticleFacts,
  how: string,
): void {
  const relationPairs = pairRelations(truth, relations);
  const metricPairs = pairMetrics(truth, metrics);
  tallyPairs(tally, truth, `relations, ${how}`, truth.relations, relations, relationPairs, wordsOfRelation);
  tallyPairs(tally, truth, `figures, ${how}`, truth.metrics, metrics, metricPairs, wordsOfMetric);
  for (const relation of truth.relations)
    tally.count(`relations, ${how}: ${relation.type}`, {
      hit: relationPairs.some(({ golden }) => golden === relation) ? 1 : 0,
      wanted: 1,
      given: 0,
    });
  for (const { type } of relations) tally.count(`relations, ${how}: ${type}`, { hit: 0, wanted: 0, given: 1 });
  for (const { golden, suggested } of metricPairs) {
    const asOf = { hit: Number(isSameAsOf(golden, suggested)), wanted: Number(golden.asOf !== undefined) };
    tally.count(`dates of hit figures, ${how}`, { ...asOf, given: Number(suggested.asOf !== undefined) });
    if (golden.unit !== undefined)
      tally.count(`units of hit figures, ${how}`, { hit: Number(isSameUnit(golden, suggested)), wanted: 1, given: 1 });
  }
  for (const { golden, suggested } of [...relationPairs, ...metricPairs])
    tally.count(`evidence of hit relations and figures, ${how}`, {
      hit: Number(isInEvidence(text, golden.evidence, suggested.passage)),
      wanted: 1,
      given: 1,
    });
  if (truth.events.length === 0) {
    const given = relations.length + metrics.length - relationPairs.length - metricPairs.length;
    tally.count(`false relations and figures, ${how}, ${truth.id}`, { hit: 0, wanted: 0, given });
  }
}

function tallyPairs<Wanted extends GoldenRelation | GoldenMetric, Suggested>(
  { count, note }: Tally,
  { id, lang }: GoldenArticle,
  what: string,
  wanted: readonly Wanted[],
  given: readonly Suggested[],
  pairs: readonly ClaimPair<Wanted, Suggested>[],
  wordsOf: (suggested: Suggested) => string,
): void {
  for (const key of [what, `${what}: ${lang}`])
    count(key, { hit: pairs.length, wanted: wanted.length, given: given.length });
  for (const suggested of given)
    if (!pairs.some((pair) => pair.suggested === suggested)) note(`${id} ${what}, wrong: ${wordsOf(suggested)}`);
  for (const golden of wanted)
    if (!pairs.some((pair) => pair.golden === golden)) note(`${id} ${what}, missed: ${golden.evidence}`);
}

function wordsOfRelation({ type, from, to, percent, confidence }: SuggestedRelation): string {
  return `${type} ${confidence.toFixed(2)}: ${from.name} to ${to.name} ${percent ?? ''}`.trim();
}

function wordsOfMetric({ entity, name, amount, confidence }: SuggestedMetric): string {
  return `${name} ${confidence.toFixed(2)}: ${entity.name} ${amount.value} ${amount.currency ?? amount.unit ?? ''}`.trim();
}
