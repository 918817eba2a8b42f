import type { Passage } from './passage.ts';

/** Abbreviations whose point ends no sentence, in English, French and German; and those that a number follows. */
const abbreviations =
  /(?:^|[\s(“"'«/-])(?:mr|mrs|ms|dr|prof|st|sr|jr|gen|sen|rep|gov|col|lt|sgt|capt|rev|hon|vs|v|inc|corp|cos|ltd|bros|approx|dept|univ|assn|eds?|e\.g|i\.e|cf|ca|u\.s|u\.k|u\.n|e\.u|mm?e?|mgr|av|bd|env|p\. ?ex|bzw|z\. ?b|u\. ?a|d\. ?h|inkl|exkl|evtl|ggf|mio|mrd|tsd|hr|geb|vgl|zzgl)\.$/iu;
const beforeNumber =
  /(?:^|[\s(])(?:no|nos|nr|n|art|fig|vol|pp?|abs|bd|chap|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|okt|dez|févr|avr|juil|janv|déc)\.$/iu;
/** One letter and a point: an initial ("J. P. Morgan") or a piece of an abbreviation ("z. B."). */
const initial = /(?:^|[\s.(])\p{L}\.$/u;
const germanOrdinal = /(?:^|\s)\d{1,2}\.$/;
/** What opens no sentence: a small letter, a closing mark. */
const goesOn = /^[\s]*[\p{Ll}»”’)\],;:–]/u;
const endsSentence = /[.!?…。！？；]["'”’»」』)\]]*$/u;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const [base = 'en'] = language.toLowerCase().split('-');
  const known = segmenters.get(base);
  if (known) return known;
  const segmenter = makeSegmenter(base);
  segmenters.set(base, segmenter);
  return segmenter;
}

function makeSegmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}

/**
 * Splits a text into sentences, without the white space around them; a line ends a sentence. Source: Unicode UAX #29, to which abbreviations,
 * initials and German ordinals are added.
 */
export function splitSentences(text: string, language: string): Passage[] {
  const segmenter = segmenterOf(language);
  return linesOf(text).flatMap((line) => sentencesIn(text, line, segmenter, language.startsWith('de')));
}

function linesOf(text: string): Passage[] {
  return [...text.matchAll(/[^\n\r\u2028\u2029]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
}

function sentencesIn(text: string, line: Passage, segmenter: Intl.Segmenter, isGerman: boolean): Passage[] {
  const sentences: Passage[] = [];
  let start = line.start;
  for (const { index, segment } of segmenter.segment(text.slice(line.start, line.end))) {
    const end = line.start + index + segment.length;
    if (end < line.end && isBrokenOff(text, start, end, isGerman)) continue;
    const trimmed = trim(text, start, end);
    if (trimmed.end > trimmed.start) sentences.push(trimmed);
    start = end;
  }
  return sentences;
}

/** Says whether what follows belongs to the same sentence. */
function isBrokenOff(text: string, start: number, end: number, isGerman: boolean): boolean {
  const tail = text.slice(Math.max(start, end - 24), end).trimEnd();
  const next = text.slice(end, end + 3);
  if (goesOn.test(next)) return true;
  if (!endsSentence.test(tail)) return false;
  if (/^\d/.test(next) && beforeNumber.test(tail)) return true;
  return abbreviations.test(tail) || initial.test(tail) || (isGerman && germanOrdinal.test(tail));
}

function trim(text: string, start: number, end: number): Passage {
  const slice = text.slice(start, end);
  return { start: start + slice.length - slice.trimStart().length, end: start + slice.trimEnd().length };
}
