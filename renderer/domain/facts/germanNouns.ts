import { givenNames } from './givenNames.ts';
import type { NameToken } from './nameTokens.ts';
import { organisationWords } from './nameWords.ts';
import { isPlaceOrPeople } from './places.ts';

/** German writes every noun with a capital, so that a capital alone is no sign of a name. Endings that only nouns have: */
export const nounEnding =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|nis|nisse|nissen|ismus|ling|chen|lein|schaft|tum|ment|mente|ei|eien|enz|anz|ik|iker|ist|isten|er|ern|erin|innen|eur|euren|or|oren|in|en|age|agen|ie|ien|euro|zeit|zeiten|jahr|jahre|jahren|preis|preise|markt|märkte|werk|werke|plan|pläne|geld|kunden|recht|rechte|haus|häuser|land|länder|stück|teil|teile|zahl|zahlen|geschäft|fall|fälle|ziel|ziele|wert|werte|kauf|käufe|platz|plätze|bau|sender|programme?|netz|netze|bild|seite|seiten|wagen|kraft|stelle|stellen|prozess|dienst|dienste|weise|laufzeit)s?$/u;
const determiner =
  /^(?:der|die|das|des|dem|den|ein|eine|einen|einem|einer|eines|kein|keine|keinen|im|zum|zur|am|beim|ins|vom|ans|jede[rsmn]?|diese[rsmn]?|seine?[rsmn]?|ihre?[rsmn]?|unsere?[rsmn]?|alle[rn]?|mehrere[rn]?|viele[rn]?|einige[rn]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|pro|welche[rsmn]?)$/u;
export const bareUse =
  /^(?:von|bei|mit|für|durch|gegen|an|und|so|laut|zufolge|dass|wie|als|hat|hatte|will|ist|wird|bei|nach|ab|wenn|während|kann)$/u;

/** What companies and people are called before their names. */
const roleNoun =
  /(?:konzern|hersteller|anbieter|bauer|betreiber|riese|gruppe|chef|chefin|firma|tochter|händler|sender|dienst|unternehmen|fabrikant|produzent|entwickler|dienstleister|versicherer|versorger|ausrüster|zulieferer|discounter|kette|holding|bank|fonds|investor|start-up|startup|plattform|portal|gründer|gründerin|experte|expertin|analyst|analystin|sprecher|sprecherin|minister|ministerin|präsident|präsidentin|geschwister|brüder|molkereien|firmen|konzerne|marke|app|zeitung|magazin|agentur|kanzlei|brauerei|reederei|airline|werft|verlag|verband|gewerkschaft|partei|behörde|tochterfirma|mutterkonzern|rivale|konkurrent|partner|kollege|kollegin)$/iu;

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
    roleNoun.test(token.text) || (determined(previous, token) && (token.text.length > 8 || nounEnding.test(token.text)))
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

/** "Tesla-Chef", "Signa-Gruppe": what a name is put before. Undefined where the word is no such compound. */
export function compoundName(token: NameToken): string | undefined {
  const match =
    /^(?<name>\p{Lu}[\p{L}\d&]+(?:-\p{Lu}[\p{L}\d&]+)*)-(?:Chef|Chefin|Gruppe|Konzern|Aktie|Aktien|Gründer|Firma|Firmen|Tochter|Vorstand|Manager|Managerin|Mitarbeiter|Sprecher|Sprecherin|Werk|Fabrik|Boss|Anleger|Kunden|Produkte|Holding|Beteiligung|Finanzchef|Aufsichtsrat|Angebot|Gesellschaft|Fahrer|Modell|Modelle|App|Nutzer|CEO|Eigner|Anteil|Anteile|Filiale|Filialen|Zentrale)$/u.exec(
      token.text,
    );
  return match?.groups?.name;
}
