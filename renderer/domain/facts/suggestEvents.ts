import { type EventFacts, eventAt, type SuggestedEvent, within } from './eventAt.ts';
import { triggersFor } from './eventTriggers.ts';
import { findAmounts } from './findAmounts.ts';
import { findDates } from './findDates.ts';
import { mainName } from './mainName.ts';
import { mergeEvents } from './mergeEvents.ts';
import type { PlacedName } from './placedName.ts';
import { readText } from './readText.ts';
import { splitSentences } from './sentences.ts';
import { triggerHits } from './triggerHits.ts';

export type { SuggestedEvent } from './eventAt.ts';

/** What suggestions are made from. */
export interface FactArticle {
  readonly title: string;
  readonly text: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** `YYYY-MM-DD`; relative dates are left out without it. */
  readonly publishedDay?: string;
}

/** Below this a suggestion is more often wrong than right. */
const minConfidence = 0.7;
const maxEvents = 12;
const lettersPerEvent = 350;
const minEvents = 4;

/**
 * Suggests the business events that an article tells of, ranked, repeats merged; `names` are its names by rising offset, known and new. Pure and
 * without the network: some milliseconds for a page.
 */
export function suggestEvents(article: FactArticle, names: readonly PlacedName[]): SuggestedEvent[] {
  const { language } = article;
  const facts = eventFacts(article, names);
  const sentences = splitSentences(article.text, language);
  const found = sentences.flatMap((sentence, index) =>
    triggerHits(facts.text, sentence, within(names, sentence), language).flatMap(
      (hit, _, hits) =>
        eventAt(facts, { sentence, previous: sentences[index - 1], next: sentences[index + 1] }, hit, hits) ?? [],
    ),
  );
  const limit = Math.min(maxEvents, minEvents + Math.floor(article.text.length / lettersPerEvent));
  return mergeEvents(found.filter(({ confidence }) => confidence >= minConfidence))
    .sort((a, b) => b.confidence - a.confidence || a.passage.start - b.passage.start)
    .slice(0, limit);
}

function eventFacts({ title, text, language, publishedDay }: FactArticle, names: readonly PlacedName[]): EventFacts {
  const foldedTitle = readText(title).slice(0, title.length);
  const inTitle = triggersFor(language).filter(({ pattern }) => foldedTitle.search(pattern) >= 0);
  return {
    text: readText(text),
    names,
    amounts: findAmounts(text),
    dates: findDates(text, publishedDay),
    main: mainName(names, title),
    titleTypes: new Set(inTitle.map(({ trigger }) => trigger.type)),
    publishedDay,
  };
}
