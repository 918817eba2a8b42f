import { fold, foldName } from '#domain/fold.ts';
import { isCommonNoun, isCommonWord } from './commonWords.ts';
import type { NameForm } from './mergeNames.ts';
import type { KindVotes } from './nameKind.ts';
import type { NamePart } from './nameParts.ts';
import { generic, openers, organisationWords, personTitles } from './nameWords.ts';
import { isPlaceOrPeople } from './places.ts';

/** What speaks for a run of capitals being a name, in one place. */
export function nameSigns(part: NamePart, votes: KindVotes): number {
  const { tokens, isOpening, title } = part;
  const support = Math.min(2, Math.max(votes.company, votes.person, votes.product) / 3);
  const where = isWhere(part) ? 0.8 : 0;
  if (isOpening) return (isCommonWord(tokens[0]?.folded ?? '') ? 0.3 : 0.6) + support - where;
  return 1 + support + (tokens.length > 1 ? 0.3 : 0) + (title.length > 0 ? 0.5 : 0) - where;
}

/** "in Baar", "à Bruz": more likely a place. */
function isWhere({ tokens, before, after }: NamePart): boolean {
  if (tokens.length !== 1 || tokens[0]?.gap !== ' ' || /^['’]/u.test(after[0]?.gap ?? '')) return false;
  const previous = before.at(-1)?.folded ?? '';
  if (/^(?:of|de|d)$/u.test(previous)) return placeNoun.test(before.at(-2)?.folded ?? '');
  return /^(?:in|near|a|nach|pres|outside|around)$/u.test(previous);
}

/** "L'usine de Mazamet", "the town of Gaylord". */
const placeNoun =
  /^(?:usine|site|ville|commune|region|gare|aeroport|parquet|mairie|maire|village|prefecture|banlieue|port|quartier|city|town|village|suburb|port|mayor|outskirts|county|island|province)$/u;

/** Least that must speak for a name. */
const minSigns = 1.2;
/** So much speaks for a German name that it may be a common noun as well. */
const minSignsOfNoun = 2.5;

/** Says whether enough speaks for a form being a name and not a word that has a capital for another reason. */
export function isName(form: NameForm, small: ReadonlySet<string>, language: string): boolean {
  const key = foldName(form.text);
  const folded = fold(form.text);
  if (isPlaceOrPeople(key) || generic.has(folded) || openers.has(key) || personTitles.has(key)) return false;
  const isGerman = language.startsWith('de');
  const best = Math.max(form.votes.company, form.votes.person, form.votes.product);
  const isCommon = isAllCommon(key, isGerman);
  if (form.isKnown && !(isCommon && isGerman)) return form.isFirm || form.places.length > 1 || !isCommon;
  if (/^\p{Lu}{2,5}$/u.test(form.text)) return form.signs >= minSigns && (form.places.length > 1 || best >= 2.5);
  const isWord = small.has(folded) && /^\p{Lu}\p{Ll}+$/u.test(form.text);
  if (isWord && form.places.length < 3) return false;
  // What speaks for a name in German knows of nouns already.
  if (isCommon && isGerman && form.signs >= minSignsOfNoun) return true;
  if (isCommon) return isWorthACommonWord(form, form.isKnown ? best - 6 : best);
  return form.signs >= (form.isFirm && !isWord ? 1 : minSigns);
}

/** "Opening Bell", "Research", "Regular European". */
function isAllCommon(key: string, isGerman: boolean): boolean {
  return key
    .split(' ')
    .every(
      (word) =>
        isCommonWord(word) ||
        (isGerman && isCommonNoun(word)) ||
        generic.has(word) ||
        isPlaceOrPeople(word) ||
        /^\d+$/u.test(word),
    );
}

/** Words that any text uses are a name where much speaks for one, or where they are used as one again and again. */
function isWorthACommonWord({ text, places, isFirm, signs }: NameForm, best: number): boolean {
  if (!isFirm) return false;
  const words = fold(text).split(' ');
  const isOrganisation = words.length > 1 && organisationWords.has(words.at(-1) ?? '');
  if (best >= (isOrganisation ? 3 : 4)) return true;
  return places.length >= (words.length > 1 ? 2 : 3) && signs >= 2 && best >= 1;
}
