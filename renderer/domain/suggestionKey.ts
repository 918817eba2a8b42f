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
  /** The words of the text that gave it away; empty for a name. */
  readonly words: string;
}

type Key = readonly [kind: string, type: string, names: readonly string[], value: string, words: string];

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
      if (value !== identity.value && value !== '' && identity.value !== '') return false;
      const met = parties.filter((forms) => forms.some((form) => names.includes(form))).length;
      const isSameNames = met === parties.length && met === names.length && value === identity.value;
      return isSameNames || (identity.kind !== 'name' && met > 0 && words !== '' && words === decidedWords);
    });
  };
}

function readKey(key: string): Key[] {
  const parsed: unknown = JSON.parse(key);
  return Array.isArray(parsed) && parsed.length === 5 ? [parsed as unknown as Key] : [];
}

function plainWords(words: string): string {
  return fold(words).trim().slice(0, longestWords);
}
