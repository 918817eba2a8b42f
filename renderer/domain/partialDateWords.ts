import { chineseDigits } from './numberWords.ts';
import type { WordTable } from './wordTable.ts';

/*
 * The words of English, French, German and Chinese that dates are made of, folded as `fold` leaves them (no accents, small letters).
 * A table maps a pattern to what it means; the patterns of a table are tried in order, so the longer stand first.
 */

export const monthWords: WordTable<number> = [
  ['january|janvier|januar|janner|janv|jan', 1],
  ['february|fevrier|februar|fevr|fev|feb', 2],
  ['march|mars|marz|maerz|mrz|mar', 3],
  ['april|avril|apr|avr', 4],
  ['may|mai', 5],
  ['june|juin|juni|jun', 6],
  ['july|juillet|juli|juil|jul', 7],
  ['august|aout|aug', 8],
  ['september|septembre|sept|sep', 9],
  ['october|octobre|oktober|oct|okt', 10],
  ['november|novembre|nov', 11],
  ['december|decembre|dezember|dec|dez', 12],
];

/** Seasons by their EDTF number. */
export const seasonWords: WordTable<number> = [
  ['spring|printemps|fruhling|fruhjahr|春[天季]?', 21],
  ['summer|ete|sommer|夏[天季]?', 22],
  ['autumn|fall|automne|herbst|秋[天季]?', 23],
  ['winter|hiver|冬[天季]?', 24],
];

export const weekdayWords: WordTable<number> = [
  ['monday|mon|lundi|lun|montag', 1],
  ['tuesday|tues|tue|mardi|dienstag', 2],
  ['wednesday|wed|mercredi|mer|mittwoch', 3],
  ['thursday|thurs|thur|thu|jeudi|jeu|donnerstag', 4],
  ['friday|fri|vendredi|ven|freitag', 5],
  ['saturday|sat|samedi|sam|samstag|sonnabend', 6],
  ['sunday|sun|dimanche|dim|sonntag', 7],
];

/** First to fourth, as quarters and half-years are counted. */
export const ordinalWords: WordTable<number> = [
  ['1|first|1st|premier|1er|1ere|premiere|erste[nrms]?|i', 1],
  ['2|second|2nd|deuxieme|seconde?|2e|2eme|2nde?|zweite[nrms]?|ii', 2],
  ['3|third|3rd|troisieme|3e|3eme|dritte[nrms]?|iii', 3],
  ['4|fourth|4th|quatrieme|4e|4eme|vierte[nrms]?|iv', 4],
];

/**
 * Writes the Chinese numbers that stand before a word of time in digits ("二〇一三年八月五日", "三天前"), so that the rules need know
 * digits only.
 */
export function withDigits(text: string): string {
  return text.replace(
    /[〇零一二三四五六七八九十两]+(?=年|月|日|号|天|周前|周后|周内|个|季度|星期前|星期后)/gu,
    chineseDigits,
  );
}
