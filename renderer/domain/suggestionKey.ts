import * as v from 'valibot';
import { fold, foldName } from './fold.ts';

/** What makes a suggestion the same one after edits elsewhere, a restart, or another reading of the text: no offsets and no confidence. */
export interface SuggestionIdentity {
  readonly kind: 'name' | 'event' | 'relation' | 'metric';
  /** The type of the event or relation, or the name of the figure; empty for a name. */
  readonly type: string;
  /** All names that each party goes by, the one to remember first. */
  readonly parties: readonly (readonly string[])[];
  /** The amount, share or post; empty where there is none. */
  readonly value: string;
  /** The words of the text that gave it away, with those behind them; empty for a name. */
  readonly words: string;
}

/** Kind, type, names, value and words, as JSON. */
const keySchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.tuple([v.string(), v.string(), v.array(v.string()), v.string(), v.string()]),
);
type Key = v.InferOutput<typeof keySchema>;

/** More would tell nothing apart that this does not. In UTF-16 units. */
const longestWords = 200;

/** What a decision about a suggestion is stored under. */
export function suggestionKey({ kind, type, parties, value, words }: SuggestionIdentity): string {
  const names = [...new Set(parties.map(([name = '']) => foldName(name)))].sort();
  return JSON.stringify([kind, type, names, value, plainWords(words)] satisfies Key);
}

/**
 * Makes a test of whether a suggestion was decided, given the keys of all decisions of its note. Who takes part may be read more fully once more names are
 * known; the same words about one of them are the same suggestion then.
 */
export function createDecidedTest(keys: readonly string[]): (identity: SuggestionIdentity) => boolean {
  const decided = Map.groupBy(keys.flatMap(readKey), ([kind, type]) => `${kind} ${type}`);
  return (identity) => {
    const parties = identity.parties.map((names) => names.map(foldName));
    const words = plainWords(identity.words);
    const rivals = decided.get(`${identity.kind} ${identity.type}`) ?? [];
    return rivals.some(([, , names, value, decidedWords]) => {
      const met = parties.filter((forms) => forms.some((form) => names.includes(form))).length;
      const isWhole = met === parties.length && met >= names.length;
      if (isWhole && value === identity.value) return true;
      const isPart = met > 0 && (met === parties.length || met >= names.length);
      const hasOtherValue = value !== identity.value && value !== '' && identity.value !== '';
      return isPart && !hasOtherValue && words !== '' && words === decidedWords;
    });
  };
}

function readKey(key: string): Key[] {
  const read = v.safeParse(keySchema, key);
  return read.success ? [read.output] : [];
}

function plainWords(words: string): string {
  return fold(words).trim().slice(0, longestWords);
}
