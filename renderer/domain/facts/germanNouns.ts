import { fold } from '#domain/fold.ts';
import { isCommonNoun } from './commonWords.ts';
import { givenNames } from './givenNames.ts';
import type { NameToken } from './nameTokens.ts';
import { generic, organisationWords } from './nameWords.ts';
import { isPlaceOrPeople } from './places.ts';

/** German writes every noun with a capital, so that a capital alone is no sign of a name. Endings that only nouns have: */
export const nounEnding =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|nis|nisse|nissen|ismus|ling|chen|lein|schaft|tum|ment|mente|ei|eien|enz|anz|ik|iker|ist|isten|er|ern|erin|innen|eur|euren|or|oren|in|en|age|agen|ie|ien|euro|zeit|zeiten|jahr|jahre|jahren|preis|preise|markt|märkte|werk|werke|plan|pläne|geld|kunden|recht|rechte|haus|häuser|land|länder|stück|teil|teile|zahl|zahlen|geschäft|fall|fälle|ziel|ziele|wert|werte|kauf|käufe|platz|plätze|bau|sender|programme?|netz|netze|bild|seite|seiten|wagen|kraft|stelle|stellen|prozess|dienst|dienste|weise|laufzeit)s?$/u;
const determiner =
  /^(?:der|die|das|des|dem|den|ein|eine|einen|einem|einer|eines|kein|keine|keinen|im|zum|zur|am|beim|ins|vom|ans|jede[rsmn]?|diese[rsmn]?|seine?[rsmn]?|ihre?[rsmn]?|unsere?[rsmn]?|alle[rn]?|mehrere[rn]?|viele[rn]?|einige[rn]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|pro|welche[rsmn]?)$/u;
export const bareUse =
  /^(?:von|bei|mit|für|durch|gegen|an|und|so|laut|zufolge|dass|wie|als|hat|hatte|will|ist|wird|bei|nach|ab|wenn|während|kann)$/u;

/** What companies and people are called before their names. */
export const roleNoun =
  /(?:konzern|hersteller|anbieter|bauer|betreiber|riese|gruppe|chef|chefin|firma|tochter|händler|sender|dienst|unternehmen|fabrikant|produzent|entwickler|dienstleister|versicherer|versorger|ausrüster|zulieferer|discounter|kette|holding|bank|fonds|investor|start-up|startup|plattform|portal|gründer|gründerin|experte|expertin|analyst|analystin|sprecher|sprecherin|minister|ministerin|präsident|präsidentin|geschwister|brüder|molkereien|firmen|konzerne|marke|app|zeitung|magazin|agentur|kanzlei|brauerei|reederei|airline|werft|verlag|verband|gewerkschaft|partei|behörde|tochterfirma|mutterkonzern|rivale|konkurrent|partner|kollege|kollegin|vorstand|vorstandschef|manager|managerin|direktor|direktorin|leiter|leiterin)(?:s|n|en|es)?$/iu;

/** Says whether a German noun only says what the name after it is: "der Autobauer Tesla". */
export function isRoleNoun(token: NameToken, previous: NameToken | undefined): boolean {
  if (
    !token.isCapital ||
    givenNames.has(token.folded) ||
    isPlaceOrPeople(token.folded) ||
    organisationWords.has(token.folded)
  )
    return false;
  return (
    roleNoun.test(token.text) ||
    (determined(previous, token) &&
      (token.text.length > 8 || nounEnding.test(token.text) || isCommonNoun(token.folded)))
  );
}

/** Says whether an article or an adjective stands before a word, as before common nouns. */
export function determined(previous: NameToken | undefined, first: NameToken): boolean {
  if (!previous || first.gap !== ' ') return false;
  return (
    determiner.test(previous.text.toLowerCase()) ||
    (/^\p{Ll}{4,}(?:en|er|es|em|e)$/u.test(previous.text) && !bareUse.test(previous.text))
  );
}

/** Parts of names of their own: "Konrad-Adenauer-Stiftung". */
const namingTail = /^(?:stiftung|institut|verein|verband|universitat|hochschule|schule|preis|allee|strasse|platz)$/u;

/** "Tesla-Chef", "HDE-Präsident", "WeChat-Konten": the name that a noun is joined to. Undefined where the word is no such compound. */
export function splitCompound(word: string): string | undefined {
  const match = /^(?<name>\p{Lu}[\p{L}\d&.]*(?:[-‐]\p{Lu}[\p{L}\d&.]*)*)[-‐](?<tail>\p{Lu}\p{Ll}+)$/u.exec(word);
  const { name = '', tail = '' } = match?.groups ?? {};
  const folded = fold(tail);
  if (!match || namingTail.test(folded) || isPlaceOrPeople(folded) || givenNames.has(folded)) return undefined;
  if (generic.has(fold(name)) || isCommonNoun(fold(name)) || givenNames.has(fold(name))) return undefined;
  return isCommonNoun(folded) || roleNoun.test(tail) ? name : undefined;
}
