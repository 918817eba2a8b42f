import { forEachShingle, readTokens, type TokenStream, wordWeight } from './shingles.ts';

/** How much two texts have in common, as shares of their words that stand the same in the other. */
export interface Likeness {
  readonly ofThis: number;
  readonly ofOther: number;
  /** Of both together. */
  readonly ofBoth: number;
  /** How many words they share: of the text that has fewer of them. */
  readonly sharedWords: number;
}

/** In what way two texts are alike: one is nearly the other, or nearly all of one stands in the longer other one. */
export type LikenessKind = 'alike' | 'part' | 'whole';

/** Unrelated texts of one topic and one source share up to a third of their words; reprints that were edited in every line, more than 0.6. */
const minShareOfBoth = 0.5;
const minShareOfOne = 0.8;
/** Of a longer text in which a shorter one stands, more is its own than edits and another frame make. */
const maxShareOfWhole = 0.7;
/** A shorter passage that stands in both is a quotation. */
const minPassageWords = 30;

/** Says in what way two texts are alike: this text is `part` of the other or the `whole` of which the other is one; undefined where they are not. */
export function kindOfLikeness({ ofThis, ofOther, ofBoth, sharedWords }: Likeness): LikenessKind | undefined {
  const isOneInOther = Math.max(ofThis, ofOther) >= minShareOfOne && sharedWords >= minPassageWords;
  if (isOneInOther && Math.min(ofThis, ofOther) < maxShareOfWhole) return ofThis > ofOther ? 'part' : 'whole';
  return ofBoth >= minShareOfBoth ? 'alike' : undefined;
}

/** Words that stand next to each other in both texts count from runs of so many on. */
const wordsAShingle = 6;

/** Reads a text once, to be held against others. */
export function createLikeness(text: string): (other: string) => Likeness {
  const mine = readTokens(text);
  const shingles = shinglesOf(mine);
  return (other) => {
    const theirs = readTokens(other);
    const sharedByMe = coveredWeight(mine, shinglesOf(theirs));
    const sharedByThem = coveredWeight(theirs, shingles);
    const all = mine.words + theirs.words;
    return {
      ofThis: mine.words === 0 ? 0 : sharedByMe / mine.words,
      ofOther: theirs.words === 0 ? 0 : sharedByThem / theirs.words,
      ofBoth: all === 0 ? 0 : (sharedByMe + sharedByThem) / all,
      sharedWords: Math.min(sharedByMe, sharedByThem),
    };
  };
}

function shinglesOf(tokens: TokenStream): ReadonlySet<number> {
  const shingles = new Set<number>();
  forEachShingle(tokens, wordsAShingle, (hash) => shingles.add(hash));
  return shingles;
}

/** How many words stand in a shingle that the other text has, too. */
function coveredWeight(tokens: TokenStream, others: ReadonlySet<number>): number {
  let covered = 0;
  let next = 0;
  forEachShingle(tokens, wordsAShingle, (hash, first, last) => {
    if (!others.has(hash)) return;
    for (let index = Math.max(first, next); index <= last; index += 1) covered += tokens.weights[index] ?? 0;
    next = Math.max(next, last + 1);
  });
  return covered / wordWeight;
}
