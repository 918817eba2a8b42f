import type { Amount } from '#domain/claim.ts';
import type { PartialDate } from '#domain/partialDateFields.ts';
import { FigureReading } from './figureReading.ts';
import type { FigureBound } from './figureWording.ts';
import { mainName } from './mainName.ts';
import { mainProduct } from './mainProduct.ts';
import { readPart } from './maskedSentence.ts';
import type { Passage } from './passage.ts';
import type { PlacedName } from './placedName.ts';
import { splitSentences } from './sentences.ts';
import type { FactArticle, SuggestedEvent } from './suggestEvents.ts';

/** A figure of an entity that a sentence gives, to be accepted, edited or rejected by a person. */
export interface SuggestedMetric {
  readonly entity: PlacedName;
  /** The key of a well-known figure (`metricNames`), or the words of the text. */
  readonly name: string;
  readonly amount: Amount;
  /** How the text hedges the value. */
  readonly bound?: FigureBound;
  readonly asOf?: PartialDate;
  /** What it covers, in the words of the text. */
  readonly scope?: string;
  /** The sentence that says so, in the text. */
  readonly passage: Passage;
  /** The words that gave it away, in the text: the amount with the word for the figure. */
  readonly trigger: Passage;
  /** Between 0 and 1. */
  readonly confidence: number;
}

/** Below this a suggestion is more often wrong than right. */
const minConfidence = 0.6;
const maxMetrics = 14;
const lettersPerMetric = 400;
const minMetrics = 5;
/** Sentences beyond are those of a book, or of a hostile page. */
const maxSentences = 1500;
const mayHoldFigure = /\d|[一二三四五六七八九十百千万亿]|million|milliard|billion/iu;

/**
 * Suggests the figures that an article gives of its companies and products, ranked, repeats merged; `names` are its names by rising offset, `events` what
 * was suggested of it: their amounts are no figures. Pure and without the network.
 */
export function suggestMetrics(
  article: FactArticle,
  names: readonly PlacedName[],
  events: readonly SuggestedEvent[],
): SuggestedMetric[] {
  const { text, language, title } = article;
  if (names.length === 0) return [];
  const main = mainName(names, title);
  const product = mainProduct(text, names, title);
  const sentences = splitSentences(text, language)
    .slice(0, maxSentences)
    .map((sentence) => readPart(text, sentence));
  const found = sentences.flatMap((sentence, index) =>
    mayHoldFigure.test(text.slice(sentence.start, sentence.end))
      ? new FigureReading({ ...article, events }, sentence, {
          text,
          sentences,
          index,
          names,
          main,
          mainProduct: product,
        }).read()
      : [],
  );
  const limit = Math.min(maxMetrics, minMetrics + Math.floor(text.length / lettersPerMetric));
  return mergeMetrics(found)
    .filter(({ confidence }) => confidence >= minConfidence)
    .sort((a, b) => b.confidence - a.confidence || a.trigger.start - b.trigger.start)
    .slice(0, limit);
}

/** The same figure told twice is one. */
function mergeMetrics(metrics: readonly SuggestedMetric[]): SuggestedMetric[] {
  const merged = new Map<string, SuggestedMetric>();
  for (const metric of [...metrics].sort((a, b) => b.confidence - a.confidence || a.trigger.start - b.trigger.start)) {
    const { entity, amount } = metric;
    const key = [entity.key, amount.value, amount.currency ?? amount.unit].join(' ');
    const known = merged.get(key);
    if (!known) merged.set(key, metric);
    else if (!known.asOf && metric.asOf) merged.set(key, { ...known, asOf: metric.asOf });
  }
  return [...merged.values()];
}
