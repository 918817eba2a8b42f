import { fold } from './fold.ts';
import { toSimplified } from './simplifiedChinese.ts';

/** Words of spaced scripts; of the others, character by character, as nothing says where their words end. */
const token =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]|[[\p{L}\p{N}]--[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]]+/gv;
const unspaced = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]/v;

/** What a token adds to a shingle: a character of Chinese says about three fifths of what a word does. */
export const wordWeight = 5;
const characterWeight = 3;

/** The tokens of a text as numbers, folded so that case, accents, punctuation, line breaks and the two ways to write Chinese do not matter. */
export interface TokenStream {
  /** A 32-bit hash of each token. */
  readonly hashes: Uint32Array;
  readonly weights: Uint8Array;
  /** The weight of all tokens, in words: five characters of Chinese count as three. */
  readonly words: number;
}

/** Reads the tokens of a text. */
export function readTokens(text: string): TokenStream {
  const tokens = fold(text).match(token) ?? [];
  const hashes = new Uint32Array(tokens.length);
  const weights = new Uint8Array(tokens.length);
  let total = 0;
  for (const [index, one] of tokens.entries()) {
    const isCharacter = one.length <= 2 && unspaced.test(one);
    hashes[index] = hashOf(isCharacter ? toSimplified(one) : one);
    weights[index] = isCharacter ? characterWeight : wordWeight;
    total += isCharacter ? characterWeight : wordWeight;
  }
  return { hashes, weights, words: total / wordWeight };
}

/**
 * Goes over the shingles of some tokens: at each token the run that begins there and weighs as much as `words` words; the last one is as long as it
 * takes to reach the end. `visit` gets a hash of 53 bits and the run's first and last token.
 */
export function forEachShingle(
  { hashes, weights }: TokenStream,
  words: number,
  visit: (hash: number, first: number, last: number) => void,
): void {
  const wanted = words * wordWeight;
  const end = hashes.length - 1;
  let [last, weight] = [-1, 0];
  for (let first = 0; first <= end; first += 1) {
    const reached = last;
    while (weight < wanted && last < end) {
      last += 1;
      weight += weights[last] ?? 0;
    }
    if (weight < wanted) {
      const start = Math.max(0, first - 1);
      if (reached < end) visit(hashOfRun(hashes, start, end), start, end);
      return;
    }
    visit(hashOfRun(hashes, first, last), first, last);
    weight -= weights[first] ?? 0;
  }
}

/** A hash of all tokens in their order, of 53 bits. */
export function hashOfTokens({ hashes }: TokenStream): number {
  return hashOfRun(hashes, 0, hashes.length - 1);
}

/** FNV-1a over UTF-16 units. Source: Fowler, Noll, Vo; draft-eastlake-fnv. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** Two independent 32-bit hashes of a run of tokens as one number of 53 bits, spread evenly. */
function hashOfRun(hashes: Uint32Array, first: number, last: number): number {
  let [low, high] = [0x9e3779b9, 0x85ebca6b];
  for (let index = first; index <= last; index += 1) {
    const hash = hashes[index] ?? 0;
    low = Math.imul(low ^ hash, 0x01000193) ^ (low >>> 15);
    high = Math.imul(high ^ hash, 0x27d4eb2f) ^ (high >>> 13);
  }
  return (mixed(high) & 0x1fffff) * 0x1_0000_0000 + mixed(low);
}

/** The finalizer of MurmurHash3. Source: Austin Appleby, public domain. */
function mixed(hash: number): number {
  let bits = hash;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
