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
  const long = new LongForms();
  const byLength = forms.map(withWords).sort((a, b) => b.words.length - a.words.length);
  for (const one of byLength) {
    const longer = long.of(one);
    const [target] = longer;
    const isUnclear = longer.length > 1 && new Set(longer.map(({ form }) => kindOf(form.votes))).size > 1;
    if (target && !isUnclear) absorb(target.form, one.form);
    else long.add(one);
  }
  for (const one of weak.map(withWords)) {
    const [target] = one.form.isFirm ? long.of(one) : [];
    if (target) absorb(target.form, one.form);
  }
  return long.list();
}

interface FormWords {
  readonly form: NameForm;
  readonly words: readonly string[];
}

function withWords(form: NameForm): FormWords {
  return { form, words: foldName(form.text).split(' ') };
}

/** Forms by the words and the initials that a short form of them would share, as a long text has thousands. */
class LongForms {
  /** More long forms of one word than this no text has that a person wrote. */
  static readonly #maxOfWord = 60;
  readonly #forms: NameForm[] = [];
  readonly #byWord = new Map<string, FormWords[]>();
  readonly #byInitials = new Map<string, FormWords[]>();

  add(long: FormWords): void {
    this.#forms.push(long.form);
    for (const word of new Set(long.words)) push(this.#byWord, word, long);
    for (const initials of initialsOf(long.words)) push(this.#byInitials, initials, long);
  }

  /** Those that a form is short for. */
  of(short: FormWords): FormWords[] {
    const sharing = (this.#byWord.get(short.words[0] ?? '') ?? []).slice(0, LongForms.#maxOfWord);
    const found = sharing.filter((long) => isShortFor(short, long));
    if (found.length > 0 || !/^\p{Lu}[\p{Lu}&]{1,6}$/u.test(short.form.text)) return found;
    const abbreviated = this.#byInitials.get(short.words.join('')) ?? [];
    return abbreviated.filter(({ form }) => kindOf(form.votes) === 'company');
  }

  list(): NameForm[] {
    return this.#forms;
  }
}

function push(index: Map<string, FormWords[]>, key: string, form: FormWords): void {
  const known = index.get(key);
  if (known) known.push(form);
  else index.set(key, [form]);
}

function absorb(target: NameForm, form: NameForm): void {
  target.places.push(...form.places);
  for (const kind of ['company', 'person', 'product'] as const) target.votes[kind] += form.votes[kind] / 2;
  target.signs += form.signs;
  target.inTitle ||= form.inTitle;
  target.aliases.push(form.text, ...form.aliases);
}

function isShortFor({ form: short, words: one }: FormWords, { form: long, words: other }: FormWords): boolean {
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
  return (
    bare.length === 2 &&
    one.length === 1 &&
    givenNames.has(bare[0] ?? '') &&
    bare[1] === one[0] &&
    other.length > bare.length
  );
}

/** "pge" of "Pacific Gas & Electric Co.", "uaw" of "United Auto Workers": every letter begins a word, of the legal form perhaps none. */
function initialsOf(words: readonly string[]): ReadonlySet<string> {
  const counted = words.filter((word) => !/^(?:of|the|and|for|de|des|du|der|fur)$/u.test(word));
  const initials = (taken: readonly string[]) => taken.map((word) => word.charAt(0)).join('');
  const all = [initials(counted), initials(counted.filter((word) => !legalForms.has(word)))];
  return new Set(all.filter(({ length }) => length > 1));
}
