import type { EventStatus } from '#domain/event.ts';
import type { PartialDate } from '#domain/partialDateFields.ts';
import type { Passage } from './passage.ts';
import { foldedPattern, type ReadText } from './readText.ts';

/** Said of a whole sentence, wherever in it. */
const hearsay = String.raw`\b(?:reportedly|allegedly|according to (?:people|sources)|people familiar|sources (?:said|say|told))\b|selon (?:des|les|plusieurs) (?:rumeurs|sources)|d['’]après (?:des|plusieurs) sources|offenbar|angeblich|Gerücht|据(?:报道|传|悉|称|了解)|传闻`;

/** What the wording around an event says of its standing, in English, French, German and Chinese. */
const wordings: readonly (readonly [status: EventStatus, pattern: string])[] = [
  ['rumoured', hearsay],
  [
    'denied',
    String.raw`\b(?:denied|denies|deny|refuted?)\b|dément|démenti|nie\b|bestreitet|bestritt|dementiert|weist[^.]{0,40}zurück|否认`,
  ],
  [
    'failed',
    String.raw`\b(?:abandon(?:s|ed)?|shelved?|scrapp?(?:ed|s)|called off|fell (?:through|short)|failed to|collapsed|cancell?ed|withdrew|drops plans|ditched)\b|abandonn|renonc|annul|échou|capot|gescheitert|abgesagt|scheiter|geplatzt|abgebrochen|失败|告吹|取消|终止|放弃`,
  ],
  [
    'blocked',
    String.raw`\b(?:blocked (?:the|a|by)|halted|barred)\b|s['’]oppose|bloqué par|gestoppt|untersagt|blockiert den|叫停|受阻`,
  ],
  [
    'rumoured',
    String.raw`\b(?:rumou?r(?:s|ed)?|is said to|are said to|considering|weighing|in talks|talks (?:have|had|between|with)|could be|may be|mulling|exploring|is viewed as|potential|facing scrutiny|faces scrutiny|could (?:buy|acquire|sell|launch|merge|list))\b|serait|seraient|aurait|auraient|en discussions?|rumeur|soll(?:en)? (?!.{0,30}(?:bis|ab) )|könnte|prüft (?:einen|eine|den|die)|考虑|洽谈|或将|有望`,
  ],
  [
    'planned',
    String.raw`\b(?:plans? to|planning|planned|will|would|intends? to|is set to|set to|expects? to|expected to|is preparing to|preparing to|aims? to|to be launched|is due to|due out|looks to|prepares to|are going to|going to|next (?:year|month|week)|later this|(?:is|are) slated to)\b|envisage|prévoit|prévoient|prévu|compte\b|projet(?:te)?|va (?!bien)|vont |souhaite|doit |entend |devrait|devraient|d['’]ici|lorgne|will (?=[a-z])|plant\b|planen|geplant|möchte|wird[^.]{0,60}en\b|werden soll|soll\b|beabsichtigt|künftig|ab (?:dem|Januar|April|Juli|Oktober)|计划|拟|将|预计|打算|准备`,
  ],
  [
    'announced',
    String.raw`\b(?:announced|announces|announcing|agreed|agrees|committed|unveiled|said it|has signed|to acquire|is investigating|are expected)\b|annonc|s['’]apprête|kündigt|angekündigt|teilte|gab[^.]{0,20}bekannt|宣布|公布|公告`,
  ],
  [
    'completed',
    String.raw`\b(?:completed|closed|finalized|became final|last (?:year|month|week)|years? ago|months? ago|earlier this|in (?:19|20)\d\d|after|had |has |was |were |took|left)\b|finalis|achev|conclu|abgeschlossen|vollzogen|hat(?:te)?[^.]{0,80}(?:en|t)\b|wurde|完成|已`,
  ],
];
const ready = wordings.map(([status, source]) => ({
  status,
  pattern: foldedPattern(source, 'g'),
  isWide: source === hearsay,
}));

/** How far around the trigger the wording is looked for, in UTF-16 units. */
const reach = 90;
/** A comma or an "and" between the wording and the trigger counts as so many letters. */
const clauseCost = 40;
const clauseMark = /[,;:]| (?:and|et|und|but|mais|aber|while) /g;
/** Words that are in most sentences say little, others overrule what stands nearer in their clause. */
const weakness: Readonly<Partial<Record<EventStatus, number>>> = {
  completed: 60,
  announced: 15,
  denied: -60,
  blocked: -60,
  failed: -60,
  rumoured: -30,
};

/** A status and the words that say so. */
export interface FoundStatus {
  readonly status: EventStatus;
  readonly cue: Passage;
}

/** The status of an event told in a sentence, by the nearest wording around its trigger; `undefined` where none says so. */
export function statusAt(text: ReadText, sentence: Passage, trigger: Passage): FoundStatus | undefined {
  const start = Math.max(sentence.start, trigger.start - reach);
  const lead = text.slice(start, trigger.start);
  const words = text.slice(trigger.start, trigger.end);
  const following = text.slice(trigger.end, Math.min(sentence.end, trigger.end + reach)).split(/[,;:，；。]/)[0] ?? '';
  const around = lead + words + following;
  const end = lead.length + words.length;
  let best: (FoundStatus & { readonly cost: number }) | undefined;
  for (const { status, pattern, isWide } of ready) {
    for (const { index, 0: matched } of around.matchAll(pattern)) {
      const between =
        index < lead.length ? around.slice(index + matched.length, lead.length) : around.slice(end, index);
      // What follows the trigger ends at the first comma anyway.
      const marks = isWide || index >= lead.length ? 0 : (between.match(clauseMark)?.length ?? 0);
      const weight = weakness[status] ?? 0;
      const cost = (isWide ? 0 : between.length + clauseCost * marks) + (marks > 0 ? Math.max(0, weight) : weight);
      if (best && cost >= best.cost) continue;
      const cue = { start: text.offsetIn(start, index), end: text.offsetIn(start, index + matched.length) };
      best = { status, cue, cost };
    }
  }
  return best;
}

/** Said of what has been said to come about, a date tells whether it has. */
export function statusOnDate(
  found: FoundStatus | undefined,
  usual: EventStatus,
  date: PartialDate | undefined,
  publishedDay: string | undefined,
): EventStatus {
  const status = found?.status ?? usual;
  if (!date || publishedDay === undefined) return status;
  const isOpen = found === undefined || status === 'completed' || status === 'planned';
  if (!isOpen) return status;
  if (date.min > publishedDay) return 'planned';
  return date.max < publishedDay ? 'completed' : status;
}
