import type { FoundFigure } from './figurePattern.ts';
import { maskedPattern } from './maskedPattern.ts';
import type { MaskedSentence } from './maskedSentence.ts';
import { marks } from './nameMarks.ts';

/** Whose figure it is: the place of a mark in the sentence, how it stands to the figure, and how sure that is (0 for quite, more for less). */
export interface FigureSubject {
  readonly at: number;
  readonly stands: 'possessive' | 'beside' | 'before';
  readonly doubt: number;
}

const word = "[\\p{L}\\d'-]+";
const subject = `[${marks.company}${marks.product}${marks.anaphor}]`;
const possessive = maskedPattern(
  `(?:${subject}(?='s?|的)|${marks.possessive})(?:'s?|的)? ?(?:${word} ){0,5}(?:[\\p{Script=Han}]{0,6})$`,
  '',
);
/** "Employees of", "Mitarbeiter bei", "utilisateurs de"; "6 million Sentra vehicles". */
const following = maskedPattern(
  `^(?: (?:(?:of|for|at|from|by|on|across|de|du|des|chez|sur|pour|von|bei|der|des|auf) |d')(?:(?:the|la|le|der|dem|den) |l'|${marks.possessive} )?(?:${word} ){0,3}?${subject}| ${subject}(?= \\p{Ll}{3,}s(?![\\p{L}])))`,
  '',
);
/** "With 25,000 members, the EFF". */
const opening = /^(?:with|avec|mit) (?:[\p{L}]+ ){0,3}$/iu;
const afterOpening = maskedPattern(`^[^.;:!?]{0,130}?, (?:the |la |le |l')?${subject}`, '');
/** What stands after these is no subject. */
const lead =
  /(?<![\p{L}])(?:in|with|by|to|from|than|via|on|at|of|for|against|like|sur|avec|par|à|au|chez|dans|de|du|des|d'|contre|que|mit|bei|von|vom|für|auf|gegen|durch|der|des|als) ?(?:the |la |le |l'|der |dem |den )?(?:[\p{Ll}-]+ ){0,2}$/u;
const clauseEnd =
  /[;；]|, (?:while|but|whereas|tandis que|alors que|mais|während|aber) |(?<![\p{L}])(?:while|whereas) |，而/gu;
/** Farther back a name is hardly the subject. */
const reach = 140;

/** Says whose figure stands in a masked sentence, by what stands beside it; none where the sentence does not say. */
export function subjectOf(
  { text, names }: MaskedSentence,
  { start, end, owner }: FoundFigure,
  isSubject: (at: number) => boolean,
): FigureSubject | undefined {
  if (owner !== undefined && isSubject(owner)) return { at: owner, stands: 'beside', doubt: 0 };
  const head = text.slice(Math.max(0, start - 70), start);
  const own = possessive.exec(head);
  if (own && isSubject(start - head.length + own.index))
    return { at: start - head.length + own.index, stands: 'possessive', doubt: 0 };
  const after = following.exec(text.slice(end, end + 60));
  const at = end + (after?.[0].length ?? 0) - 1;
  if (after && isSubject(at)) return { at, stands: 'beside', doubt: 0.03 };
  return (
    subjectBefore(text, start, (place) => (names.has(place) || text[place] === marks.anaphor) && isSubject(place)) ??
    subjectAfter(text, start, end, isSubject)
  );
}

/** The nearest name before that stands after no preposition, else the nearest. */
function subjectBefore(text: string, start: number, isSubject: (at: number) => boolean): FigureSubject | undefined {
  let fallback: FigureSubject | undefined;
  for (let at = start - 1; at >= Math.max(0, start - reach); at--) {
    if (!isSubject(at)) continue;
    const between = text.slice(at + 1, start);
    const doubt =
      0.02 +
      0.1 * (between.match(clauseEnd)?.length ?? 0) +
      (between.length > 80 ? 0.1 : between.length > 45 ? 0.04 : 0);
    if (!lead.test(text.slice(Math.max(0, at - 40), at))) return { at, stands: 'before', doubt };
    fallback ??= { at, stands: 'before', doubt: doubt + 0.12 };
  }
  return fallback;
}

function subjectAfter(
  text: string,
  start: number,
  end: number,
  isSubject: (at: number) => boolean,
): FigureSubject | undefined {
  if (!opening.test(text.slice(0, start))) return undefined;
  const after = afterOpening.exec(text.slice(end));
  const at = end + (after?.[0].length ?? 0) - 1;
  return after && isSubject(at) ? { at, stands: 'beside', doubt: 0.05 } : undefined;
}
