import { forEachShingle, hashOfTokens, readTokens, type TokenStream } from './shingles.ts';

/** What of a text is kept to find others like it among a hundred thousand. */
export interface Fingerprint {
  /** The same for texts that say the same, whatever their case, accents, punctuation and layout. */
  readonly textHash: string;
  /** Some shingles of the text, chosen by their hash alone, so that two texts that share a passage choose the same ones in it. */
  readonly samples: readonly number[];
}

/** Longer shingles than likeness is measured by, so that mere phrases of a language do not bring texts together. */
const wordsAShingle = 5;
/** One shingle in so many is kept; a short text keeps more of its own, a very long one less. */
const sampling = 24;
const minSamples = 16;
const maxSamples = 400;
const hashRange = 2 ** 53;
/** Shorter texts are alike by chance: "Page not found", "Photo: Reuters". */
const minWords = 12;

/** Makes the fingerprint of a text; undefined where the text is too short to tell anything. Source: Andrei Broder 1997, sketches modulo m and of the least s. */
export function fingerprintOf(text: string): Fingerprint | undefined {
  const tokens = readTokens(text);
  if (tokens.words < minWords) return undefined;
  return { textHash: textHashOf(tokens), samples: samplesOf(tokens) };
}

function samplesOf(tokens: TokenStream): number[] {
  const shingles = new Set<number>();
  forEachShingle(tokens, wordsAShingle, (hash) => shingles.add(hash));
  const rising = Float64Array.from(shingles).sort();
  const below = rising.findIndex((hash) => hash >= hashRange / sampling);
  const count = Math.max(below < 0 ? rising.length : below, minSamples);
  return [...rising.subarray(0, Math.min(count, maxSamples))];
}

function textHashOf(tokens: TokenStream): string {
  return `${tokens.hashes.length.toString(36)}.${hashOfTokens(tokens).toString(36)}`;
}
