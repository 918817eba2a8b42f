import type { NameRun } from './nameRuns.ts';
import type { NameToken } from './nameTokens.ts';
import { companyWords, organisationWords, personTitles, sayingVerbs } from './nameWords.ts';
import { givenNames } from './givenNames.ts';

/** German writes every noun with a capital, so that a capital alone is no sign of a name. Endings that only nouns have: */
const nounEnding =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|nis|nisse|nissen|ismus|ling|chen|lein|schaft|tum|ment|mente|ei|eien|enz|anz|ik|iker|ist|isten|er|ern|erin|innen|eur|euren|or|oren|in|age|agen|ie|ien|euro|zeit|zeiten|jahr|jahre|jahren|preis|preise|markt|märkte|werk|werke|plan|pläne|geld|kunden|recht|rechte|haus|häuser|land|länder|stück|teil|teile|zahl|zahlen|geschäft|fall|fälle|ziel|ziele|wert|werte|kauf|käufe|platz|plätze|bau|sender|programme?|netz|netze|bild|seite|seiten|wagen|kraft|stelle|stellen|prozess|dienst|dienste|weise|laufzeit)s?$/u;
const determiner =
  /^(?:der|die|das|des|dem|den|ein|eine|einen|einem|einer|eines|kein|keine|keinen|im|zum|zur|am|beim|ins|vom|ans|jede[rsmn]?|diese[rsmn]?|seine?[rsmn]?|ihre?[rsmn]?|unsere?[rsmn]?|alle[rn]?|mehrere[rn]?|viele[rn]?|einige[rn]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|pro|welche[rsmn]?)$/u;
const bareUse = /^(?:von|bei|mit|für|durch|gegen|an|und|dass|wie|als|hat|hatte|will|ist|wird|bei|nach|ab|wenn|während|kann)$/u;

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
  if (previous && first.gap === ' ' && (personTitles.has(previous.folded) || companyWords.test(previous.folded) || /^\p{Lu}\p{L}+(?:konzern|hersteller|anbieter|bauer|betreiber|riese|gruppe|chef|firma|tochter|händler|sender|dienst)$/u.test(previous.text))) signs += 2;
  if (after[0] && sayingVerbs.test(after[0].folded)) signs += 2;
  if (determined(previous, first)) signs -= tokens.length > 1 ? 0 : 1.5;
  else if (isOpening && /^\p{Ll}/u.test(after[0]?.text ?? '') && after[0]?.gap === ' ') signs += 0.4;
  else if (previous && bareUse.test(previous.text) && !nounEnding.test(last.text)) signs += 0.5;
  if (tokens.length === 1 && nounEnding.test(first.text.toLowerCase())) signs -= 0.8;
  return signs;
}

function determined(previous: NameToken | undefined, first: NameToken): boolean {
  if (!previous || first.gap !== ' ') return false;
  return determiner.test(previous.text.toLowerCase()) || (/^\p{Ll}{4,}(?:en|er|es|em|e)$/u.test(previous.text) && !bareUse.test(previous.text));
}

/** "Tesla-Chef", "Signa-Gruppe": what a name is put before. Undefined where the word is no such compound. */
export function compoundName(token: NameToken): string | undefined {
  const match =
    /^(?<name>\p{Lu}[\p{L}\d&]+(?:-\p{Lu}[\p{L}\d&]+)*)-(?:Chef|Chefin|Gruppe|Konzern|Aktie|Aktien|Gründer|Firma|Firmen|Tochter|Vorstand|Manager|Managerin|Mitarbeiter|Sprecher|Sprecherin|Werk|Fabrik|Boss|Anleger|Kunden|Produkte|Holding|Beteiligung|Finanzchef|Aufsichtsrat|Angebot|Gesellschaft|Fahrer|Modell|Modelle|App|Nutzer|CEO|Eigner|Anteil|Anteile|Filiale|Filialen|Zentrale)$/u.exec(
      token.text,
    );
  return match?.groups?.name;
}
