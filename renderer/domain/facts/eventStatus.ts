import type { EventStatus } from '#domain/event.ts';
import { withWordEdges } from './wordEdges.ts';

/** What the wording around an event says of its standing, in English, French, German and Chinese; the first that fits counts. */
const wordings: readonly (readonly [pattern: RegExp, status: EventStatus])[] = [
  [
    /\b(?:denied|denies|deny|refuted?)\b|dément|démenti|nie\b|bestreitet|bestritt|dementiert|weist[^.]{0,40}zurück|否认/iu,
    'denied',
  ],
  [
    /\b(?:abandon(?:s|ed)?|shelved?|scrapp?(?:ed|s)|called off|fell through|failed to|collapsed|cancell?ed|withdrew|drops plans|ditched)\b|abandonn|renonc|annul|échou|capot|gescheitert|abgesagt|scheiter|geplatzt|abgebrochen|失败|告吹|取消|终止|放弃/iu,
    'failed',
  ],
  [
    /\b(?:blocked (?:the|a|by)|halted|barred)\b|s['’]oppose|bloqué par|gestoppt|untersagt|blockiert den|叫停|受阻/iu,
    'blocked',
  ],
  [
    /\b(?:reportedly|rumou?r(?:s|ed)?|according to (?:people|sources)|is said to|are said to|considering|weighing|in talks|could be|may be|mulling|exploring|is viewed as|potential|facing scrutiny|faces scrutiny|could (?:buy|acquire|sell|launch|merge|list))\b|serait|seraient|aurait|auraient|selon (?:des|les) (?:rumeurs|sources)|en discussions?|rumeur|offenbar|angeblich|soll(?:en)? (?!.{0,30}(?:bis|ab) )|Gerücht|könnte|prüft (?:einen|eine|den|die)|据(?:报道|传|悉|称|了解)|传闻|考虑|洽谈|或将|有望/iu,
    'rumoured',
  ],
  [
    /\b(?:plans? to|planning|planned to|will|would|intends? to|is set to|set to|expects? to|expected to|is preparing to|preparing to|aims? to|to be launched|is due to|looks to|prepares to|are going to|going to|next (?:year|month|week)|later this)\b|envisage|prévoit|prévoient|prévu|compte\b|projet(?:te)?|va (?!bien)|vont |souhaite|doit |entend |devrait|devraient|d['’]ici|lorgne|will (?=\p{Ll}+)|plant\b|planen|geplant|möchte|wird[^.]{0,60}en\b|werden soll|soll\b|beabsichtigt|künftig|ab (?:dem|Januar|April|Juli|Oktober)|计划|拟|将|预计|打算|准备/iu,
    'planned',
  ],
  [
    /\b(?:announced|announces|announcing|agreed|agrees|committed|unveiled|said it|has signed|to acquire|is investigating|are expected)\b|annonc|s['’]apprête|kündigt|angekündigt|teilte|gab[^.]{0,20}bekannt|宣布|公布|公告/iu,
    'announced',
  ],
  [
    /\b(?:completed|closed|finalized|last (?:year|month|week)|years? ago|months? ago|earlier this|in (?:19|20)\d\d|after|had |has |was |were |took|left)\b|finalis|achev|conclu|abgeschlossen|vollzogen|hat(?:te)?[^.]{0,80}(?:en|t)\b|wurde|完成|已/iu,
    'completed',
  ],
];
const ready = wordings.map(([{ source }, status]) => [withWordEdges(source, 'iu'), status] as const);

/** How far around the trigger the wording is looked for, in UTF-16 units. */
const before = 90;
const after = 90;

/** What the wording says of an event, and the words that say it. */
interface StatusWords {
  readonly status: EventStatus;
  readonly words: string;
}

/** The status of an event told in a sentence, by the words around its trigger; `undefined` where they do not say. */
export function statusIn(sentence: string, start: number, end: number): EventStatus | undefined {
  return statusWordsIn(sentence, start, end)?.status;
}

/** The status that the words around a trigger give, with these words, so that a person can be told why. */
export function statusWordsIn(sentence: string, start: number, end: number): StatusWords | undefined {
  const following = sentence.slice(end, end + after).split(/[,;:，；。]/u)[0] ?? '';
  const around = sentence.slice(Math.max(0, start - before), end) + following;
  for (const [pattern, status] of ready) {
    const words = pattern.exec(around)?.[0].trim();
    if (words !== undefined) return { status, words };
  }
  return undefined;
}
