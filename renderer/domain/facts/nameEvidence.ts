import type { Entity, EntityKind } from '#domain/entity.ts';
import { fold, foldName } from '#domain/fold.ts';
import type { NameHit } from '#domain/nameFinder.ts';
import { isCommonWord, isGermanNoun } from '#domain/nameFinderCase.ts';
import { givenNames } from './givenNames.ts';
import { companyWords, legalForms, openers, productWords, sayingVerbs } from './nameWords.ts';
import { isPlaceOrPeople } from './places.ts';

/** A text in which names stand, and their places. */
export interface NamePlaces {
  readonly text: string;
  readonly hits: readonly NameHit[];
  readonly titleForms: readonly string[];
  /** BCP 47, where it is known. */
  readonly language: string | undefined;
}

interface Bearer {
  readonly kind: EntityKind;
  readonly name: string;
}

/** Chinese words that are names of companies and products too; our own table. */
const commonHan: ReadonlySet<string> = new Set(
  '苹果 小米 大众 联想 美的 平安 完美 东方 长城 光明 三星 字节 亚马逊 快手 饿了么 甲骨文 海尔 万科 招商 虎牙 领英 知乎 滴滴 得物 闲鱼 好孩子 老干妈 蘋果 大眾 聯想 東方 長城'.split(
    ' ',
  ),
);

/** What follows a company's or product's name in Chinese; our own table. */
const hanCompanyWords =
  /^(?:公司|集团|集團|控股|股份|科技|银行|銀行|汽车|汽車|手机|手機|电脑|商城|发布|發布|宣布|推出|公布|表示|股价|股價|市值|旗下|创始人|創始人|总裁|總裁|首席|员工|高管|财报|財報|C[EF]O)/u;
const han = /\p{Script=Han}/u;

/** Says whether all that is written of an entity could as well be another word, another person, or the border of two words. */
export function isWeak(bearer: Bearer, places: NamePlaces): boolean {
  const { text, hits, titleForms } = places;
  const forms = [...hits.map(({ start, end }) => text.slice(start, end)), ...titleForms];
  if (bearer.kind === 'topic') return false;
  if (forms.some((form) => han.test(form))) {
    if (titleForms.some((form) => han.test(form) && !commonHan.has(form))) return false;
    return hits.every((hit) => isWeakHan(text, hit));
  }
  if (forms.some((form) => form.includes(' '))) return false;
  if (bearer.kind === 'person') return bearer.name.includes(' ');
  return (
    forms.every((form) => isAlsoAnotherWord(form, bearer.kind)) ||
    (forms.every((form) => givenNames.has(fold(form))) && hits.every((hit) => isBesideCapital(text, hit)))
  );
}

/** Says whether a name is a part of a longer one, as a given name is. */
function isBesideCapital(text: string, { start, end }: NameHit): boolean {
  return (
    /^[ \u00A0]\p{Lu}/u.test(text.slice(end, end + 3)) ||
    /\p{Lu}[\p{L}.-]*[ \u00A0]$/u.test(text.slice(Math.max(0, start - 20), start))
  );
}

function isWeakHan(text: string, { start, end }: NameHit): boolean {
  const form = text.slice(start, end);
  return commonHan.has(form) || ([...form].length === 2 && han.test(form) && !isWholeHanWord(text, start, end));
}

function isAlsoAnotherWord(form: string, kind: EntityKind): boolean {
  const folded = fold(form);
  return isCommonWord(folded) || openers.has(folded) || (kind !== 'place' && isPlaceOrPeople(foldName(form)));
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
/** So much around a name decides how a sentence is parted into words there. */
const hanContext = 8;

/** Says whether a name begins and ends where words of the sentence do: the "京东" in "北京东路" does not. */
function isWholeHanWord(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - hanContext);
  const borders = new Set([...segmenter.segment(text.slice(from, end + hanContext))].map(({ index }) => from + index));
  return borders.has(start) && (borders.has(end) || end === text.length);
}

/** Says whether what stands beside a name is what stands beside names of a kind: a legal form, a company's word, a verb of saying. */
export function fitsAround(kind: EntityKind, { text, hits }: NamePlaces): boolean {
  return hits.some(({ start, end }) => {
    const next = wordAfter(text, end);
    const previous = wordBefore(text, start);
    switch (kind) {
      case 'person':
        return sayingVerbs.test(next);
      case 'company':
        return (
          companyWords.test(next) || companyWords.test(previous) || legalForms.has(next) || isBeforeForm(text, end)
        );
      case 'product':
        return productWords.test(next);
      case 'place':
      case 'topic':
        return false;
      default:
        return kind satisfies never;
    }
  });
}

/** As in "Apple, Inc." and "苹果公司". */
function isBeforeForm(text: string, end: number): boolean {
  const isAfterComma = text.startsWith(', ', end) && legalForms.has(wordAfter(text, end + 2));
  return isAfterComma || hanCompanyWords.test(text.slice(end, end + 4));
}

/** Says whether a name stands twice, and at least once within a sentence, where only names have a capital. */
export function isRepeatedAsName({ text, hits, language }: NamePlaces): boolean {
  if (hits.length < 2) return false;
  return hits.some(({ start, end }) => {
    const form = text.slice(start, end);
    if (han.test(form) || (language?.startsWith('de') && isGermanNoun(fold(form)))) return false;
    return isWithinSentence(text, start) && !isShouted(text, start, end);
  });
}

function isWithinSentence(text: string, start: number): boolean {
  return /[\p{L}\d,;’'-]\s*$/u.test(text.slice(Math.max(0, start - 3), start));
}

const shoutedContext = 40;

/** Says whether the line around a name is all in capitals, where a capital says nothing. */
function isShouted(text: string, start: number, end: number): boolean {
  const before =
    text
      .slice(Math.max(0, start - shoutedContext), start)
      .split('\n')
      .at(-1) ?? '';
  const after = text.slice(end, end + shoutedContext).split('\n')[0] ?? '';
  return /\p{Lu}/u.test(before + after) && !/\p{Ll}/u.test(before + after);
}

/** Says whether a text gives an entity's ticker or domain, as one that means it and nobody else. */
export function hasIdentifier(
  identifiers: Pick<Entity['identifiers'], 'ticker' | 'domain'> | undefined,
  { text, hits }: NamePlaces,
): boolean {
  const { ticker, domain } = identifiers ?? {};
  if (domain !== undefined && standsIn(text.toLowerCase(), domain.toLowerCase())) return true;
  if (ticker === undefined) return false;
  const symbol = (ticker.split(':').at(-1) ?? ticker).split('.')[0] ?? ticker;
  if (ticker !== symbol && standsIn(text, ticker)) return true;
  const quoted = new RegExp(`(?:[A-Z]{2,9}\\s?:\\s?|[($])${escaped(symbol)}(?:\\.[A-Z]{1,3})?(?![\\p{L}\\d])`, 'u');
  if (quoted.test(text)) return true;
  // Bare, it must be no word, and no spelling of the name itself.
  const isName = hits.some(({ start, end }) => fold(text.slice(start, end)) === fold(symbol));
  return symbol.length > 3 && /[A-Z]/.test(symbol) && !isName && standsIn(text, symbol);
}

function standsIn(text: string, token: string): boolean {
  for (let at = text.indexOf(token); at >= 0; at = text.indexOf(token, at + 1)) {
    const isWhole =
      !/[\p{L}\p{N}-]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + token.length));
    if (isWhole) return true;
  }
  return false;
}

function escaped(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '\\$&');
}

function wordAfter(text: string, end: number): string {
  return fold(/^(?:['’]s)?[\s-]*([\p{L}.-]+)/u.exec(text.slice(end, end + 30))?.[1] ?? '').replace(/[.-]+$/, '');
}

function wordBefore(text: string, start: number): string {
  return fold(/([\p{L}-]+)\s*$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1] ?? '');
}
