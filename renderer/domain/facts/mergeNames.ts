import { foldName } from '#domain/fold.ts';
import { givenNames } from './givenNames.ts';
import { type KindVotes, kindOf } from './nameKind.ts';
import { legalForms, organisationWords } from './nameWords.ts';
import type { Passage } from './passage.ts';
import { isPlaceOrPeople } from './places.ts';

/** All places of one form of a name. */
export interface NameForm {
  readonly text: string;
  readonly places: Passage[];
  readonly votes: KindVotes;
  /** What speaks for its being a name at all. */
  signs: number;
  /** It stands within a sentence, where only a name has a capital. */
  isFirm: boolean;
  /** News names it without saying what it is. */
  readonly isKnown: boolean;
  inTitle: boolean;
  aliases: string[];
}

/**
 * Merges the short forms of names into the long ones: "Shih" into "Florence Shih", "Carlyle" into "The Carlyle Group". Weak forms are no names by
 * themselves, but may be short ones of others.
 */
export function mergeForms(forms: readonly NameForm[], weak: readonly NameForm[]): NameForm[] {
  const kept = merged(forms);
  for (const form of weak) {
    const target = form.isFirm ? kept.find((other) => other.text !== form.text && isShortFor(form, other)) : undefined;
    if (target) absorb(target, form);
  }
  return kept;
}

function merged(forms: readonly NameForm[]): NameForm[] {
  const kept: NameForm[] = [];
  for (const form of [...forms].sort((a, b) => wordsOf(b.text).length - wordsOf(a.text).length)) {
    const longer = kept.filter((other) => isShortFor(form, other));
    const [target] = longer;
    const isUnclear = longer.length > 1 && new Set(longer.map(({ votes }) => kindOf(votes))).size > 1;
    if (target && !isUnclear) absorb(target, form);
    else kept.push(form);
  }
  return kept;
}

function absorb(target: NameForm, form: NameForm): void {
  target.places.push(...form.places);
  for (const kind of ['company', 'person', 'product'] as const) target.votes[kind] += form.votes[kind] / 2;
  target.signs += form.signs;
  target.inTitle ||= form.inTitle;
  target.aliases.push(form.text, ...form.aliases);
}

function isShortFor(short: NameForm, long: NameForm): boolean {
  const [one, other] = [wordsOf(short.text), wordsOf(long.text)];
  if (other.length <= one.length) return other.join(' ') === one.join(' ');
  if (kindOf(long.votes) === 'person') {
    if (short.votes.company - short.votes.person > 6) return false;
    return one.length === 1 && (other.at(-1) === one[0] || (other[0] === one[0] && givenNames.has(one[0] ?? '')));
  }
  const bare = other.filter((word, index) => !(legalForms.has(word) || (index === 0 && word === 'the')));
  const joined = one.join(' ');
  if (bare.join(' ') === joined) return true;
  const rest = bare.slice(one.length);
  const isHead = bare.slice(0, one.length).join(' ') === joined;
  // "Ulta Beauty" is Ulta; "Apple CarPlay" is not Apple, nor is "Lexus Philippines" Lexus.
  if (isHead && rest.length > 0 && kindOf(long.votes) === 'company') {
    const isCompany = kindOf(short.votes) === 'company' && !rest.some(isPlaceOrPeople);
    return isCompany || organisationWords.has(rest.at(-1) ?? '');
  }
  if (kindOf(long.votes) === 'company' && isInitialsOf(short.text, long.text)) return true;
  return (
    bare.length === 2 &&
    one.length === 1 &&
    givenNames.has(bare[0] ?? '') &&
    bare[1] === one[0] &&
    other.length > bare.length
  );
}

/** "PG&E" of "Pacific Gas & Electric Co.", "UAW" of "United Auto Workers": every letter begins a word, of the legal form perhaps none. */
function isInitialsOf(short: string, long: string): boolean {
  if (!/^\p{Lu}[\p{Lu}&]{1,6}$/u.test(short)) return false;
  const words = wordsOf(long).filter((word) => !/^(?:of|the|and|for|de|des|du|der|fur)$/u.test(word));
  const letters = wordsOf(short).join('');
  const initials = (taken: readonly string[]) => taken.map((word) => word.charAt(0)).join('');
  return initials(words) === letters || initials(words.filter((word) => !legalForms.has(word))) === letters;
}

function wordsOf(name: string): string[] {
  return foldName(name).split(' ');
}
