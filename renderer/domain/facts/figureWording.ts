import type { metricBounds } from '#domain/metric.ts';
import type { FoundDate } from './findDates.ts';
import type { Passage } from './passage.ts';

export type FigureBound = (typeof metricBounds)[number];

const bounds: readonly (readonly [RegExp, FigureBound])[] = [
  [
    /(?:(?<![\p{L}])(?:more than|over|at least|upwards of|exceed(?:ed|s|ing)?|surpass(?:ed|es|ing)?|topp?(?:ed|s|ing)|plus d[e']|au moins|dépass(?:e|é|ait)|mehr als|über|mindestens)|超过|超|逾|至少|突破|不少于) ?(?:the |les |die )?$/iu,
    'at_least',
  ],
  [
    /(?:(?<![\p{L}])(?:up to|at most|as much as|as many as|less than|fewer than|under|below|no more than|jusqu'à|moins d[e']|au plus|bis zu|höchstens|weniger als|unter)|最多|不到|不足|低于|不超过|高达) ?$/iu,
    'at_most',
  ],
  [
    /(?:(?<![\p{L}])(?:about|around|roughly|approximately|nearly|almost|some|close to|an estimated|environ|près de|quelque|autour de|presque|rund|etwa|circa|ca\.|knapp|fast|ungefähr|gut)|约|大约|近|将近|左右|接近) ?$/iu,
    'about',
  ],
];

/** How a text hedges the amount that begins at a place: "more than", "environ", "bis zu". */
export function boundBefore(text: string, start: number): FigureBound | undefined {
  const head = text
    .slice(Math.max(0, start - 24), start)
    .replace(/[’]/g, "'")
    .replace(/[\s\u00A0]+/gu, ' ');
  return bounds.find(([pattern]) => pattern.test(head))?.[1];
}

const range = /^(?:between|entre|zwischen|from|de|von|depuis)\b/iu;
const everywhere =
  /(?<![\p{L}])(?:worldwide|globally|around the world|dans le monde|weltweit|à l[’']échelle mondiale)(?![\p{L}])|全球|全国/iu;
const placed =
  /^(?:[^.;:!?,]{0,20}?)(?<scope>(?<![\p{L}])(?:in|across|en|au|aux|à|im|in der|in den) (?:the |la |le |les )?$)/iu;
/** How far after an amount its scope may stand, in UTF-16 units. */
const reach = 40;

/** Says whether a date is a stretch of months without a year, as "entre décembre et mars": what the figure covers rather than when it was. */
export function isScope(text: string, { start, end }: Passage): boolean {
  const words = text.slice(start, end);
  return range.test(words) && !/\d/u.test(words);
}

/** What a figure covers, in the words of its sentence: a stretch of months, a place, the world. */
export function scopeOf(
  text: string,
  sentence: Passage,
  amount: Passage,
  dates: readonly FoundDate[],
  places: readonly Passage[],
): string | undefined {
  const covered = dates.find((date) => isScope(text, date) && Math.abs(date.start - amount.end) < reach);
  if (covered) return text.slice(covered.start, covered.end);
  const tail = text.slice(amount.end, Math.min(sentence.end, amount.end + reach));
  const near = places.find(
    ({ start }) => start >= amount.end && start < amount.end + reach && placed.test(text.slice(amount.end, start)),
  );
  if (near) {
    const lead = placed.exec(text.slice(amount.end, near.start))?.groups?.scope ?? '';
    return lead + text.slice(near.start, near.end);
  }
  return everywhere.exec(tail)?.[0];
}
