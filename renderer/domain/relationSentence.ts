import { formatAmount } from './amountFormat.ts';
import type { Label } from './eventLabels.ts';
import { relationTypeLabels } from './relationLabels.ts';
import type { RelationType } from './relationType.ts';

/** Where the two names stand in a sentence. */
export const fromPlace = '{from}';
export const toPlace = '{to}';

/** Sentences in which a share has a place of its own, marked `$`. */
const withShare: Readonly<Partial<Record<RelationType, Label>>> = {
  owns: { en: '{from} owns $ of {to}', fr: '{from} possède $ de {to}', zh: '{from} 持有 {to} $ 的股份' },
  subsidiary_of: {
    en: '{from} is a $ subsidiary of {to}',
    fr: '{from} est une filiale à $ de {to}',
    zh: '{to} 持有子公司 {from} $ 的股份',
  },
  invests_in: {
    en: '{from} invests in {to} and holds $',
    fr: '{from} investit dans {to} et en détient $',
    zh: '{from} 投资于 {to}，持股 $',
  },
};

const asRole: Label = { en: ' as $', fr: ' comme $', zh: '，职务：$' };

/** What a relation says beside its two names. */
interface RelationDetail {
  readonly type: RelationType;
  readonly percent?: number | undefined;
  readonly role?: string | undefined;
}

/** A relation as a sentence with places for the two names: "{from} owns 18 % of {to}". */
export function relationSentence({ type, percent, role }: RelationDetail, language: keyof Label): string {
  const share = percent === undefined ? undefined : formatAmount({ value: percent, unit: '%' }, language);
  const place = withShare[type];
  if (share !== undefined && place) return place[language].replace('$', () => share);
  const sentence = `${fromPlace} ${relationTypeLabels[type][language]} ${toPlace}`;
  return role === undefined ? sentence : sentence + asRole[language].replace('$', () => role);
}

/** The sentence with its names in their places. */
export function withNames(sentence: string, from: string, to: string): string {
  return sentence.replace(/\{from\}|\{to\}/g, (place) => (place === fromPlace ? from : to));
}
