import type { PartialDate } from '#domain/partialDateFields.ts';
import type { RelationType } from '#domain/relationType.ts';
import { mainName } from './mainName.ts';
import { mainProduct } from './mainProduct.ts';
import { maskSentence, readPart } from './maskedSentence.ts';
import { mergeRelations } from './mergeRelations.ts';
import { firstFrom, type Passage } from './passage.ts';
import type { PlacedName } from './placedName.ts';
import { RelationReading } from './relationReading.ts';
import { relationsFor } from './relationTriggers.ts';
import { splitSentences } from './sentences.ts';
import type { FactArticle } from './suggestEvents.ts';

/** A relation that a sentence tells of, to be accepted, edited or rejected by a person. */
export interface SuggestedRelation {
  readonly type: RelationType;
  readonly from: PlacedName;
  readonly to: PlacedName;
  readonly percent?: number;
  readonly role?: string;
  readonly since?: PartialDate;
  readonly until?: PartialDate;
  /** The day for which the text says it, where it names one. */
  readonly asOf?: PartialDate;
  /** The sentence that says so, in the text. */
  readonly passage: Passage;
  /** Further sentences that say the same. */
  readonly morePassages: readonly Passage[];
  /** The words that gave it away, in the text. */
  readonly trigger: Passage;
  /** Between 0 and 1. */
  readonly confidence: number;
}

/** Below this a suggestion is more often wrong than right. */
const minConfidence = 0.6;
const maxRelations = 16;
const lettersPerRelation = 300;
const minRelations = 5;
/** Sentences beyond are those of a book, or of a hostile page. */
const maxSentences = 1500;

/**
 * Suggests how the companies, people, products and places of an article stand to each other, ranked, repeats merged; `names` are its names by rising
 * offset, known and new. Pure and without the network.
 */
export function suggestRelations(article: FactArticle, names: readonly PlacedName[]): SuggestedRelation[] {
  const { text, language, title } = article;
  const patterns = relationsFor(language);
  if (patterns.length === 0 || names.length === 0) return [];
  const main = mainName(names, title);
  const product = mainProduct(text, names, title);
  const sentences = splitSentences(text, language)
    .slice(0, maxSentences)
    .map((sentence) => readPart(text, sentence));
  const found = sentences.flatMap((sentence, index) => {
    const inSentence = names.slice(firstFrom(names, sentence.start), firstFrom(names, sentence.end));
    if (inSentence.length === 0) return [];
    const reading = new RelationReading(article, sentence, {
      text,
      sentences,
      index,
      names,
      main,
      mainProduct: product,
    });
    return reading.read(maskSentence(text, sentence, inSentence, language), patterns);
  });
  const limit = Math.min(maxRelations, minRelations + Math.floor(text.length / lettersPerRelation));
  return mergeRelations(found)
    .filter(({ confidence }) => confidence >= minConfidence)
    .sort((a, b) => b.confidence - a.confidence || a.trigger.start - b.trigger.start)
    .slice(0, limit);
}
