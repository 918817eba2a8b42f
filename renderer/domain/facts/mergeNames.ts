import { foldName } from '#domain/fold.ts';
import { givenNames } from './givenNames.ts';
import { type KindVotes, kindOf } from './nameKind.ts';
import { legalForms, organisationWords } from './nameWords.ts';
import type { Passage } from './passage.ts';

/** All places of one form of a name. */
export interface NameForm {
  readonly text: string;
  readonly places: Passage[];
  readonly votes: KindVotes;
  /** What speaks for its being a name at all. */
  signs: number;
  inTitle: boolean;
  aliases: string[];
}

/** Merges the short forms of names into the long ones: "Shih" into "Florence Shih", "Carlyle" into "The Carlyle Group". */
export function mergeForms(forms: readonly NameForm[]): NameForm[] {
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
  // "Ulta Beauty" is Ulta; "Apple CarPlay" is not Apple.
  if (isHead && rest.length > 0 && organisationWords.has(rest.at(-1) ?? '')) return kindOf(long.votes) === 'company';
  return (
    bare.length === 2 &&
    one.length === 1 &&
    givenNames.has(bare[0] ?? '') &&
    bare[1] === one[0] &&
    other.length > bare.length
  );
}

function wordsOf(name: string): string[] {
  return foldName(name).split(' ');
}
