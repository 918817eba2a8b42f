import { parseAmount } from '#domain/amount.ts';
import type { FoundAmount } from './findAmounts.ts';
import type { Passage } from './passage.ts';

/*
 * What a company or product is said to have a number of, beyond what business news counts every day: newspapers, clinics, games. Only straight after a
 * verb of having: elsewhere a number may be followed by every noun there is.
 */

interface HeldForms {
  /** Verbs of having and the like, before the number. */
  readonly verbs: string;
  readonly hedges: string;
  /** Between the number and the noun: magnitudes, adjectives. */
  readonly noun: string;
}

const number =
  "(?<number>\\d[\\d.,' ]*(?: (?:million|billion|thousand|Millionen|Milliarden?|millions de|milliards de))?)";
const noThing =
  '(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|times?|miles?|degrees?|points?|others?|ans?|années?|mois|semaines?|jours?|heures?|minutes|secondes|fois|degrés|Jahren?|Monaten?|Wochen?|Tagen?|Stunden?|Minuten?|Sekunden?|Prozent|Punkten?|Metern?|inches|feet|pounds|cents?|Cents?)';
const forms: Readonly<Record<string, HeldForms>> = {
  en: {
    verbs:
      '(?:has|have|had|operates|operating|runs|owns|boasts|encompass(?:es|ing)|comprises|comprising|includes|manages|publishes|hosts|serves|employs|employed|launch(?:ed|es|ing) with|(?:chain|network|group|portfolio|fleet|team|staff) of|tracked|counts)',
    hedges: '(?:about|around|nearly|almost|some|more than|over|at least|up to|roughly|approximately)',
    noun: '(?<noun>(?:(?!(?:and|or|of|in|at|for|with|as|to|by|from|that|who) |[\\p{Ll}-]+(?:ing|s) )[\\p{Ll}-]+ ){0,3}\\p{L}[\\p{Ll}-]{2,}s)',
  },
  fr: {
    verbs:
      '(?:compte|comptait|possède|exploite|gère|regroupe|rassemble|réunit|emploie|employait|dispose de|publie|édite|propose|(?:réseau|chaîne|groupe|flotte|équipe) de)',
    hedges: "(?:environ|près de|plus de|quelque|au moins|jusqu'à|pas moins de)",
    noun: '(?<noun>[\\p{Ll}-]{3,}[sx](?: [\\p{Ll}-]{3,}[sx])?)',
  },
  de: {
    verbs:
      '(?:hat|hatte|betreibt|betrieb|zählt|zählte|umfasst|besteht aus(?: insgesamt)?|besitzt|verfügt über|beschäftigt|bündelt|verwaltet|haben)',
    hedges: '(?:rund|etwa|knapp|fast|mehr als|über|mindestens|gut|insgesamt)',
    noun: '(?<noun>(?:[\\p{Ll}-]+ ){0,2}?\\p{Lu}[\\p{L}-]{3,}(?:n|e|er|s|en))',
  },
};

const minValue = 10;
const ready = new Map(
  Object.entries(forms).map(([language, { verbs, hedges, noun }]) => [
    language,
    new RegExp(`(?<![\\p{L}]|\\b(?:I|we|you|We|You) )${verbs} (?:${hedges} )?${number} ${noun}(?![\\p{L}])`, 'dgu'),
  ]),
);

/** Finds the things that a sentence of a language (BCP 47 tag) says somebody has a number of; `taken` are the amounts that are known. */
export function heldThings(sentence: string, language: string, taken: readonly Passage[]): FoundAmount[] {
  const [base = ''] = language.toLowerCase().split('-');
  const pattern = ready.get(base);
  if (!pattern) return [];
  return [...sentence.matchAll(pattern)].flatMap(({ groups = {}, indices }) => {
    const { number: written = '', noun = '' } = groups;
    const [start = 0] = indices?.groups?.number ?? [];
    const [, end = 0] = indices?.groups?.noun ?? [];
    if (
      new RegExp(`(?:^| )${noThing}$`, 'iu').test(noun) ||
      taken.some((other) => other.start < end && start < other.end)
    )
      return [];
    const reading = parseAmount(`${written.trim()} ${noun}`);
    if (reading.state !== 'ok' || reading.amount.value < minValue || reading.amount.unit === undefined) return [];
    // A year is no number of things.
    if (/^(?:19|20)\d\d$/u.test(written.trim())) return [];
    return [{ start, end, amount: reading.amount }];
  });
}
