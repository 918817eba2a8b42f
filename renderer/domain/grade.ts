import type { Evidence } from './claim.ts';
import type { Source } from './source.ts';

/** A passage's grade on the Admiralty scale: how reliable who says it is, and how credible what is said. Source: NATO AJP-2.1. */
export interface Grade {
  readonly reliability: Source['reliability'];
  readonly credibility: Evidence['credibility'];
}

/** The grade as it is written: "B2". */
export function gradeCode({ reliability, credibility }: Grade): string {
  return `${reliability}${credibility}`;
}

/** The best grade of some passages; between equals a better source counts more. `undefined` where there is none. */
export function bestGrade<Graded extends Grade>(grades: readonly Graded[]): Graded | undefined {
  return grades.toSorted((a, b) => rank(a) - rank(b) || (a.reliability < b.reliability ? -1 : 1))[0];
}

/** Sorts claims by their best passage, the best first; those without a passage come last. */
export function byBestGrade<Claim extends { readonly evidence: readonly Grade[] }>(claims: readonly Claim[]): Claim[] {
  const rankOf = ({ evidence }: Claim) => Math.min(...evidence.map(rank));
  return claims.toSorted((a, b) => rankOf(a) - rankOf(b) || 0);
}

function rank({ reliability, credibility }: Grade): number {
  return 'ABCDEF'.indexOf(reliability) + credibility;
}
