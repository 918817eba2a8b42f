import { foldWithOffsets } from '#domain/foldOffsets.ts';
import { parsePartialDate } from '#domain/partialDate.ts';
import { mondayOf } from '#domain/partialDateCalendar.ts';
import type { PartialDate } from '#domain/partialDateFields.ts';
import { type DateForm, hanForms, latinForms } from './dateForms.ts';
import type { Passage } from './passage.ts';

/** A date where it stands in a text. */
export interface FoundDate extends Passage {
  readonly date: PartialDate;
}

const latin = patternOf(latinForms, 'latin', '(?<![a-z\\u0370-\\u04ff\\d_])', '(?![a-z\\d_])');
const han = patternOf(hanForms, 'han', '', '');
const needCapital = new Set(latinForms.flatMap(({ capital }, index) => (capital ? [`latin${index}`] : [])));
const beginningOfWeek =
  /(?:beginning|start) of (?:the|this) week|debut de (?:la )?semaine|anfang der woche|wochenbeginn/u;
/** Counted from a day that the text has named before, not from the day of publication. */
const counted = /(?: |^)(?:later|earlier|before|plus tard|plus tot|auparavant|zuvor|spater|fruher)$/u;
const neighbour: readonly (readonly [RegExp, string])[] = [
  [/(?:previous|preceding) day$|la veille$/u, 'yesterday'],
  [/following day$|le lendemain$/u, 'tomorrow'],
  [/(?:previous|preceding) week$|vorwoche$/u, 'last week'],
  [/(?:previous|preceding) month$|vormonat$/u, 'last month'],
  [/(?:previous|preceding) year$|vorjahr$/u, 'last year'],
  [/following week$/u, 'next week'],
  [/following month$/u, 'next month'],
  [/following year$/u, 'next year'],
];
/** What a small word before the date only says about its place in the sentence. */
const opening =
  /^(?:(?:on|in|at|by|during|over|of|for|starting|a la|en|au|am|im|in der|in den|des|du|ce|this past|dem) )(?!the week|\d+ )/u;

/**
 * Finds every date of a running text and resolves it as `parsePartialDate` does; relative dates count from the reference day (`YYYY-MM-DD`), "two weeks
 * later" from the date before it. By rising offset.
 */
export function findDates(text: string, referenceDay: string | undefined): FoundDate[] {
  const folded = foldWithOffsets(text);
  const found: FoundDate[] = [];
  const places = [...placesIn(folded.text, latin), ...placesIn(folded.text, han)].sort((a, b) => a.start - b.start);
  for (const place of places) {
    const start = folded.offsets[place.start] ?? 0;
    const end = folded.offsets[place.end] ?? start;
    if (start < (found.at(-1)?.end ?? 0)) continue;
    if (needCapital.has(place.form) && !/\p{Lu}/u.test(text.slice(start, end)) && !isFrenchOrDigits(place.written))
      continue;
    const date = dateOf(place.written, referenceDay, found.at(-1));
    if (date) found.push({ start, end, date });
  }
  return found;
}

/** French writes months and weekdays small; elsewhere a small "may" or "sun" is another word. */
function isFrenchOrDigits(written: string): boolean {
  return /lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|fevrier|avril|juin|juillet|aout|septembre|octobre|novembre|decembre|(?:en|depuis|des|mi|fin|debut|d'ici)[ -](?:mars|mai)/u.test(
    written,
  );
}

function dateOf(written: string, referenceDay: string | undefined, previous: FoundDate | undefined) {
  if (beginningOfWeek.test(written)) return referenceDay && readDate(mondayOf(referenceDay.slice(0, 10)), undefined);
  const phrase = neighbour.find(([pattern]) => pattern.test(written))?.[1];
  const anchor = previous?.date.min ?? referenceDay;
  if (phrase) return readDate(phrase, anchor);
  if (counted.test(written)) return previous && readDate(written, anchor);
  return readDate(written, referenceDay) ?? readDate(written.replace(opening, ''), referenceDay);
}

function readDate(phrase: string, referenceDay: string | undefined): PartialDate | undefined {
  const tidy = phrase
    .replace(/^(?:earlier|later|late|early) (?=last|this|next)/u, '')
    .replace(/^(?:so far this year|year to date)$/u, 'this year')
    .replace(
      /^(?:at |by |before |until |vers |a |d'ici a |d'ici |pour |zum |bis )(?=(?:the |la )?(?:end|fin|year|jahres))/u,
      '',
    )
    .replace(/fin de l'annee$/u, "fin d'annee")
    .replace(/^(?:zum )?ende (?:des|dieses) jahres$/u, 'jahresende')
    .replace(/^the (?=(?:past|last|next) )/u, '')
    .replace(/^this (?:past|last) /u, 'last ')
    .replace(/^this coming /u, 'next ');
  const reading = parsePartialDate(tidy, referenceDay);
  return reading.state === 'ok' ? reading.date : undefined;
}

interface Place extends Passage {
  readonly written: string;
  readonly form: string;
}

function* placesIn(text: string, pattern: RegExp): Generator<Place> {
  for (const { 0: written, index, groups = {} } of text.matchAll(pattern)) {
    const form = Object.keys(groups).find((name) => groups[name] !== undefined) ?? '';
    // The point of "October." ends a sentence, that of "Oct." does not.
    const end = index + written.length - (/\p{L}{5,}\.$/u.test(written) ? 1 : 0);
    yield { start: index, end, written: written.trim(), form };
  }
}

function patternOf(forms: readonly DateForm[], script: string, before: string, after: string): RegExp {
  const all = forms.map(({ pattern }, index) => `(?<${script}${index}>${pattern})`).join('|');
  return new RegExp(`${before}(?:${all})${after}`, 'g');
}
