import { bareUse, determined, isRoleNoun, nounEnding } from './germanNouns.ts';
import { givenNames } from './givenNames.ts';
import type { NameRun } from './nameRuns.ts';
import { companyWords, organisationWords, personTitles, sayingVerbs } from './nameWords.ts';

/** What speaks for a German run of capitals being a name, in one place; 0 or less where nothing does. */
export function germanSigns({ tokens, title, before, after, isOpening }: NameRun): number {
  const [first] = tokens;
  const last = tokens.at(-1);
  const previous = before.at(-1);
  if (!first || !last) return 0;
  let signs = 0;
  if (title.length > 0) signs += 2;
  if (tokens.some(({ text }) => /\p{Ll}\p{Lu}|\d|\+$|&/u.test(text) || /^\p{Lu}{3,}$/u.test(text))) signs += 2;
  if (tokens.length > 1 && givenNames.has(first.folded)) signs += 3;
  if (tokens.length > 1 && organisationWords.has(last.folded) && !determined(previous, first)) signs += 1;
  if (/^(?:ag|gmbh|se|kg|holding|inc\.?|group|gruppe)$/u.test(after[0]?.folded ?? last.folded)) signs += 3;
  if (
    previous &&
    first.gap === ' ' &&
    (personTitles.has(previous.folded) ||
      companyWords.test(previous.folded) ||
      /^\p{Lu}\p{L}+(?:konzern|hersteller|anbieter|bauer|betreiber|riese|gruppe|chef|firma|tochter|händler|sender|dienst)$/u.test(
        previous.text,
      ))
  )
    signs += 2;
  if (after[0] && sayingVerbs.test(after[0].folded)) signs += 2;
  if (previous && first.gap === ' ' && title.length === 0 && isRoleNoun(previous, before.at(-2))) signs += 2;
  else if (determined(previous, first)) signs -= tokens.length > 1 ? 0 : 1.5;
  else if (isOpening && /^\p{Ll}/u.test(after[0]?.text ?? '') && after[0]?.gap === ' ') signs += 0.4;
  else if (previous && bareUse.test(previous.text) && !nounEnding.test(last.text)) signs += 0.5;
  if (tokens.length === 1 && nounEnding.test(first.text.toLowerCase())) signs -= 0.8;
  return signs;
}
