import type { EntityKind } from '#domain/entity.ts';
import { relationRow } from '#domain/relationType.ts';
import { type MaskedSentence, unmasked } from './maskedSentence.ts';
import { meantName, type NamesAround } from './meantName.ts';
import { marks } from './nameMarks.ts';
import type { Passage } from './passage.ts';
import type { PlacedName } from './placedName.ts';
import { relationsOfPost } from './postRelations.ts';
import { relationDates } from './relationDates.ts';
import type { ReadyRelation, RelationPattern } from './relationPattern.ts';
import { sharePercent } from './relationPercent.ts';
import { isPastPost, wordingDoubt } from './relationWording.ts';
import type { FactArticle } from './suggestEvents.ts';
import type { SuggestedRelation } from './suggestRelations.ts';

/** How much less sure a relation is where the text only refers to one side of it, and where the sentence does not even name that. */
const meantDoubt = 0.12;
const outsideDoubt = 0.18;

/** A side of a match: its place, and its name unless the text only refers to it. */
interface Side {
  readonly at: number;
  readonly name: PlacedName | undefined;
  readonly kinds: readonly EntityKind[];
}

/** Reads the relations of one sentence. */
export class RelationReading {
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
    const tos = sidesOf(masked, relation, match, 'to');
    return sidesOf(masked, relation, match, 'from').flatMap((from) =>
      tos.flatMap((to) => {
        const one = this.#named(masked, from, to.name);
        const other = this.#named(masked, to, from.name);
        if (!one || !other || one.name.key === other.name.key) return [];
        const isKnown = one.name.entityId !== undefined && other.name.entityId !== undefined;
        if (relation.needsKnown && !isKnown) return [];
        return this.#made(masked, relation, match, one.name, other.name, one.doubt + other.doubt);
      }),
    );
  }

  /** Who stands on a side, or is meant there besides the `other`. */
  #named(masked: MaskedSentence, { name, at, kinds }: Side, other: PlacedName | undefined) {
    if (name) return { name, doubt: 0 };
    const meant = meantName(this.#around, masked, at, kinds, other);
    return meant && { name: meant.name, doubt: meant.isInSentence ? meantDoubt : outsideDoubt };
  }

  #made(
    masked: MaskedSentence,
    { type, weight }: RelationPattern,
    match: RegExpExecArray,
    from: PlacedName,
    to: PlacedName,
    doubt: number,
  ): SuggestedRelation[] {
    const { index, groups = {} } = match;
    const end = index + match[0].length;
    const trigger = unmasked(masked, index, end);
    const shared = {
      ...relationDates(this.#article.text, this.#sentence, trigger, this.#article.publishedDay),
      passage: this.#sentence,
      morePassages: [],
      trigger,
      confidence: Math.max(0.05, weight - doubt - wordingDoubt(masked.text, index, end, type === 'post')),
    };
    if (type === 'post') {
      const isPast = isPastPost(masked.text.slice(0, index));
      const told = relationsOfPost(this.#phrase(masked, match)).filter(({ type }) => !isPast || type === 'founded_by');
      return told.map(({ type, role, isFromPerson }) => ({
        type,
        ...(isFromPerson ? { from: to, to: from } : { from, to }),
        ...(role !== undefined && { role }),
        ...shared,
      }));
    }
    const percent = sharePercent(groups.percent ?? groups.hanPercent);
    return [{ type, from, to, ...(percent !== undefined && { percent }), ...shared }];
  }

  /** What the person is called, with what belongs to it: "director for games". */
  #phrase(masked: MaskedSentence, { indices }: RegExpExecArray): string {
    const [start = 0, end = 0] = indices?.groups?.role ?? [];
    const words = unmasked(masked, start, indices?.groups?.tail?.[1] ?? end);
    return this.#article.text.slice(words.start, words.end).replace(/\s+/gu, ' ').trim();
  }
}

/** The names on one side of a match. A pattern that has no such side leaves it to what was named before. */
function sidesOf(
  masked: MaskedSentence,
  { type }: RelationPattern,
  match: RegExpExecArray,
  side: 'from' | 'to',
): Side[] {
  const place = match.indices?.groups?.[side];
  if (!place) {
    const kinds = type === 'post' ? (['company'] as const) : relationRow(type)[side];
    return [{ at: match.index, name: undefined, kinds }];
  }
  const [start, end] = place;
  return [...masked.text.slice(start, end)].flatMap((letter, index): Side[] => {
    const at = start + index;
    const name = masked.names.get(at);
    return name || letter === marks.anaphor || letter === marks.possessive ? [{ at, name, kinds: ['company'] }] : [];
  });
}
