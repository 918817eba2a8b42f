import type { FoundFigure } from './figurePattern.ts';
import { maskedPattern } from './maskedPattern.ts';
import { marks } from './nameMarks.ts';

/** "€9.99 ($10.50), or €12.99": another value of the same figure; "nach 125 Millionen zu Jahresbeginn": its value before. */
const further = maskedPattern(
  `^(?: \\([^()]{0,12}\\))?(?:,? (?:or|and|ou|et|und|oder|beziehungsweise) |,? (?:up from|down from|compared (?:with|to)|versus|after|from|contre|après|nach|gegenüber|较|上年同期) (?:(?:about|around|a|an|einem|einer|un|une|rund|environ) ){0,2})(?=[${marks.money}${marks.percent}${marks.count}])`,
  '',
);
const doubt = 0.1;

/** Adds the amounts that stand beside figures as further values of them. */
export function withFurther(sentence: string, figures: readonly FoundFigure[]): FoundFigure[] {
  const taken = new Set(figures.map(({ at }) => at));
  return figures.flatMap((figure) => {
    // Only where the amount ends the words of the figure: "price is €9.99".
    if (figure.end !== figure.at + 1) return [figure];
    const length = further.exec(sentence.slice(figure.end, figure.end + 60))?.[0].length ?? 0;
    const at = figure.end + length;
    if (length === 0 || sentence[at] !== sentence[figure.at] || taken.has(at)) return [figure];
    taken.add(at);
    return [figure, { ...figure, at, end: at + 1, weight: figure.weight - doubt }];
  });
}
