import { fold } from '#domain/fold.ts';
import { splitCompound } from './germanNouns.ts';
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
/** "Braun-owned", "NASA-inspired", "Maryland-based": the name and what is said of it. */
const attributed =
  /^(?<name>\p{Lu}[\p{L}\d]+)[-\u2010\u2011](?=(?:affiliated|approved|area|backed|based|born|bound|branded|built|centric|class|compatible|controlled|designed|developed|dominated|driven|era|exclusive|focused|free|friendly|funded|heavy|inspired|led|like|listed|made|only|operated|owned|powered|produced|ready|related|run|run|shaped|sized?|speaking|specific|sponsored|style|supplied|supported|type|wide)$)/u;

/** Parts a sentence into words, French elisions, English possessives and what is joined to a name by a hyphen taken off. */
export function tokensOf(text: string, sentence: Passage, isGerman = false): NameToken[] {
  const slice = text.slice(sentence.start, sentence.end);
  const tokens: NameToken[] = [];
  let end = 0;
  for (const { 0: written, index } of slice.matchAll(word)) {
    const elided = elision.exec(written)?.[0].length ?? 0;
    const whole = written.slice(elided).replace(possessive, '');
    for (const part of partsOf(whole, isGerman)) {
      const start = index + elided + part.offset;
      const gap = slice.slice(end, start);
      tokens.push({
        start: sentence.start + start,
        end: sentence.start + start + part.text.length,
        text: part.text,
        folded: fold(part.text),
        isCapital: !part.isTail && (/^\p{Lu}/u.test(part.text) || /\p{Ll}\p{Lu}/u.test(part.text)),
        isOpening: tokens.length === 0 || /[:“”"«»‘•–—([…]\s*$/u.test(gap) || /[.!?]["”»)]*\s+$/u.test(gap),
        gap,
      });
      end = start + part.text.length;
    }
  }
  return tokens;
}

interface WordPart {
  readonly text: string;
  readonly offset: number;
  /** What is said of the name before it. */
  readonly isTail: boolean;
}

function partsOf(whole: string, isGerman: boolean): WordPart[] {
  if (whole === '') return [];
  const head = isGerman ? splitCompound(whole) : attributed.exec(whole)?.groups?.name;
  if (head === undefined) return [{ text: whole, offset: 0, isTail: false }];
  return [
    { text: head, offset: 0, isTail: false },
    { text: whole.slice(head.length + 1), offset: head.length + 1, isTail: true },
  ];
}
