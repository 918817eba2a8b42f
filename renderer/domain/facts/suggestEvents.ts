import type { Amount } from '#domain/claim.ts';
import type { EventStatus } from '#domain/event.ts';
import type { EventType } from '#domain/eventType.ts';
import type { PartialDate } from '#domain/partialDateFields.ts';
import { antecedentOf, type SentencePlace } from './antecedents.ts';
import { amountFor, dateFor } from './eventFigures.ts';
import { type RoleTaken, takeRoles } from './eventRoles.ts';
import { type EventSlots, eventSlots, regulator } from './eventSlots.ts';
import { statusIn } from './eventStatus.ts';
import type { EventTrigger } from './eventTrigger.ts';
import { triggersFor } from './eventTriggers.ts';
import { type FoundAmount, findAmounts } from './findAmounts.ts';
import { type FoundDate, findDates } from './findDates.ts';
import { mergeEvents } from './mergeEvents.ts';
import { firstFrom, overlap, type Passage } from './passage.ts';
import type { PlacedName } from './placedName.ts';
import { splitSentences } from './sentences.ts';

/** What suggestions are made from. */
export interface FactArticle {
  readonly title: string;
  readonly text: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** `YYYY-MM-DD`; relative dates are left out without it. */
  readonly publishedDay?: string;
}

/** An event that a sentence tells of, to be accepted, edited or rejected by a person. */
export interface SuggestedEvent {
  readonly type: EventType;
  readonly status: EventStatus;
  readonly participants: readonly RoleTaken[];
  readonly date?: PartialDate;
  readonly amount?: Amount;
  /** The sentence that says so, in the text. */
  readonly passage: Passage;
  /** Further sentences that say the same. */
  readonly morePassages: readonly Passage[];
  /** The words that gave it away, in the text. */
  readonly trigger: Passage;
  /** Between 0 and 1. */
  readonly confidence: number;
}

/** Below this a suggestion is more often wrong than right. */
const minConfidence = 0.7;
const maxEvents = 12;
const lettersPerEvent = 350;
const minEvents = 4;

const negated =
  /\b(?:not|never|no|without|n['’]t|ne|n['’]|sans|jamais|nicht|kein|keine|keinen|nie)\b[^.,;]{0,25}$|(?:没有|未|不|并非)[^，。]{0,4}$/iu;
const hypothetical =
  /\b(?:if|whether|unless|imagine|si|wenn|falls|ob)\b[^.,;]{0,60}$|(?:如果|假如|是否|可能)[^，。]{0,20}$/iu;
/** A change in an office may be told without the name of who held it. */
const post =
  /\b(?:ceo|cfo|chief executive|chair(?:man|woman)?|board member|president|pdg|directeur|directrice|présidente?)\b|vorstand|aufsichtsrat|geschäftsführ|chef(?:in)?\b|董事长|总裁|首席/iu;
const inQuotation = /[“«„「"][^”»“」"]*$/u;

/**
 * Suggests the business events that an article tells of, ranked, repeats merged; `names` are its names by rising offset, known and new. Pure and
 * without the network: some milliseconds for a page.
 */
export function suggestEvents(article: FactArticle, names: readonly PlacedName[]): SuggestedEvent[] {
  const { text, language, title } = article;
  const triggers = triggersFor(language);
  const titleTypes = new Set(
    triggers.filter(({ pattern }) => title.search(pattern) >= 0).map(({ trigger }) => trigger.type),
  );
  const facts: Facts = {
    article,
    names,
    amounts: findAmounts(text),
    dates: findDates(text, article.publishedDay),
    main: mainName(names, title),
    titleTypes,
  };
  const sentences = splitSentences(text, language);
  const found = sentences.flatMap((sentence, index) =>
    hitsIn(text, sentence, namesIn(names, sentence), triggers).flatMap(
      (hit, _, hits) => eventAt(facts, { sentence, previous: sentences[index - 1] }, hit, hits) ?? [],
    ),
  );
  const limit = Math.min(maxEvents, minEvents + Math.floor(text.length / lettersPerEvent));
  return mergeEvents(found.filter(({ confidence }) => confidence >= minConfidence))
    .sort((a, b) => b.confidence - a.confidence || a.passage.start - b.passage.start)
    .slice(0, limit);
}

interface Facts {
  readonly article: FactArticle;
  readonly names: readonly PlacedName[];
  readonly amounts: readonly FoundAmount[];
  readonly dates: readonly FoundDate[];
  readonly main: PlacedName | undefined;
  readonly titleTypes: ReadonlySet<EventType>;
}

interface TriggerHit extends Passage {
  readonly trigger: EventTrigger;
}

/** The triggers in a sentence: of each type the surest, of those that overlap the surest. */
function hitsIn(
  text: string,
  sentence: Passage,
  names: readonly PlacedName[],
  triggers: ReturnType<typeof triggersFor>,
): TriggerHit[] {
  const words = text.slice(sentence.start, sentence.end);
  const hits: TriggerHit[] = [];
  for (const { trigger, pattern } of triggers) {
    for (const { 0: matched, index } of words.matchAll(pattern)) {
      const start = sentence.start + index;
      // "Investigating" may be a part of a name.
      if (names.some((name) => name.start <= start && start < name.end)) continue;
      hits.push({ trigger, start, end: start + matched.length });
      break;
    }
  }
  hits.sort((a, b) => b.trigger.weight - a.trigger.weight || b.end - b.start - (a.end - a.start));
  const kept: TriggerHit[] = [];
  for (const hit of hits) {
    if (kept.some((other) => overlap(other, hit) || other.trigger.type === hit.trigger.type)) continue;
    kept.push(hit);
  }
  return kept.slice(0, 3);
}

/** The company that the article is about: named in the title, else most often. */
export function mainName(names: readonly PlacedName[], title: string): PlacedName | undefined {
  const counts = new Map<string, { name: PlacedName; count: number }>();
  for (const name of names) {
    if (name.kind !== 'company' || regulator.pattern.test(name.name)) continue;
    const bonus = counts.has(name.key) || !title.includes(name.name) ? 0 : 3;
    const known = counts.get(name.key);
    counts.set(name.key, { name: known?.name ?? name, count: (known?.count ?? 0) + 1 + bonus });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.name;
}

function eventAt(
  facts: Facts,
  place: SentencePlace,
  hit: TriggerHit,
  hits: readonly TriggerHit[],
): SuggestedEvent | undefined {
  const { sentence } = place;
  const { text } = facts.article;
  const { trigger } = hit;
  const slots = eventSlots[trigger.type];
  const inSentence = namesIn(facts.names, sentence);
  const own = takeRoles(text, sentence, hit, inSentence, slots, trigger);
  if (own.length === 0 && trigger.needsName) return undefined;
  const participants = withAntecedents(facts, place, hit, slots, own);
  const isWithoutPerson =
    trigger.type === 'executive_change' && !participants.some(({ name }) => name.kind === 'person');
  if (isWithoutPerson && !post.test(text.slice(sentence.start, sentence.end))) return undefined;
  if (participants.length === 0 || (trigger.needsTwo && participants.length < 2)) return undefined;
  const rivals = hits.filter((other) => other !== hit && eventSlots[other.trigger.type].amount !== undefined);
  const amount = amountFor(slots, hit, inside(facts.amounts, sentence), rivals, text);
  if (trigger.needsAmount && !amount) return undefined;
  const date = dateFor(text, hit, inside(facts.dates, sentence));
  const words = text.slice(sentence.start, sentence.end);
  const status =
    trigger.status ?? statusIn(words, hit.start - sentence.start, hit.end - sentence.start) ?? slots.status;
  const confidence = confidenceOf(facts, sentence, hit, {
    own: own.length,
    all: participants.length,
    hasFigure: Boolean(amount),
    hasDate: Boolean(date),
  });
  return {
    type: trigger.type,
    status,
    participants,
    ...(date && { date }),
    ...(amount && { amount }),
    passage: sentence,
    morePassages: [],
    trigger: { start: hit.start, end: hit.end },
    confidence,
  };
}

/** Who is meant by "the company" or "he", where the sentence names nobody who acts. */
function withAntecedents(
  facts: Facts,
  place: SentencePlace,
  hit: TriggerHit,
  slots: EventSlots,
  own: readonly RoleTaken[],
): readonly RoleTaken[] {
  const wanted = hit.trigger.type === 'executive_change' ? [slots.subject, slots.object] : [slots.subject];
  const added: RoleTaken[] = [];
  for (const slot of wanted) {
    const isFilled = own.some(
      ({ role, name }) => role === slot?.role && (slots.object?.role !== role || name.start < hit.start),
    );
    if (!slot || isFilled || own.length > 1) continue;
    for (const kind of ['company', 'person'] as const) {
      if (!slot.kinds.includes(kind) || added.some(({ role }) => role === slot.role)) continue;
      const name = antecedentOf(facts.article.text, place, facts.names, kind, facts.main);
      if (name && !own.some((taken) => taken.name.key === name.key)) added.push({ name, role: slot.role });
    }
  }
  return [...own, ...added];
}

interface Support {
  readonly own: number;
  readonly all: number;
  readonly hasFigure: boolean;
  readonly hasDate: boolean;
}

function confidenceOf(
  { article, main, titleTypes }: Facts,
  sentence: Passage,
  hit: TriggerHit,
  support: Support,
): number {
  const { text } = article;
  const before = text.slice(sentence.start, hit.start);
  const isLead = sentence.start < Math.max(500, text.length * 0.15);
  const adjustments: readonly (readonly [boolean, number])[] = [
    [titleTypes.has(hit.trigger.type), 0.1],
    [support.all > 1, 0.06],
    [support.hasFigure, 0.06],
    [support.hasDate, 0.04],
    [isLead, 0.04],
    [support.own === 0, -0.12],
    [main === undefined, -0.1],
    [negated.test(before.slice(-40)), -0.2],
    [hypothetical.test(before), -0.2],
    [inQuotation.test(before), -0.15],
    [/\?["”»]?$/u.test(text.slice(sentence.start, sentence.end)), -0.15],
  ];
  const sum = adjustments.reduce((total, [applies, change]) => total + (applies ? change : 0), hit.trigger.weight);
  return Math.min(0.99, Math.max(0, sum));
}

function namesIn(names: readonly PlacedName[], { start, end }: Passage): PlacedName[] {
  return names.slice(firstFrom(names, start), firstFrom(names, end));
}

function inside<Found extends Passage>(found: readonly Found[], { start, end }: Passage): Found[] {
  return found.slice(firstFrom(found, start), firstFrom(found, end));
}
