import { fold, foldName } from '#domain/fold.ts';
import { isRoleNoun } from './germanNouns.ts';
import { givenNames } from './givenNames.ts';
import type { NameToken } from './nameTokens.ts';
import { generic, legalForms, openers, organisationWords, personTitles } from './nameWords.ts';
import { isPlaceOrPeople } from './places.ts';

/** Words with capitals that stand together, and what stands around them. */
export interface NameRun {
  readonly tokens: readonly NameToken[];
  readonly title: readonly NameToken[];
  readonly before: readonly NameToken[];
  readonly after: readonly NameToken[];
  /** All that speaks for a name is the first word of a sentence. */
  readonly isOpening: boolean;
}

/** Small words within names: "Bank of America", "Charles de Gaulle", "Ursula von der Leyen". */
const particles =
  /^(?:of|de|du|des|la|le|von|van|der|den|di|da|del|al|bin|ibn|zu|zur|fur|for|pour|et|and|y|the|e|et)$/u;
const personParticles = /^(?:de|du|la|le|von|van|der|den|di|da|del|al|bin|ibn|zu)$/u;
const headWords =
  /^(?:university|bank|ministry|department|house|court|church|museum|institute|board|office|union|association|school|college|council|city|federation|league|academy|society|centre|center|ministere|universite|banque|societe|conseil|ecole|institut|musee|orchestre|cour|compagnie|chambre|federation|assemblee|maison|choeur|agence|credit|caisse|groupe|direction|syndicat|haut-commissariat|bundesverband|verband|bundesamt|ministerium|kammer|internet|game|league|times|journal)$/u;

/** "Securities and Exchange Commission". */
const authorities =
  /^(?:commission|administration|agency|council|board|authority|institute|committee|association|office|court|bureau|foundation|department|fund|ministry)$/u;

/** Finds the runs of words with capitals in a sentence. */
export function runsOf(tokens: readonly NameToken[], isGerman: boolean): NameRun[] {
  const runs: NameRun[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!tokens[at]?.isCapital) continue;
    const end = runEnd(tokens, at, isGerman);
    runs.push(...partsOf(tokens, at, end, isGerman));
    at = end - 1;
  }
  return runs;
}

function runEnd(tokens: readonly NameToken[], start: number, isGerman: boolean): number {
  let end = start + 1;
  for (;;) {
    const next = tokens[end];
    if (!next || !isClose(next.gap)) return end;
    if (next.isCapital || (/^\d/.test(next.text) && isVersion(next.text, isGerman)) || isLegalForm(next)) {
      end += 1;
      continue;
    }
    const bridge = bridgeLength(tokens, start, end);
    if (bridge === 0) return end;
    end += bridge + 1;
  }
}

/** How many small words lead from a name on to its next part. */
function bridgeLength(tokens: readonly NameToken[], start: number, end: number): number {
  for (let length = 1; length <= 3; length++) {
    const small = tokens[end + length - 1];
    const next = tokens[end + length];
    if (!small || !next || !particles.test(small.folded) || !isClose(next.gap) || !isClose(small.gap)) return 0;
    if (!next.isCapital) continue;
    return joins(tokens, start, end, length) ? length : 0;
  }
  return 0;
}

function joins(tokens: readonly NameToken[], start: number, end: number, length: number): boolean {
  const run = tokens.slice(start, end);
  const bridge = tokens.slice(end, end + length);
  const after = tokens[end + length + 1];
  const isOrganisation = run.some(({ folded }) => headWords.test(folded));
  const first = bridge[0]?.folded ?? '';
  if (first === 'and' || first === 'et' || first === 'y' || first === 'e') {
    return Boolean(after?.isCapital && after.gap === ' ' && authorities.test(after.folded)) && run.length <= 2;
  }
  if (first === 'for' || first === 'pour' || first === 'fur') return isOrganisation;
  if (isOrganisation) return true;
  // "Charles de Gaulle", "Ursula von der Leyen": one name before, no capital that might be any word's.
  return (
    bridge.every(({ folded }) => personParticles.test(folded)) &&
    run.length === 1 &&
    givenNames.has(run[0]?.folded ?? '') &&
    /^(?:von|van|bin|al)$/u.test(first)
  );
}

function isClose(gap: string): boolean {
  return /^[ \u00A0\u202F]?$/u.test(gap) || /^ ?& ?$/u.test(gap);
}

function isVersion(text: string, isGerman: boolean): boolean {
  return /^\d{1,3}[a-z+]?$/iu.test(text) && !isGerman;
}

function isLegalForm({ text, folded }: NameToken): boolean {
  return /^\p{L}/u.test(text) && legalForms.has(folded) && /^(?:inc\.?|corp\.?|plc|ltd\.?)$/u.test(folded);
}

/** Takes titles, peoples and the words that open sentences off the front of a run; a list of titles and a name becomes a name with a title. */
function partsOf(tokens: readonly NameToken[], start: number, end: number, isGerman: boolean): NameRun[] {
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
    const isCalendar = generic.has(token.folded) && !isLast && token.folded !== 'black';
    if (isFiller) titleFrom = from + 1;
    else if (isCalendar && !isOrganisation) titleFrom = from + 1;
    else if (isPeople && !isLast && !givenNames.has(token.folded) && !isOrganisation) titleFrom = from + 1;
    else break;
  }
  let to = end;
  while (to > from && isTrailing(tokens[to - 1])) to -= 1;
  const run = tokens.slice(from, to);
  if (run.length === 0) return [];
  const post = run.findIndex((token, index) => index > 0 && index < run.length - 1 && personTitles.has(token.folded));
  if (post > 0 && !organisationWords.has(run[post + 1]?.folded ?? '')) {
    return [...partsOf(tokens, from, from + post, isGerman), ...partsOf(tokens, from + post, to, isGerman)];
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

function isTrailing(token: NameToken | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:ceo|cfo|cto|coo|president|chairman|chief|executive|am|pm|est|inc)$/u.test(fold(token.text)) &&
    token.folded !== 'inc'
  );
}
