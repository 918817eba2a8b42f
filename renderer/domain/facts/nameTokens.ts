import { fold } from '#domain/fold.ts';
import type { Passage } from './passage.ts';

/** A word of a sentence in a script that has capitals. */
export interface NameToken extends Passage {
  readonly text: string;
  readonly folded: string;
  /** Written as a name is: with a capital, or with one inside ("iPhone"). */
  readonly isCapital: boolean;
  /** A capital that says nothing: the first word of a sentence, a heading or a quotation. */
  readonly isOpening: boolean;
  /** What stands between the word before and this one. */
  readonly gap: string;
}

const word =
  /(?:\p{Lu}\.){2,}|(?:\p{Lu}\.(?=[ \u00A0]\p{Lu}\p{Ll}))|(?:[Ii]nc|[Cc]orp|Co|Ltd|Mr|Mrs|Ms|Dr|Prof|St|M|Bros)\.(?=[ \u00A0,])|[\p{Script=Latin}\p{M}\p{N}]+(?:[&.'’\u2010\u2011-](?=[\p{Script=Latin}\p{N}])[\p{Script=Latin}\p{M}\p{N}]+)*[+!]?/gu;
const elision = /^(?:[ldjmtscn]|qu|jusqu|lorsqu|puisqu)['’](?=[\p{L}])/iu;
const possessive = /['’]s?$/iu;

/** Parts a sentence into words, French elisions and English possessives taken off. */
export function tokensOf(text: string, sentence: Passage): NameToken[] {
  const slice = text.slice(sentence.start, sentence.end);
  const tokens: NameToken[] = [];
  let end = 0;
  for (const { 0: written, index } of slice.matchAll(word)) {
    const elided = elision.exec(written)?.[0].length ?? 0;
    const whole = written.slice(elided).replace(possessive, '');
    if (whole === '') continue;
    const start = index + elided;
    const gap = slice.slice(end, start);
    tokens.push({
      start: sentence.start + start,
      end: sentence.start + start + whole.length,
      text: whole,
      folded: fold(whole),
      isCapital: /^\p{Lu}/u.test(whole) || /\p{Ll}\p{Lu}/u.test(whole),
      isOpening: tokens.length === 0 || /[:“”"«»‘•–—([…]\s*$/u.test(gap) || /[.!?]["”»)]*\s+$/u.test(gap),
      gap,
    });
    end = start + whole.length;
  }
  return tokens;
}
