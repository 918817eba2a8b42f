import type { Amount } from '#domain/claim.ts';
import type { EventStatus } from '#domain/event.ts';
import { type EventType, eventRow } from '#domain/eventType.ts';
import type { PartialDate } from '#domain/partialDateFields.ts';
import { antecedentOf, type SentencePlace } from './antecedents.ts';
import { type EventContext, eventConfidence } from './eventConfidence.ts';
import { amountFor, dateFor } from './eventFigures.ts';
import { type RoleTaken, takeRoles } from './eventRoles.ts';
import { type EventSlots, eventSlots, type Slot, thingOf } from './eventSlots.ts';
import { statusAt, statusOnDate } from './eventStatus.ts';
import type { FoundAmount } from './findAmounts.ts';
import type { FoundDate } from './findDates.ts';
import { firstFrom, type Passage } from './passage.ts';
import type { PlacedName } from './placedName.ts';
import { foldedPattern } from './readText.ts';
import type { TriggerHit } from './triggerHits.ts';

/** An event that a sentence tells of, to be accepted, edited or rejected by a person. */
export interface SuggestedEvent {
  readonly type: EventType;
  readonly status: EventStatus;
  /** The words that gave the status, in the text; absent where it is the usual one of the type or follows from the date. */
  readonly statusCue?: Passage;
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

/** All that was read of an article before its events. */
export interface EventFacts extends EventContext {
  readonly names: readonly PlacedName[];
  readonly amounts: readonly FoundAmount[];
  readonly dates: readonly FoundDate[];
  readonly publishedDay: string | undefined;
}

/** A change in an office may be told without the name of who held it. */
const post = foldedPattern(
  String.raw`\b(?:ceo|cfo|chief executive|chair(?:man|woman)?|board member|president|pdg|directeur|directrice|présidente?)\b|vorstand|aufsichtsrat|geschäftsführ|chef(?:in)?\b|董事长|总裁|首席`,
);

/** Reads the event that a trigger tells of; undefined where what belongs to it is not there. */
export function eventAt(
  facts: EventFacts,
  place: SentencePlace & { readonly next: Passage | undefined },
  hit: TriggerHit,
  hits: readonly TriggerHit[],
): SuggestedEvent | undefined {
  const { sentence } = place;
  const { text } = facts;
  const { trigger } = hit;
  const slots = eventSlots[trigger.type];
  const names = within(facts.names, sentence);
  const own = takeRoles(text, sentence, hit, names, slots, trigger);
  if (own.length === 0 && trigger.needsName) return undefined;
  const participants = withAntecedents(facts, place, hit, slots, own);
  const isWithoutPerson =
    trigger.type === 'executive_change' && !participants.some(({ name }) => name.kind === 'person');
  if (isWithoutPerson && !post.test(text.slice(sentence.start, sentence.end))) return undefined;
  if (participants.length === 0 || (trigger.needsTwo && participants.length < 2)) return undefined;
  const rivals = hits.filter((other) => other !== hit && eventRow(other.trigger.type).amount !== undefined);
  const amount =
    amountFor(eventRow(trigger.type).amount, hit, within(facts.amounts, sentence), rivals, text) ??
    amountOfDeal(facts, trigger.type, place.next);
  if (trigger.needsAmount && !amount) return undefined;
  const date = dateFor(text, sentence, hit, within(facts.dates, sentence), names);
  const found = trigger.status ? { status: trigger.status, cue: hit } : statusAt(text, sentence, hit);
  const status = trigger.status ?? statusOnDate(found, slots.status, date, facts.publishedDay);
  const support = { own, all: participants, hasFigure: Boolean(amount), hasDate: Boolean(date) };
  return {
    type: trigger.type,
    status,
    ...(found?.status === status && { statusCue: { start: found.cue.start, end: found.cue.end } }),
    participants,
    ...(date && { date }),
    ...(amount && { amount }),
    passage: sentence,
    morePassages: [],
    trigger: { start: hit.start, end: hit.end },
    confidence: eventConfidence(facts, sentence, hit, support),
  };
}

const deals: ReadonlySet<EventType> = new Set(['acquisition', 'merger', 'divestiture', 'contract_win']);
const theDeal = foldedPattern(
  String.raw`^(?:the (?:all-cash |all-stock |proposed |cash )?(?:deal|transaction|acquisition|takeover|purchase|sale|merger|contract|order)\b|l['’]opération|la transaction|le (?:montant|contrat|marché)|der (?:kaufpreis|auftrag|preis)|die (?:transaktion|übernahme)|交易|该交易|此次交易|合同)`,
);

/** "The deal is valued at …": what the next sentence says of it, where it names one sum. */
function amountOfDeal({ text, amounts }: EventFacts, type: EventType, next: Passage | undefined): Amount | undefined {
  if (!next || !deals.has(type) || !theDeal.test(text.slice(next.start, next.end))) return undefined;
  const sums = within(amounts, next).filter(({ amount }) => amount.currency !== undefined);
  return sums.length === 1 ? sums[0]?.amount : undefined;
}

/** Who is meant by "the company" or "he", where the sentence names nobody who acts. */
function withAntecedents(
  facts: EventFacts,
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
      const name = antecedentOf(facts.text.original, place, facts.names, kind, facts.main);
      if (name && !own.some((taken) => taken.name.key === name.key)) added.push({ name, role: slot.role });
    }
  }
  return withThingAndMaker(facts, place, slots, [...own, ...added]);
}

/** What "the sedan" is; and whose it is, which a sentence about a thing seldom says again. */
function withThingAndMaker(
  { text, names, main }: EventFacts,
  place: SentencePlace,
  slots: EventSlots,
  taken: readonly RoleTaken[],
): readonly RoleTaken[] {
  const thing = thingOf(slots);
  if (!thing) return taken;
  const product =
    taken.find(({ role }) => role === thing.role) ??
    asTaken(antecedentOf(text.original, place, names, 'product', undefined), thing);
  const all = product && !taken.includes(product) ? [...taken, product] : taken;
  if (!product || all.some(({ role }) => role === slots.subject.role)) return all;
  const maker = asTaken(makerOf(product.name, names) ?? main, slots.subject);
  return maker ? [...all, maker] : all;
}

function asTaken(name: PlacedName | undefined, { role }: Slot): RoleTaken | undefined {
  return name && { name, role };
}

/** "The Lexus LC 500" is Lexus's. */
function makerOf(product: PlacedName, names: readonly PlacedName[]): PlacedName | undefined {
  return names.find(({ kind, name }) => kind === 'company' && product.name.startsWith(`${name} `));
}

/** What starts within a stretch, of a list by rising offset. */
export function within<Found extends Passage>(found: readonly Found[], { start, end }: Passage): Found[] {
  return found.slice(firstFrom(found, start), firstFrom(found, end));
}
