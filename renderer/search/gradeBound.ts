import type { Evidence } from '#domain/claim.ts';
import { fold } from '#domain/fold.ts';
import type { Grade } from '#domain/grade.ts';
import type { Source } from '#domain/source.ts';

/** What `grade:` asks for. The two scales are held apart: at least B2 is a source of B or better and a passage of 2 or better. */
export interface GradeBound {
  readonly operator: '>=' | '<=' | '>' | '<' | '=';
  readonly reliability: Source['reliability'] | undefined;
  readonly credibility: Evidence['credibility'] | undefined;
}

/** The letters and figures of the Admiralty scale, the best first. Source: NATO AJP-2.1. */
const letters: readonly Source['reliability'][] = ['A', 'B', 'C', 'D', 'E', 'F'];
const figures: readonly Evidence['credibility'][] = [1, 2, 3, 4, 5, 6];

const form = /^(?<operator>>=|<=|=>|=<|[><=≥≤])? ?(?<letter>[a-f])? ?(?<figure>[1-6])?$/u;
const operators: Readonly<Record<string, GradeBound['operator']>> = {
  '>=': '>=',
  '=>': '>=',
  '≥': '>=',
  '<=': '<=',
  '=<': '<=',
  '≤': '<=',
  '>': '>',
  '<': '<',
  '=': '=',
};

/** Reads `B2`, `A`, `>=B2`, `<=C`, `≥2`; `undefined` where it is no grade. */
export function readGradeBound(typed: string): GradeBound | undefined {
  const groups = form.exec(fold(typed).trim())?.groups;
  if (!groups || (groups.letter === undefined && groups.figure === undefined)) return undefined;
  return {
    operator: operators[groups.operator ?? '='] ?? '=',
    reliability: letters.find((letter) => letter.toLowerCase() === groups.letter),
    credibility: figures.find((figure) => String(figure) === groups.figure),
  };
}

/** A grade as one number, for the index. */
export function gradeNumber({ reliability, credibility }: Grade): number {
  return letters.indexOf(reliability) * figures.length + credibility - 1;
}

/** Every grade there is, in the order of its number. */
export const grades: readonly Grade[] = letters.flatMap((reliability) =>
  figures.map((credibility) => ({ reliability, credibility })),
);

/** The numbers of the grades that are asked for; better is nearer to A and to 1. */
export function listGradeNumbers({ operator, reliability, credibility }: GradeBound): number[] {
  return grades
    .filter((grade) => {
      const sides = [
        reliability === undefined ? 0 : letters.indexOf(grade.reliability) - letters.indexOf(reliability),
        credibility === undefined ? 0 : grade.credibility - credibility,
      ];
      return fits(operator, sides);
    })
    .map(gradeNumber);
}

/** `sides` are below zero where it is better than what is named, and zero where nothing is. */
function fits(operator: GradeBound['operator'], sides: readonly number[]): boolean {
  const isEqual = sides.every((side) => side === 0);
  if (operator === '=') return isEqual;
  if (isEqual) return operator === '>=' || operator === '<=';
  const isBetter = operator === '>=' || operator === '>';
  return sides.every((side) => (isBetter ? side <= 0 : side >= 0));
}
