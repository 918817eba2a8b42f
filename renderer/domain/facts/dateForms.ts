import { numberWords } from '#domain/numberWords.ts';
import { monthWords, ordinalWords, seasonWords, weekdayWords } from '#domain/partialDateWords.ts';
import { anyOf } from '#domain/wordTable.ts';

/*
 * How dates stand in running text, folded as `fold` leaves it. The forms only say where a date may stand; what it means is for the rules of partial
 * dates. The longer stand before those that are a part of them.
 */

/** Letters of folded text: of Latin, Greek, Cyrillic, kana and Han. The class of all letters takes a hundred times longer to compile. */
const letter = 'a-z\u0370-\u03ff\u0400-\u04ff\u3040-\u9fff';
const month = `${anyOf(monthWords)}\\.?`;
const season = anyOf(seasonWords);
const weekday = `${anyOf(weekdayWords)}\\.?`;
/** Standing alone an abbreviation is more often another word ("Sun", "fall"). */
const wholeWeekday =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)';
const day = String.raw`\d{1,2}(?:st|nd|rd|th|er|\.)?`;
const year = String.raw`(?:19|20)\d\d(?![\d%]|[.,]\d)`;
const ordinal = anyOf(ordinalWords);
const number = `(?:\\d{1,3}|${anyOf(numberWords)}|several|quelques|einigen)`;
const units =
  '(?:days?|weeks?|months?|quarters?|years?|jours?|semaines?|mois|trimestres?|ans?|annees?|tage?n?|wochen?|monate?[ns]?|jahre?[ns]?)';
const relativeYear =
  "(?:(?:of )?(?:last|this|next) year|(?:de )?l'an(?:nee)? (?:derniere?|passee?|prochaine?)|(?:de )?cette annee|(?:des |im )?(?:letzten|vergangenen|vorigen|kommenden|nachsten|laufenden) jahres?|(?:dieses|diesem) jahre?s?)";
const ofYear = `(?:[ ,]{1,2}(?:of |de |du |d'|des jahres )?${year}| ${relativeYear})`;
const closeTo =
  "(?:(?:late|early|mid|later|earlier|end of|beginning of|the end of|fin|debut|mi|fin de|debut de|ende|anfang|mitte)[ -](?:d')?)";
const dash = '(?: ?[-–—] ?| (?:to|and|until|through|a|au|et|bis(?: zum)?|und) (?:le |the |dem )?)';

/** A form of a date; `capital` where its names must have a capital in the original, as in "may" and "march". */
export interface DateForm {
  readonly pattern: string;
  /** A name without digits beside it must be written as a name is. */
  readonly capital?: true;
}

export const latinForms: readonly DateForm[] = [
  { pattern: String.raw`(?:19|20)\d\d-\d\d-\d\d(?!\d)` },
  { pattern: String.raw`\d{1,2}\. ?\d{1,2}\. ?(?:19|20)\d\d(?!\d)` },
  { pattern: String.raw`\d{1,2}/\d{1,2}/(?:19|20)?\d\d(?![\d/])` },
  {
    pattern: `(?:from |between |de |du |entre |von |vom |zwischen )?(?:le )?${day}${dash}${day} (?:de )?${month}${ofYear}?`,
  },
  { pattern: `${month} \\d{1,2} ?[-–—] ?\\d{1,2}(?!\\d)(?:, ${year})?`, capital: true },
  {
    pattern: `(?:from |between |de |entre |von |zwischen )(?:le )?(?:${day} )?${month}(?:${ofYear})?${dash}(?:${day} )?${month}${ofYear}?`,
  },
  { pattern: `(?:from |between |de |entre |von |zwischen )${year}${dash}${year}` },
  { pattern: `${year}[-–—/](?:${year}|\\d\\d(?![\\d-]))` },
  {
    pattern: `(?:(?:on |le |am )?${weekday},? )?(?:(?:le|the|den|am|dem) )?${day} (?:of |de )?${month}(?:${ofYear})?(?![${letter}])`,
  },
  {
    pattern: `(?:(?:on )?${weekday},? )?${month} \\d{1,2}(?:st|nd|rd|th)?(?![\\d.,]*\\d|%)(?:,? ${year})?`,
    capital: true,
  },
  { pattern: `${closeTo}?${month}(?: de | of |[ ,-]{1,2})(?:${year}|${relativeYear})`, capital: true },
  { pattern: `(?:the |le |das |im |au |in the )?${closeTo}?${season}(?: of | de | |,)(?:${year}|${relativeYear})` },
  {
    pattern: `(?:the |le |au |im |das |du |des )?(?:${ordinal}|[1-4])[. ]?(?: |(?=q))(?:(?:fiscal |calendar )?quarter|trimestre|quartals?|half(?: of the year)?|semestre|halbjahre?s?)(?:${ofYear}|/${year})?`,
  },
  { pattern: `(?:q[1-4]|h[12]|[1-4]q|[12]h)(?:[ /-]?(?:19|20)?\\d\\d)?(?!\\d)` },
  {
    pattern:
      '(?:the )?(?:beginning|start) of (?:the|this) week|(?:en )?debut de (?:la )?semaine|(?:anfang der woche|wochenbeginn)',
  },
  {
    pattern: `(?:over |during |on |at |in )?(?:the |this |last |next |past |previous |coming )(?:past |last |next )?(?:week-?end|week|month|quarter|year)(?![${letter}])(?!-)`,
  },
  {
    pattern: `(?:late |early |earlier |later )?(?:last|this|next|this past|this coming) (?:${weekday}|${month}|${season})(?![${letter}])`,
    capital: true,
  },
  { pattern: `(?:earlier|later) (?:this|last|next) (?:week|month|year)|so far this year|year to date` },
  {
    pattern:
      "(?:a la |en )?(?:(?:fin|debut|mi)[ -](?:de )?)?(?:la semaine|le mois|l'annee|l'an|le trimestre|le week-?end|au trimestre|du mois|au mois|mois|de l'annee|de l'an) (?:derniere?|passee?|prochaine?|precedente?|suivante?|en cours)",
  },
  {
    pattern:
      '(?:a la |en )?(?:(?:fin|debut|mi)[ -](?:de )?)?(?:cette semaine|ce mois(?:-ci)?|cette annee|ce week-?end|ce trimestre)',
  },
  { pattern: `${wholeWeekday} (?:dernier|prochain|passe)` },
  { pattern: `(?:${month}) (?:dernier|prochain|passe)` },
  {
    pattern:
      '(?:anfang |ende |mitte )?(?:in der |im |in den |am |bis |seit |der |des )?(?:letzte|vergangene|vorige|diese|kommende|nachste)[nmrs]? (?:woche|monate?s?|quartals?|jahre?s?|wochenende)',
  },
  {
    pattern: `(?:am |im )?(?:letzte|vergangene|vorige|diese|kommende|nachste)[nmrs]? (?:${weekday}|${month})`,
    capital: true,
  },
  {
    pattern: `(?:about |nearly |almost |around )?${number} ${units} (?:ago|earlier|later|before|plus tot|plus tard|auparavant|zuvor|spater|fruher)`,
  },
  { pattern: `il y a (?:environ |pres de )?${number} ${units}` },
  { pattern: `vor (?:etwa |rund |gut |knapp )?${number} ${units}(?![${letter}])` },
  {
    pattern: `(?:the )?(?:previous|following|preceding) (?:day|week|month|year)|la veille|le lendemain|in der vorwoche|im vormonat|im vorjahr`,
  },
  {
    pattern: 'the day before yesterday|yesterday|last night|today|tonight|tomorrow|this (?:morning|afternoon|evening)',
  },
  {
    pattern:
      "avant-hier|hier(?: soir| matin)?(?! (?:ist|sind|wird|werden|geht|gibt|kann|konnen|auch|in|zu|nicht|noch|war|sei))|aujourd'hui|demain|ce matin|ce soir",
  },
  { pattern: 'vorgestern|gestern(?:abend)?|heute(?: morgen| abend)?|ubermorgen' },
  {
    pattern: `(?:on |by |until |since |late |early |le |am |seit |ab |depuis |des |bis |ce )?${wholeWeekday}(?: morning| afternoon| evening| night| matin| soir| abend)?(?![${letter}\\d-])`,
    capital: true,
  },
  {
    pattern: `(?:in|since|by|until|from|for|during|of|before|after|through|starting|as of|en|depuis|des|a partir de|au mois de|mi|im|seit|ab|bis|ende|anfang|mitte|late|early|mid|fin|debut|d'ici|this|last)(?: |-)(?:late |early |mid-|mid |the end of |fin |debut |ende |anfang |mitte )?${month}(?![${letter}\\d])(?! \\d)`,
    capital: true,
  },
  {
    pattern: `(?:at |by |before |until |vers |a |d'ici |d'ici a |pour )?(?:the |la )?(?:end of (?:the|this) year|year-?end|fin (?:de )?(?:l'|cette )annee|fin d'annee)|(?:zum |bis )?jahresende|ende (?:des jahres|dieses jahres)`,
  },
  { pattern: `(?:the |les |les annees |annees |der )?(?:19|20)\\d0(?:s|er jahren?)(?![${letter}])` },
  {
    pattern: `${closeTo}?(?<![\\d$€£.,:/-])${year}(?!-?[${letter}])(?! ?(?:%|€|euros?|dollars|people|employees|personnes|mitarbeiter|million|milli|users|units|tonnes))`,
  },
];

const hanNumber = '[〇零一二三四五六七八九十两\\d]';
export const hanForms: readonly DateForm[] = [
  {
    pattern: `(?:${hanNumber}{4}|今|去|明|前|本) ?年 ?(?:${hanNumber}{1,2} ?月份?(?: ?${hanNumber}{1,3} ?[日号])?|第?[一二三四1-4]季度|[上下]半年|年?[底末初中]|春[天季]?|夏[天季]?|秋[天季]?|冬[天季]?)?`,
  },
  { pattern: `(?:上个?|本|这个?|下个?)月(?:${hanNumber}{1,3}[日号]|[底末初中])?` },
  { pattern: `(?<!\\d)${hanNumber}{1,2} ?月 ?${hanNumber}{1,3} ?[日号]` },
  { pattern: `第[一二三四1-4]季度|[上下]半年` },
  { pattern: '(?:上个?|本|这个?|下个?)?(?:周|星期|礼拜)[一二三四五六日天](?!期)' },
  { pattern: '(?:上个?|本|这个?|下个?)(?:周末|周|星期|季度)' },
  { pattern: `(?:${hanNumber}{1,3}|数)个?(?:天|周|星期|月|年)(?:之?前|以前)` },
  { pattern: '昨[天日晚夜]|今[天日晚晨]|明[天日晚]|前天|后天' },
  { pattern: `(?<![\\d一-十])${hanNumber}{1,2}月份?(?!\\d)` },
];
