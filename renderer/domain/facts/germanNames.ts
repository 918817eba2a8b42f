import { isCommonNoun } from './commonWords.ts';
import { bareUse, determined, isRoleNoun, nounEnding, roleNoun } from './germanNouns.ts';
import { givenNames } from './givenNames.ts';
import type { NamePart } from './nameParts.ts';
import { nameOf } from './nameRuns.ts';
import type { NameToken } from './nameTokens.ts';
import { companyWords, organisationWords, personTitles, sayingVerbs } from './nameWords.ts';
import { wellKnownKind } from './wellKnownNames.ts';

const germanised =
  /^(?:auto|konto|büro|thema|firma|euro|video|kino|foto|info|handy|party|baby|studio|radio|taxi|juni|juli|risiko|tempo|hobby|team|teams|trend|trends|start|boom|deal|deals|chance|chancen|branche|branchen|firma|klima|drama|komma|villa|kamera|lobby|story|job|jobs|cent|cents|computer|internet|online|software|hardware|app|apps|euro|kilo|logo|motto|porto|saldo|ski|sofa|pizza|oma|opa|mama|papa|paar|show|shows|city|service|system|systeme|politik|musik|clip|clips|chart|comeback|container|content|club|crew|code|corona|china|usa)$/u;
const legalForm = /^(?:ag|gmbh|se|kg|holding|inc\.?|group|gruppe)$/u;
const apposition =
  /^\p{Lu}\p{L}+(?:konzern|hersteller|anbieter|bauer|betreiber|riese|gruppe|chef|firma|tochter|händler|sender|dienst)$/u;
const hyphen = /^[-‐]$/u;

/** Says whether a word looks unlike a German noun: "Signa", "Tesla", "Coty". */
function isForeign({ text, folded }: NameToken): boolean {
  return (
    /(?:[aoiuy]|c|ex|sh|th|ow|ee|oo|ix|yn)$|c(?![hk])|^(?:x|y|th)/u.test(folded) &&
    !germanised.test(text.toLowerCase()) &&
    !isCommonNoun(folded)
  );
}

/** What speaks for a German run of capitals being a name, in one place; 0 or less where nothing does. */
export function germanSigns(part: NamePart): number {
  const { tokens, title, before, after, isOpening } = part;
  const [first] = tokens;
  const last = tokens.at(-1);
  const previous = before.at(-1);
  const next = after[0];
  if (!first || !last) return 0;
  const isOne = tokens.length === 1;
  const isNoun = nounEnding.test(last.text.toLowerCase());
  const isNamed =
    previous !== undefined && first.gap === ' ' && title.length === 0 && isRoleNoun(previous, before.at(-2));
  const named = isNamed && roleNoun.test(previous.text) ? 3 : isCommonNoun(last.folded) || isNoun ? 0.8 : 2;
  const signs: readonly (readonly [boolean, number])[] = [
    [title.length > 0, 2],
    [tokens.some(({ text }) => /\p{Ll}\p{Lu}|\d|\+$|&/u.test(text) || /^\p{Lu}{3,}$/u.test(text)), 2],
    [!isOne && givenNames.has(first.folded), 3],
    [!isOne && organisationWords.has(last.folded) && !determined(previous, first), 1],
    [legalForm.test(next?.folded ?? last.folded), 3],
    [previous !== undefined && first.gap === ' ' && !isNoun && isKindOfName(previous), 2],
    // "WeChat-Konten", "HDE-Präsident".
    [hyphen.test(next?.gap ?? ''), 2],
    [wellKnownKind(nameOf(tokens)) !== undefined, 1.5],
    [next !== undefined && sayingVerbs.test(next.folded), 2],
    [isForeign(first), 0.6],
    [isOne && isNoun && !isNamed, isCommonNoun(last.folded) ? -0.8 : -0.4],
  ];
  const sum = signs.reduce((total, [applies, weight]) => total + (applies ? weight : 0), 0);
  return sum + (isNamed ? named : asDetermined(part, isOpening, isNoun));
}

function isKindOfName({ text, folded }: NameToken): boolean {
  return personTitles.has(folded) || companyWords.test(folded) || apposition.test(text);
}

/** An article or adjective before a capital makes it a noun; nothing before it, where a noun would have an article, a name. */
function asDetermined({ tokens, before, after }: NamePart, isOpening: boolean, isNoun: boolean): number {
  const [first] = tokens;
  const previous = before.at(-1);
  if (!first) return 0;
  if (determined(previous, first)) {
    if (tokens.length > 1) return 0;
    return isForeign(first) || /[^e]te$/u.test(previous?.folded ?? '') ? -0.7 : -1.5;
  }
  if (isOpening && /^\p{Ll}/u.test(after[0]?.text ?? '') && after[0]?.gap === ' ') return 0.4;
  return previous && bareUse.test(previous.text) && !isNoun ? 0.5 : 0;
}
