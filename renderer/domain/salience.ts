import type { Mention } from './entity.ts';
import type { NameHit } from './nameFinder.ts';

/* All lengths are in UTF-16 units; tried on the articles of which analysts have said what they are about. */
const firstSentence = 100;
/** The first paragraph or two of a news article. */
const lead = 400;
/** Often: at least so many times, and at least once in so many units of text. */
const oftenCount = 4;
const oftenEvery = 800;

/**
 * Whether an article is about an entity (`subject`) or only names it (`mention`): it is in the title or the first sentence, in the lead and named
 * again, or named often. `hits` and `titleHits` are those of the one entity in the text and in the title.
 */
export function salienceOf(
  hits: readonly NameHit[],
  titleHits: readonly NameHit[],
  textLength: number,
): Mention['salience'] {
  const first = hits[0]?.start ?? Number.POSITIVE_INFINITY;
  const isEarly = first < firstSentence || (first < lead && hits.length > 1);
  const isOften = hits.length >= Math.max(oftenCount, textLength / oftenEvery);
  return titleHits.length > 0 || isEarly || isOften ? 'subject' : 'mention';
}
