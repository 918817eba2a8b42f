import type { PartialDate } from '#domain/partialDateFields.ts';
import type { RelationType } from '#domain/relationType.ts';
import { mainName } from './mainName.ts';
import { type MaskedSentence, maskSentence, unmasked } from './maskedSentence.ts';
import { meantName, type NamesAround } from './meantName.ts';
import { mergeRelations } from './mergeRelations.ts';
import { anyMark, marks } from './nameMarks.ts';
import { firstFrom, type Passage } from './passage.ts';
import type { PlacedName } from './placedName.ts';
import { relationsOfPost } from './postRelations.ts';
import { relationDates } from './relationDates.ts';
import type { ReadyRelation, RelationPattern } from './relationPattern.ts';
import { sharePercent } from './relationPercent.ts';
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

const negated =
  /\b(?:not|never|no longer|n't|denied|denies|without|ne|n'|jamais|plus aucun|nicht|kein(?:e[nrm]?)?|nie)\b[^.,;]{0,30}$|(?:没有|未|不再|并非|否认)[^，。]{0,8}$/iu;
const unsure =
  /\b(?:if|whether|unless|would|could|might|may|should|plans? to|planning to|wants? to|in talks|considering|hopes? to|bid for|aims? to|seeks? to|si|serait|aurait|pourrait|envisage|souhaite|veut|falls|ob|könnte|würde|wäre|will|soll(?:en)?|plant|möchte)\b[^.;]{0,40}$|(?:如果|可能|计划|拟|将|考虑|有意|希望)[^，。]{0,12}$/iu;

/**
 * Suggests how the companies, people, products and places of an article stand to each other, ranked, repeats merged; `names` are its names by rising
 * offset, known and new. Pure and without the network.
 */
export function suggestRelations(article: FactArticle, names: readonly PlacedName[]): SuggestedRelation[] {
  const { text, language, title } = article;
  const patterns = relationsFor(language);
  if (patterns.length === 0 || names.length === 0) return [];
  const main = mainName(names, title);
  const sentences = splitSentences(text, language).slice(0, maxSentences);
  const found = sentences.flatMap((sentence, index) => {
    const inSentence = names.slice(firstFrom(names, sentence.start), firstFrom(names, sentence.end));
    if (inSentence.length === 0) return [];
    const reading = new SentenceReading(article, sentence, { text, sentences, index, names, main });
    return reading.read(maskSentence(text, sentence, inSentence, language), patterns);
  });
  const limit = Math.min(maxRelations, minRelations + Math.floor(text.length / lettersPerRelation));
  return mergeRelations(found)
    .filter(({ confidence }) => confidence >= minConfidence)
    .sort((a, b) => b.confidence - a.confidence || a.trigger.start - b.trigger.start)
    .slice(0, limit);
}

class SentenceReading {
  readonly #article: FactArticle;
  readonly #sentence: Passage;
  readonly #around: NamesAround;

  constructor(article: FactArticle, sentence: Passage, around: NamesAround) {
    this.#article = article;
    this.#sentence = sentence;
    this.#around = around;
  }

  read(masked: MaskedSentence, patterns: readonly ReadyRelation[]): SuggestedRelation[] {
    return patterns.flatMap(({ relation, pattern, needs }) => {
      if (!needs.every((mark) => mark.test(masked.text))) return [];
      return [...masked.text.matchAll(pattern)].flatMap((match) => this.#relationsOf(masked, relation, match));
    });
  }

  #relationsOf(masked: MaskedSentence, relation: RelationPattern, match: RegExpExecArray): SuggestedRelation[] {
    const froms = this.#sides(masked, match, 'from');
    const tos = this.#sides(masked, match, 'to');
    return froms.flatMap((from) =>
      tos.flatMap((to) => {
        const [one, other] = [
          from.name ?? meantName(this.#around, masked, from.at, ['company'], to.name),
          to.name ?? meantName(this.#around, masked, to.at, ['company'], from.name),
        ];
        if (!one || !other || one.key === other.key) return [];
        const isGuessed = !from.name || !to.name;
        return this.#made(masked, relation, match, one, other, isGuessed);
      }),
    );
  }

  /** The names on one side of a match; without a name where the text only refers to one. */
  #sides(
    masked: MaskedSentence,
    match: RegExpExecArray,
    side: 'from' | 'to',
  ): { at: number; name: PlacedName | undefined }[] {
    const [start = 0, end = 0] = match.indices?.groups?.[side] ?? [];
    return [...masked.text.slice(start, end)].flatMap((letter, index) => {
      const at = start + index;
      const name = masked.names.get(at);
      return name || letter === marks.anaphor || letter === marks.possessive ? [{ at, name }] : [];
    });
  }

  #made(
    masked: MaskedSentence,
    relation: RelationPattern,
    match: RegExpExecArray,
    from: PlacedName,
    to: PlacedName,
    isGuessed: boolean,
  ): SuggestedRelation[] {
    const { index, groups = {} } = match;
    const end = index + match[0].length;
    const before = masked.text.slice(0, index);
    const within = masked.text.slice(index, end);
    const confidence = Math.max(
      0.05,
      relation.weight -
        (isGuessed ? 0.12 : 0) -
        (negated.test(before) || negated.test(wordsOnly(within)) ? 0.4 : 0) -
        (relation.type !== 'post' && former.test(within) ? 0.4 : 0) -
        (unsure.test(before.slice(-60)) || unsure.test(wordsOnly(within)) ? 0.25 : 0) -
        (/\?"?$/u.test(masked.text.trimEnd()) ? 0.15 : 0),
    );
    const dates = relationDates(masked.text, index, end, this.#article.publishedDay);
    const shared = {
      ...dates,
      passage: this.#sentence,
      morePassages: [],
      trigger: unmasked(masked, index, end),
      confidence,
    };
    const percent = sharePercent(groups.percent ?? groups.percentZh);
    if (relation.type !== 'post')
      return [{ type: relation.type, from, to, ...(percent !== undefined && { percent }), ...shared }];
    const [roleStart = 0, roleEnd = 0] = match.indices?.groups?.role ?? [];
    const words = unmasked(masked, roleStart, match.indices?.groups?.tail?.[1] ?? roleEnd);
    const phrase = this.#article.text.slice(words.start, words.end).replace(/\s+/gu, ' ');
    return relationsOfPost(phrase).map(({ type, role, isFromPerson }) => ({
      type,
      ...(isFromPerson ? { from: to, to: from } : { from, to }),
      ...(role !== undefined && { role }),
      ...shared,
    }));
  }
}

/** What was once and is no more. A post says so itself. */
const former =
  /\b(?:former|formerly|previously|ex-|once|ancien(?:ne)?|autrefois|ehemals|ehemalige[nrms]?|früher(?:e[nrms]?)?|einst)\b|(?<!之)前(?:母公司|股东|东家)|原/iu;

/** The words of a match up to its last name, where a negation may stand. */
function wordsOnly(within: string): string {
  return within.replace(new RegExp(`[${anyMark}][^${anyMark}]*$`, 'u'), '');
}
