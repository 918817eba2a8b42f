import { breaksAnywhere } from './words.ts';

/** A word broken by a hyphen at the end of a line: what stands before the hyphen, and behind the line's end. */
const brokenWord = /([\p{L}\p{M}\d’']+)[-\u2010\u00AD]$/u;
const firstPart = /^[\p{L}\p{M}\d’']+/u;
/** What follows a hyphen that belongs to the word, in French: the pronouns and particles that are tied on. */
const tiedOn = /^(?:t|il|elle|on|ils|elles|je|tu|nous|vous|ce|ci|là|moi|toi|le|la|les|lui|leur|y|en|mêmes?|être)$/iu;
/** What is a word by itself before a hyphen, and seldom the beginning of another. */
const ownWord =
  /^(?:self|well|long|short|high|semi|quasi|vice|demi|après|arrière|peut|celui|celle|ceux|celles|rendez|quelques)$/iu;
/** What follows a German word of which the rest comes with the next one ("Ein- und Ausfuhr"). */
const suspended = /^(?:und|oder|bzw|bis|sowie|noch|and|or)$/iu;

/** The words of a document, by which it is seen how a broken one is written elsewhere. */
export interface Vocabulary {
  readonly words: ReadonlySet<string>;
  readonly isFrench: boolean;
}

/** Every word of some text, and every word with hyphens, in lower case. */
export function vocabularyOf(texts: readonly string[], language: string | undefined): Vocabulary {
  const words = new Set<string>();
  for (const text of texts) {
    for (const [word] of text.matchAll(/[\p{L}\p{M}\d]+(?:[-\u2010][\p{L}\p{M}\d]+)*/gu)) words.add(word.toLowerCase());
  }
  return { words, isFrench: language === 'fr' };
}

/** What goes between the text so far and the next line, and the text so far without the hyphen that only the line's end made. */
export function seam(
  before: string,
  after: string,
  known: Vocabulary,
): { readonly before: string; readonly between: '' | ' ' } {
  const left = brokenWord.exec(before)?.[1];
  const right = firstPart.exec(after)?.[0];
  if (left !== undefined && right !== undefined) {
    if (before.endsWith('\u00AD')) return { before: before.slice(0, -1), between: '' };
    if (suspended.test(right)) return { before, between: ' ' };
    return { before: keepsHyphen(left, right, known) ? before : before.slice(0, -1), between: '' };
  }
  return { before, between: breaksAnywhere(before, after) || /[—/]$/.test(before) ? '' : ' ' };
}

function keepsHyphen(left: string, right: string, { words, isFrench }: Vocabulary): boolean {
  const [whole, tied] = [`${left}${right}`.toLowerCase(), `${left}-${right}`.toLowerCase()];
  if (words.has(tied)) return true;
  if (words.has(whole)) return false;
  if (ownWord.test(left)) return true;
  // Capitals and figures are not broken within ("EU-Kommission", "2013-2014").
  return /^[\p{Lu}\d]/u.test(right) || /\d$/.test(left) || (isFrench && tiedOn.test(right));
}
