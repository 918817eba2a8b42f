import { relationRow } from '#domain/relationType.ts';
import type { SuggestedRelation } from './suggestRelations.ts';

/** What each telling again adds to the confidence in a relation. */
const repeated = 0.03;

/** Merges what an article tells several times: the same type between the same two, in either direction where that says the same. */
export function mergeRelations(relations: readonly SuggestedRelation[]): SuggestedRelation[] {
  const merged = new Map<string, SuggestedRelation>();
  for (const relation of [...relations].sort(
    (a, b) => b.confidence - a.confidence || a.trigger.start - b.trigger.start,
  )) {
    const key = keyOf(relation);
    const known = merged.get(key);
    merged.set(key, known ? joined(known, relation) : relation);
  }
  return withoutDepartments(withoutImplied([...merged.values()]));
}

const organisation =
  /\b(?:institut\p{L}*|universit\p{L}*|colleges?|schools?|cent(?:er|re)|foundation|fondation|stiftung|banks?|banque|inc|corp|group|groupe|company|society|association|agency|council|ministry|museum)(?![\p{L}])/iu;

/** "General manager of Life Care Solutions at GE": who works in a part of a company works for the company; where both are called organisations, for the first. */
function withoutDepartments(relations: readonly SuggestedRelation[]): SuggestedRelation[] {
  return relations.filter((relation) => {
    if (relation.type !== 'employs') return true;
    const rivals = relations.filter(
      (other) =>
        other !== relation &&
        other.type === 'employs' &&
        other.to.key === relation.to.key &&
        other.trigger.start === relation.trigger.start,
    );
    return !rivals.some((other) => {
      const [shorter, longer] = other.trigger.end > relation.trigger.end ? [relation, other] : [other, relation];
      return (organisation.test(shorter.from.name) ? longer : shorter) === relation;
    });
  });
}

/** A customer is a supplier read from the other side. */
function keyOf({ type, from, to }: SuggestedRelation): string {
  if (type === 'customer_of') return `supplier_of ${to.key} ${from.key}`;
  const keys = relationRow(type).isMutual ? [from.key, to.key].sort() : [from.key, to.key];
  return [type, ...keys].join(' ');
}

function joined(known: SuggestedRelation, again: SuggestedRelation): SuggestedRelation {
  const isElsewhere = again.passage.start !== known.passage.start;
  const { percent, role, since, until, asOf } = again;
  return {
    ...known,
    ...(known.percent === undefined && percent !== undefined && { percent }),
    ...(known.role === undefined && role !== undefined && { role }),
    ...(!known.since && since && { since }),
    ...(!known.until && until && { until }),
    ...(!known.asOf && asOf && { asOf }),
    morePassages: isElsewhere ? [...known.morePassages, again.passage] : known.morePassages,
    confidence: isElsewhere ? Math.min(0.99, known.confidence + repeated) : known.confidence,
  };
}

/** Of "owns" and "subsidiary of" between the same two, and of "owns" and "invests in", the one that says more stays. */
function withoutImplied(relations: readonly SuggestedRelation[]): SuggestedRelation[] {
  const pairs = new Set(relations.map(({ type, from, to }) => `${type} ${from.key} ${to.key}`));
  return relations.filter(({ type, from, to, percent }) => {
    if (type === 'owns' && percent === undefined) return !pairs.has(`subsidiary_of ${to.key} ${from.key}`);
    if (type === 'invests_in') return !pairs.has(`owns ${from.key} ${to.key}`);
    return true;
  });
}
