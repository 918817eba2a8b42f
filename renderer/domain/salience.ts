import type { Mention } from './entity.ts';
import type { NameHit } from './nameFinder.ts';

/** The lead, in characters: the first paragraph or two of a news article. */
const leadLength = 400;
/** Often: at least this many times, and at least once in so many characters. */
const frequentCount = 3;
const frequentEvery = 1500;

/**
 * Whether an article is about an entity (`subject`) or only names it: it is in the title, in the lead, or named often.
 * `hits` and `titleHits` are those of the one entity; `textLength` is in UTF-16 units.
 */
export function salienceOf(
  hits: readonly NameHit[],
  titleHits: readonly NameHit[],
  textLength: number,
): Mention['salience'] {
  if (titleHits.length > 0) return 'subject';
  const inLead = hits.some(({ start }) => start < Math.min(leadLength, textLength / 3));
  const often = hits.length >= Math.max(frequentCount, textLength / frequentEvery);
  return inLead || often ? 'subject' : 'mention';
}
