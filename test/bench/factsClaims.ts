import type { Passage } from '#domain/facts/passage.ts';
import type { PlacedName } from '#domain/facts/placedName.ts';
import type { SuggestedMetric } from '#domain/facts/suggestMetrics.ts';
import type { SuggestedRelation } from '#domain/facts/suggestRelations.ts';
import { relationRow } from '#domain/relationType.ts';
import type { GoldenArticle, GoldenMetric, GoldenRelation } from './factsGolden.ts';
import { comparable, isSameDate, isSameName } from './factsScores.ts';

/** What was wanted and the suggestion that hit it. */
export interface ClaimPair<Wanted, Suggested> {
  readonly golden: Wanted;
  readonly suggested: Suggested;
}
export type RelationPair = ClaimPair<GoldenRelation, SuggestedRelation>;
export type MetricPair = ClaimPair<GoldenMetric, SuggestedMetric>;

/** Pairs each golden relation with the suggestion of its type, sides and percent. */
export function pairRelations(article: GoldenArticle, suggested: readonly SuggestedRelation[]): RelationPair[] {
  return pairs(article.relations, suggested, (golden, given) => isSameRelation(article, golden, given));
}

/** Pairs each golden figure with the suggestion of its entity and value. */
export function pairMetrics(article: GoldenArticle, suggested: readonly SuggestedMetric[]): MetricPair[] {
  return pairs(
    article.metrics,
    suggested,
    ({ entity, value }, given) => value === given.amount.value && isNamed(article, entity, given.entity),
  );
}

/** Says whether the suggested passage shares words with the evidence. */
export function isInEvidence(text: string, evidence: string, { start, end }: Passage): boolean {
  const [passage, wanted] = [comparable(text.slice(start, end)), comparable(evidence)];
  if (passage.includes(wanted) || wanted.includes(passage)) return true;
  const at = comparable(text).indexOf(wanted);
  const from = comparable(text.slice(0, start)).length;
  return at >= 0 && at < from + passage.length && from < at + wanted.length;
}

export function isSameUnit({ unit = '' }: GoldenMetric, { amount }: SuggestedMetric): boolean {
  const [wanted = ''] = unit.split(' per ');
  return wanted === (amount.currency ?? amount.unit ?? '');
}

export function isSameAsOf({ asOf }: GoldenMetric, suggested: SuggestedMetric): boolean {
  return isSameDate(asOf, suggested.asOf);
}

function isSameRelation(article: GoldenArticle, golden: GoldenRelation, given: SuggestedRelation): boolean {
  if (golden.percent !== undefined && golden.percent !== given.percent) return false;
  const stands = (from: PlacedName, to: PlacedName) =>
    isNamed(article, golden.from, from) && isNamed(article, golden.to, to);
  if (golden.type === given.type)
    return stands(given.from, given.to) || (relationRow(golden.type).isMutual === true && stands(given.to, given.from));
  const types = [golden.type, given.type].sort().join(' ');
  return types === 'customer_of supplier_of' && stands(given.to, given.from);
}

function isNamed(article: GoldenArticle, wanted: string, { name }: PlacedName): boolean {
  return isSameName(article, wanted, name);
}

function pairs<Wanted, Suggested>(
  wanted: readonly Wanted[],
  suggested: readonly Suggested[],
  isHit: (wanted: Wanted, suggested: Suggested) => boolean,
): ClaimPair<Wanted, Suggested>[] {
  const used = new Set<Suggested>();
  return wanted.flatMap((golden) => {
    const hit = suggested.find((given) => !used.has(given) && isHit(golden, given));
    if (hit === undefined) return [];
    used.add(hit);
    return [{ golden, suggested: hit }];
  });
}
