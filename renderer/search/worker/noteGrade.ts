import type { Evidence } from '#domain/claim.ts';
import { bestGrade, type Grade } from '#domain/grade.ts';
import type { Source } from '#domain/source.ts';
import { gradeNumber } from '#search/gradeBound.ts';

/** What is known of a note's grade apart from its source, whose reliability may change under it. */
export interface GradeParts {
  /** The best of the passages that go by the source; 6 where there is none, as in a note without facts. */
  readonly credibility: Evidence['credibility'] | undefined;
  /** The best of the passages that a person judged otherwise than their source. */
  readonly own: Grade | undefined;
}

const nothingCited: Evidence['credibility'] = 6;

/** What the evidence that a note gives says of its grade. */
export function gradePartsOf(evidence: readonly Pick<Evidence, 'reliability' | 'credibility'>[]): GradeParts {
  const judged = evidence.flatMap(({ reliability, credibility }) =>
    reliability ? [{ reliability, credibility }] : [],
  );
  const figures = evidence.filter(({ reliability }) => !reliability).map(({ credibility }) => credibility);
  const best = figures.toSorted((a, b) => a - b)[0];
  return { credibility: evidence.length === 0 ? nothingCited : best, own: bestGrade(judged) };
}

/** A note's grade, that of its best passage, as a number. */
export function noteGradeOf({ credibility, own }: GradeParts, reliability: Source['reliability']): number {
  const bySource = credibility === undefined ? [] : [{ reliability, credibility }];
  const best = bestGrade([...bySource, ...(own ? [own] : [])]);
  return gradeNumber(best ?? { reliability, credibility: nothingCited });
}
