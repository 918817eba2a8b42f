import { foldName } from '#domain/fold.ts';
import { isCommonNoun, isCommonWord } from './commonWords.ts';
import { givenNames } from './givenNames.ts';
import type { NameToken } from './nameTokens.ts';
import { authorities, headWords, legalForms, particles, personParticles } from './nameWords.ts';

/** Finds where the words with capitals of a sentence stand together, as "first index, index after the last". */
export function findRuns(tokens: readonly NameToken[], isGerman: boolean): (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!tokens[at]?.isCapital) continue;
    const end = runEnd(tokens, at, isGerman);
    runs.push([at, end]);
    at = end - 1;
  }
  return runs;
}

function runEnd(tokens: readonly NameToken[], start: number, isGerman: boolean): number {
  let end = start + 1;
  for (;;) {
    const next = tokens[end];
    if (!next || !isClose(next.gap)) return end;
    if (next.isCapital || isNumberOfName(tokens, end, isGerman) || isLegalForm(next) || isSmallPart(tokens, end)) {
      end += 1;
      continue;
    }
    const bridge = bridgeLength(tokens, start, end) || domainLength(tokens, start, end);
    if (bridge === 0) return end;
    end += bridge + 1;
  }
}

/** "Autorité de la concurrence", "Cour des comptes": French writes what an authority is for in small letters. */
function domainLength(tokens: readonly NameToken[], start: number, end: number): number {
  if (end - start !== 1 || !frenchAuthority.test(tokens[start]?.folded ?? '')) return 0;
  const [of, article, noun] = [tokens[end], tokens[end + 1], tokens[end + 2]];
  if (of?.gap !== ' ' || !/^(?:de|du|des)$/u.test(of.folded) || article?.gap !== ' ') return 0;
  if (of.folded !== 'de') return article.isCapital ? 0 : 1;
  return /^(?:la|l)$/u.test(article.folded) && noun && noun.gap === ' ' && !noun.isCapital ? 2 : 0;
}

const frenchAuthority = /^(?:autorite|ministere|cour|conseil|tribunal|prefecture|inspection|cnil)$/u;

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
  // "Charles de Gaulle", "Ursula von der Leyen": a given name before, no capital that might be any word's.
  return (
    bridge.every(({ folded }) => personParticles.test(folded)) &&
    givenNames.has(run.at(-1)?.folded ?? '') &&
    /^(?:von|van|bin|al|de)$/u.test(first)
  );
}

function isClose(gap: string): boolean {
  return /^[ \u00A0\u202F]?$/u.test(gap) || /^ ?& ?$/u.test(gap);
}

/** "Windows 10", "Model 3"; in German a number before a noun says how many, so that the word before must be no noun. */
function isNumberOfName(tokens: readonly NameToken[], at: number, isGerman: boolean): boolean {
  if (!/^\d{1,3}[a-z+]?$/iu.test(tokens[at]?.text ?? '')) return false;
  if (!isGerman) return true;
  const previous = tokens[at - 1]?.folded ?? '';
  return !isCommonNoun(previous) && !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '') && previous.length > 3;
}

/** "Audi e-tron Sportback", "BMW i3": a name's part that is written small. */
function isSmallPart(tokens: readonly NameToken[], at: number): boolean {
  const { folded = '', gap } = tokens[at] ?? {};
  return gap === ' ' && /^(?:[eix]-[a-z]{3,}|[a-z]\d{1,2})$/u.test(folded) && !isCommonWord(folded);
}

function isLegalForm({ text, folded }: NameToken): boolean {
  return /^\p{L}/u.test(text) && legalForms.has(folded) && /^(?:inc\.?|corp\.?|plc|ltd\.?)$/u.test(folded);
}

/** The words of a stretch of tokens, as a name is looked up. */
export function nameOf(tokens: readonly NameToken[]): string {
  return foldName(tokens.map(({ text }) => text).join(' '));
}
