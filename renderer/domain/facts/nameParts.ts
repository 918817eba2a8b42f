import { fold, foldName } from '#domain/fold.ts';
import { isCommonWord } from './commonWords.ts';
import { isRoleNoun } from './germanNouns.ts';
import { givenNames } from './givenNames.ts';
import { findRuns, nameOf } from './nameRuns.ts';
import type { NameToken } from './nameTokens.ts';
import { generic, openers, organisationWords, personTitles, placeWords } from './nameWords.ts';
import { isPlaceOrPeople } from './places.ts';
import { wellKnownKind } from './wellKnownNames.ts';

/** A name in one place, and what stands around it. */
export interface NamePart {
  readonly tokens: readonly NameToken[];
  readonly title: readonly NameToken[];
  readonly before: readonly NameToken[];
  readonly after: readonly NameToken[];
  /** All that speaks for a name is the first word of a sentence. */
  readonly isOpening: boolean;
}

/** Finds the names of a sentence: its runs of capitals, parted where a title, a post or an opening word begins another. */
export function namePartsOf(tokens: readonly NameToken[], isGerman: boolean): NamePart[] {
  return findRuns(tokens, isGerman).flatMap(([start, end]) => partsOf(tokens, start, end, isGerman));
}

/** Takes titles, peoples and the words that open sentences off the front of a run; a list of titles and a name becomes a name with a title. */
function partsOf(tokens: readonly NameToken[], start: number, end: number, isGerman: boolean): NamePart[] {
  const whole = nameOf(tokens.slice(start, end));
  // "NEW YORK (Reuters)": of places the openers are a part.
  if (end - start > 1 && isPlaceOrPeople(whole)) return [];
  const { from, titleFrom, hadTitle } =
    wellKnownKind(whole) === undefined
      ? frontOf(tokens, start, end, isGerman)
      : { from: start, titleFrom: start, hadTitle: false };
  let to = end;
  while (to > from && isTrailing(tokens[to - 1])) to -= 1;
  // "Napa County Public Works Director" names nobody.
  if (to - from > 1 && isPostOnly(tokens[to - 1])) {
    return partsOf(tokens, from, to - 1, isGerman).map(withoutCommonTail);
  }
  const run = tokens.slice(from, to);
  if (run.length === 0) return [];
  const cut = cutOf(run);
  if (cut > 0) {
    return [
      ...partsOf(tokens, from, from + cut, isGerman).map(withoutCommonTail),
      ...partsOf(tokens, from + cut, to, isGerman),
    ];
  }
  return [
    {
      tokens: run,
      title: hadTitle ? tokens.slice(titleFrom, from) : [],
      before: tokens.slice(Math.max(0, from - 4), from),
      after: tokens.slice(to, to + 6),
      isOpening: run.length === 1 && Boolean(run[0]?.isOpening),
    },
  ];
}

interface Front {
  readonly from: number;
  readonly titleFrom: number;
  readonly hadTitle: boolean;
}

function frontOf(tokens: readonly NameToken[], start: number, end: number, isGerman: boolean): Front {
  let from = start;
  let titleFrom = start;
  let hadTitle = false;
  for (; from < end; from++) {
    const token = tokens[from];
    if (!token) break;
    const next = tokens[from + 1];
    const isLast = from + 1 >= end;
    if (personTitles.has(token.folded) && !(next && !isLast && organisationWords.has(next.folded))) {
      hadTitle = true;
      continue;
    }
    // "Holzmeister-Chef Bernd Quandt", "der Autobauer Tesla".
    if (isGerman && !isLast && /-(?:chef|grunder|vorstand|manager|sprecher)(?:in)?$/u.test(token.folded)) {
      hadTitle = true;
      continue;
    }
    if (isGerman && !isLast && isRoleNoun(token, tokens[from - 1])) {
      titleFrom = from + 1;
      continue;
    }
    const isPeople = isPlaceOrPeople(foldName(token.text));
    const isFiller =
      token.isOpening && (openers.has(token.folded.replace(/['’].*$/u, '')) || generic.has(token.folded));
    const isOrganisation = tokens.slice(from + 1, end).some(({ folded }) => organisationWords.has(folded));
    const isCalendar =
      generic.has(token.folded) && !isLast && token.folded !== 'black' && !givenNames.has(token.folded);
    if (isFiller) titleFrom = from + 1;
    else if (isCalendar && !isOrganisation) titleFrom = from + 1;
    else if (isPeople && !isLast && !givenNames.has(token.folded) && !isOrganisation) titleFrom = from + 1;
    else break;
  }
  return { from, titleFrom, hadTitle };
}

/** Where a second name begins within a run: after a post, or with a given name after other words; 0 where it is one name. */
function cutOf(run: readonly NameToken[]): number {
  const post = run.findIndex(
    (token, index) =>
      index > 0 && index < run.length - 1 && personTitles.has(token.folded) && run[index - 1]?.isCapital === true,
  );
  if (post > 0 && !organisationWords.has(run[post + 1]?.folded ?? '')) return post;
  // "Administrator Jim Bridenstine", but not "Mary Ann Smith" nor "Dick Clark Productions".
  const given = run.findIndex(
    ({ folded }, index) =>
      index > 0 &&
      index < run.length - 1 &&
      givenNames.has(folded) &&
      /^\p{Lu}\p{Ll}/u.test(run[index + 1]?.text ?? '') &&
      !/^(?:jr|sr|inc|co|group)\.?$/u.test(run[index + 1]?.folded ?? ''),
  );
  const before = run.slice(0, given);
  if (given <= 0 || before.some(({ folded }) => givenNames.has(folded) || /^\p{L}\.$/u.test(folded))) return 0;
  const rest = run.slice(given);
  const isOther = rest.some(({ folded }) => organisationWords.has(folded) || placeWords.test(folded));
  return !isOther && rest.length <= 3 && wellKnownKind(nameOf(run)) === undefined ? given : 0;
}

/** "Lexus Project" before "Manager" is Lexus. */
function withoutCommonTail(part: NamePart): NamePart {
  let { tokens } = part;
  while (tokens.length > 1 && isCommonWord(tokens.at(-1)?.folded ?? '')) tokens = tokens.slice(0, -1);
  return { ...part, tokens };
}

/** A post after a name in capitals, which is no family name. */
function isPostOnly(token: NameToken | undefined): boolean {
  return (
    token !== undefined && /^(?:director|manager|officer|editor|secretary|minister|spokes\p{L}+)$/u.test(token.folded)
  );
}

function isTrailing(token: NameToken | undefined): boolean {
  return (
    token !== undefined && /^(?:ceo|cfo|cto|coo|president|chairman|chief|executive|am|pm|est)$/u.test(fold(token.text))
  );
}
