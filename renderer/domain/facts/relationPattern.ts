import type { EntityKind } from '#domain/entity.ts';
import { type RelationType, relationRow } from '#domain/relationType.ts';
import { maskedPattern } from './maskedPattern.ts';
import { anyMark, marks } from './nameMarks.ts';
import { modifiers, postWords } from './postWords.ts';

/**
 * Words that tell of a relation between two names: a piece of a regular expression over a masked sentence, in which
 * - `<from>` and `<to>` are the two sides, of the kinds that the type allows; `<from+>` and `<to+>` also a list of them ("A, B and C"),
 * - `<from's>` and `<to's>` the same in the possessive, "its" included,
 * - `<company>`, `<person>`, `<product>` and `<place>` a side of that kind: `<from:company>`, `<to+:product>`,
 * - `<any>` another name, which takes no part,
 * - `<role>` what a person is called, `<percent>` a share,
 * - `<the>` articles and the like, `<mod>` adjectives and nouns before a name or a post, `<few>` some words without a name or a stop, `<gap>` more of
 *   them, commas too.
 */
export interface RelationPattern {
  /** `post`: what a person is there says which relation it is, and `<from>` is the company. */
  readonly type: RelationType | 'post';
  readonly pattern: string;
  /** How surely it tells of it, 0 to 1. */
  readonly weight: number;
  /** Tells so little that both names must be known, for their kinds to be sure. */
  readonly needsKnown?: true;
}

/** A row of a table of patterns. */
export function relation(
  type: RelationPattern['type'],
  weight: number,
  pattern: string,
  options: Pick<RelationPattern, 'needsKnown'> = {},
): RelationPattern {
  return { type, weight, pattern, ...options };
}

/** A pattern that is ready to match. */
export interface ReadyRelation {
  readonly relation: RelationPattern;
  readonly pattern: RegExp;
  /** A sentence without these marks cannot match. */
  readonly needs: readonly RegExp[];
}

interface LanguageParts {
  /** Articles and what else may stand between a preposition and a name. */
  readonly the: string;
  /** Between the last two of a list. */
  readonly and: string;
  /** After a name in the possessive. */
  readonly possessive: string;
}

const latin = { and: '(?:and|et|und|&|ou|or|oder|sowie)' };
const parts: Readonly<Record<string, LanguageParts>> = {
  en: { ...latin, the: '(?:(?:the|a|an|its|their|his|her|this) )?', possessive: "'s?" },
  fr: { ...latin, the: "(?:(?:le|la|les|un|une|du|des) |l')?", possessive: '(?!)' },
  de: { ...latin, the: '(?:(?:der|die|das|dem|den|des|ein|eine|einem|einer) )?', possessive: "(?:s|')(?![\\p{L}])" },
  zh: { the: '', and: '(?:和|与|及|以及|、)', possessive: '的' },
};

const few = `[^${anyMark}.,;:!?。，；：！？()"]`;
const gap = `[^${anyMark}.;:!?。；：！？]`;
const percent =
  '(?:(?<percent>\\d{1,3}(?:[.,]\\d{1,3})?) ?(?:%|per ?cent|pour cent|pct|Prozent)|百分之(?<hanPercent>[一二三四五六七八九十]{1,4}|\\d{1,3}(?:\\.\\d+)?))';

/** Makes the patterns of a language (`en`, `fr`, `de`, `zh`) ready to match. */
export function readyRelations(language: string, rows: readonly RelationPattern[]): ReadyRelation[] {
  const part = parts[language] ?? parts.en;
  return part === undefined ? [] : rows.map((row) => readyRelation(row, part, language));
}

function readyRelation(row: RelationPattern, part: LanguageParts, language: string): ReadyRelation {
  const needs: RegExp[] = [];
  const source = row.pattern.replace(
    /<(?<side>from|to)(?<form>'s|\+)?(?::(?<kinds>[a-z|]+))?>/g,
    (_, side: 'from' | 'to', form: string | undefined, kinds: string | undefined) => {
      const letters = lettersOf(kinds?.split('|') ?? sideKinds(row.type, side));
      needs.push(new RegExp(`[${letters}${form === "'s" ? marks.possessive : ''}]`, 'u'));
      return sidePattern(side, form, letters, part);
    },
  );
  const whole = source
    .replaceAll('<any>', `[${anyMark}]`)
    .replace(/(?<!\(\?)<percent>/g, percent)
    .replace(/(?<!\(\?)<role>/g, `(?<role>${postWords[language] ?? '(?!)'})`)
    .replaceAll('<mod>', modifiers(language))
    .replaceAll('<the>', part.the)
    .replaceAll('<few>', `${few}{0,40}?`)
    .replaceAll('<gap>', `${gap}{0,60}?`);
  return { relation: row, pattern: maskedPattern(whole, 'dg'), needs };
}

function sidePattern(side: string, form: string | undefined, letters: string, { the, and, possessive }: LanguageParts) {
  const one = `[${letters}]`;
  if (form === "'s") return `(?<${side}>${one}(?=${possessive})|${marks.possessive})(?:${possessive})?`;
  if (form !== '+') return `(?<${side}>${one})`;
  const last = `,? ?${and} ?${the}(?:${one}|more|other|others|plusieurs|d'autres|weitere)`;
  return `(?<${side}>${one}(?:(?:(?:, ?|、)${the}${one}){0,8}${last})?)`;
}

function sideKinds(type: RelationPattern['type'], side: 'from' | 'to'): readonly string[] {
  if (type === 'post') return side === 'from' ? ['company', 'product'] : ['person'];
  return relationRow(type)[side];
}

function lettersOf(kinds: readonly string[]): string {
  const letters = kinds.map((kind) => marks[kind as EntityKind]).join('');
  return kinds.includes('company') ? letters + marks.anaphor : letters;
}
