import { bareUse, determined, isRoleNoun, nounEnding } from './germanNouns.ts';
import { givenNames } from './givenNames.ts';
import type { NameRun } from './nameRuns.ts';
import type { NameToken } from './nameTokens.ts';
import { companyWords, organisationWords, personTitles, sayingVerbs } from './nameWords.ts';

const germanised =
  /^(?:auto|konto|büro|thema|firma|euro|video|kino|foto|info|handy|party|baby|studio|radio|taxi|juni|juli|risiko|tempo|hobby|team|teams|trend|trends|start|boom|deal|deals|chance|chancen|branche|branchen|firma|klima|drama|komma|villa|kamera|lobby|story|job|jobs|cent|cents|computer|internet|online|software|hardware|app|apps|euro|kilo|logo|motto|porto|saldo|ski|sofa|pizza|oma|opa|mama|papa|paar|show|shows|city|service|system|systeme|politik|musik|clip|clips|chart|comeback|container|content|club|crew|code|corona|china|usa)$/u;

/** Says whether a word looks unlike a German noun: "Signa", "Tesla", "Coty". */
function isForeign({ text, folded }: NameToken): boolean {
  return (
    /(?:[aoiuy]|c|ex|sh|th|ow|ee|oo|ix|yn)$|c(?![hk])|^(?:x|y|th)/u.test(folded) && !germanised.test(text.toLowerCase())
  );
}

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
    !nounEnding.test(last.text) &&
    (personTitles.has(previous.folded) ||
      companyWords.test(previous.folded) ||
      /^\p{Lu}\p{L}+(?:konzern|hersteller|anbieter|bauer|betreiber|riese|gruppe|chef|firma|tochter|händler|sender|dienst)$/u.test(
        previous.text,
      ))
  )
    signs += 2;
  if (after[0] && sayingVerbs.test(after[0].folded)) signs += 2;
  if (previous && first.gap === ' ' && title.length === 0 && isRoleNoun(previous, before.at(-2))) signs += 2;
  else if (determined(previous, first)) signs -= tokens.length > 1 ? 0 : isForeign(first) ? 0.7 : 1.5;
  else if (isOpening && /^\p{Ll}/u.test(after[0]?.text ?? '') && after[0]?.gap === ' ') signs += 0.4;
  else if (previous && bareUse.test(previous.text) && !nounEnding.test(last.text)) signs += 0.5;
  if (isForeign(first)) signs += 0.6;
  if (tokens.length === 1 && nounEnding.test(first.text.toLowerCase())) signs -= 0.8;
  return signs;
}
