import { fold } from './fold.ts';
import type { Day } from './partialDateCalendar.ts';
import { addDays, mondayOf } from './partialDateCalendar.ts';
import { readEdtf } from './partialDateEdtf.ts';
import { completeParts, readParts } from './partialDateParts.ts';
import { readPeriod } from './partialDatePeriod.ts';
import { readOpenRange, readRange } from './partialDateRange.ts';
import { readRelative, withYearsNamed } from './partialDateRelative.ts';
import { weekdayWords, withDigits } from './partialDateWords.ts';
import { anyOf } from './wordTable.ts';

/** What may stand around a date without changing it. */
const weekdayBefore = new RegExp(`^(?:(?:le|on|am) )?${anyOf(weekdayWords)}[.,]*,? (?:den |the |le )?(?=\\S*\\d)`, 'u');
const chineseWeekday = /[,( ]*(?:星期|周|礼拜)[一二三四五六日天]\)?$/u;
const timeOfDay =
  /(?:[ ,t]+(?:a|at|um|@|- ?)? ?)\d{1,2}(?:[:h]\d{0,2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]\.?m\.?)?| ?[ap]\.?m\.?| uhr)(?: ?(?:z|utc|gmt|[a-z]{3,4}|[+-]\d{2}:?\d{2}))?$|(?<=[日号]) ?\d{1,2}[:时点].*$/u;
const filler =
  /^(?:in|on|by the end of|en|au|aux|im|am|des|du|of|for|pour|from|starting|as of|a partir d[eu]|ab|au mois de?|mois de?|the month of|(?:the |l')?(?:fiscal |financial )?(?:year|annee|exercice|jahre?s?|geschaftsjahr)|fy|fiscal|the|le|la|les|der|die|das|den|dem)(?: |(?<=fy))(?:de |d')?(?=\S)|^(?:l'|于|在|截至|截止)(?=\S)/u;
/** A position within a time, dropped: EDTF has no word for it. */
const position =
  /^(?:(?:the |la |a la |le |au )?(?:end|beginning|start|middle|close) of(?: the)?|late|early|earlier|later|mid|so far|(?:a la )?fin(?: de| du| d')?|debut|mi|courant|ende|anfang|mitte|spat|plus tot|plus tard)(?:[ -]|(?<='))(?:de |d')?(?=\S)/u;
const chinesePosition = /(?<=年)(?:年?[底末初中])$|(?<=月)(?:[底末初中]|[上中下]旬)份?$/u;
const endOfYear = /^(?:(?:la )?fin d'annee|year-?end|(?:the )?end of (?:the )?year|jahresende|年[底末])$/u;
const weekOf =
  /^(?:(?:the |la )?(?:week (?:of|commencing|starting)|semaine d[ue])|(?:in der )?woche (?:vom|ab)) (?<date>.+)$|^(?<date2>.+)当周$/u;

const approximate =
  /^(?:circa|ca\.?|c\.|vers|env\.?|environ|about|around|approximately|approx\.?|etwa|gegen|约|大约|~)\s*(?=\S)|(?:左右|前后)$/u;
const uncertain =
  /^(?:perhaps|probably|possibly|maybe|peut-etre|sans doute|probablement|vielleicht|wahrscheinlich|可能|大概)\s*(?=\S)|\s*\?$/u;

/** Reads a date as a person writes it in English, French, German or Chinese, as EDTF, whether or not there is such a day. */
export function readDateText(text: string, referenceDay: Day | undefined): string | undefined {
  const folded = withDigits(fold(text).trim()).replace(/[.,;]+$/, '');
  const plain = folded.replace(approximate, '').replace(uncertain, '').trim();
  const qualifier = `${uncertain.test(folded) ? '?' : ''}${approximate.test(folded) ? '~' : ''}`.replace('?~', '%');
  const edtf = readPhrase(plain, referenceDay);
  return edtf && qualified(edtf, qualifier);
}

function readPhrase(text: string, referenceDay: Day | undefined): string | undefined {
  const named = referenceDay === undefined ? text : withYearsNamed(endOfYear.test(text) ? '今年' : text, referenceDay);
  const readAny = (part: string) => readOne(part, referenceDay);
  const week = weekOf.exec(named)?.groups;
  if (week) return weekAround(readAny(week.date ?? week.date2 ?? ''));
  return readOne(named, referenceDay) ?? readRange(named, referenceDay, readAny) ?? readOpenRange(named, readAny);
}

/** Reads one date, taking away word after word of what does not change it. */
function readOne(text: string, referenceDay: Day | undefined): string | undefined {
  const edtf = readBare(text, referenceDay);
  if (edtf !== undefined) return edtf;
  for (const removable of [weekdayBefore, chineseWeekday, timeOfDay, position, chinesePosition, filler]) {
    const rest = text.replace(removable, '').trim();
    if (rest !== text && rest !== '') return readOne(rest, referenceDay);
  }
  return undefined;
}

function readBare(text: string, referenceDay: Day | undefined): string | undefined {
  const parts = readParts(text);
  if (parts) return completeParts(parts, referenceDay);
  const relative = referenceDay === undefined ? undefined : readRelative(text, referenceDay);
  return relative ?? readPeriod(text, referenceDay);
}

function weekAround(edtf: string | undefined): string | undefined {
  const date = edtf === undefined ? undefined : readEdtf(edtf);
  if (date === undefined || date === 'impossible') return edtf;
  const monday = mondayOf(date.min);
  return `${monday}/${addDays(monday, 6)}`;
}

function qualified(edtf: string, qualifier: string): string {
  if (qualifier === '') return edtf;
  return edtf
    .split('/')
    .map((end) => (end === '..' ? end : `${end}${qualifier}`))
    .join('/');
}
