import type { EntityKind } from '#domain/entity.ts';
import type { EventStatus } from '#domain/event.ts';
import type { EventRole, EventType } from '#domain/eventType.ts';

/** Who may stand in a place beside a trigger, and the role that it gives. */
export interface Slot {
  readonly role: EventRole;
  readonly kinds: readonly EntityKind[];
}

export interface EventSlots {
  /** Who acts: before the trigger, or after "by" in the passive. */
  readonly subject: Slot;
  /** On whom or what: after the trigger, or before it in the passive. */
  readonly object?: Slot;
  /** After "with", "avec", "mit", "与". */
  readonly partner?: Slot;
  /** After "from", "à", "von" where it is no agent. */
  readonly source?: Slot;
  /** After "led by", "backed by". */
  readonly backer?: Slot;
  /** After "to", "an", "给". */
  readonly receiver?: Slot;
  /** Where it happens: after "on", "sur", "auf", "在". */
  readonly where?: Slot;
  /** Names whose wording gives their role wherever they stand. */
  readonly named?: { readonly pattern: RegExp; readonly role: EventRole };
  readonly status: EventStatus;
}

const company: readonly EntityKind[] = ['company'];
const actor: readonly EntityKind[] = ['company', 'person'];
const thing: readonly EntityKind[] = ['product'];
const owned: readonly EntityKind[] = ['company', 'product'];
const place: readonly EntityKind[] = ['place'];

export const regulator = {
  pattern:
    /commission|authority|attorney general|ministry|department|board|agency|regulator|supervis|court|kartellamt|bafin|bundes|behörde|autorité|ministère|cnil|\b(?:ftc|sec|doj|fcc|fda|cma|gdpr|edpb|nyag|nhtsa|faa)\b|监管|总局|委员会|工信部|商务部|法院/iu,
  role: 'regulator',
} as const;
/** Who tells of what befell others: "the fire, said the police". */
export const publicBody = {
  pattern:
    /police|polizei|gendarmerie|feuerwehr|pompiers|sheriff|fire (?:department|service)|government|gouvernement|bundesregierung|senate|congress|parliament|taliban|military|army|navy|white house|amnesty|human rights|united nations|公安|警方|消防/iu,
} as const;
const court = {
  pattern: /court|tribunal|gericht|cour |conseil d['’]état|conseil constitutionnel|法院/iu,
  role: 'court',
} as const;

/** What an event of a type is about where that is a product: what is launched, recalled, priced. */
export function thingOf({ object }: EventSlots): Slot | undefined {
  return object?.kinds.every((kind) => kind === 'product') ? object : undefined;
}

/** How the participants of each type of event take their roles. */
export const eventSlots: Readonly<Record<EventType, EventSlots>> = {
  acquisition: {
    subject: { role: 'acquirer', kinds: actor },
    object: { role: 'target', kinds: owned },
    source: { role: 'seller', kinds: actor },
    backer: { role: 'investor', kinds: actor },
    status: 'completed',
  },
  merger: {
    subject: { role: 'party', kinds: company },
    object: { role: 'party', kinds: company },
    partner: { role: 'party', kinds: company },
    status: 'announced',
  },
  stake_change: {
    subject: { role: 'acquirer', kinds: actor },
    object: { role: 'target', kinds: company },
    source: { role: 'seller', kinds: actor },
    status: 'announced',
  },
  divestiture: {
    subject: { role: 'seller', kinds: actor },
    object: { role: 'asset', kinds: owned },
    receiver: { role: 'buyer', kinds: actor },
    status: 'announced',
  },
  joint_venture: {
    subject: { role: 'party', kinds: company },
    object: { role: 'party', kinds: company },
    partner: { role: 'party', kinds: company },
    status: 'announced',
  },
  funding_round: {
    subject: { role: 'issuer', kinds: company },
    object: { role: 'investor', kinds: actor },
    partner: { role: 'investor', kinds: actor },
    source: { role: 'investor', kinds: actor },
    backer: { role: 'investor', kinds: actor },
    status: 'announced',
  },
  ipo_listing: {
    subject: { role: 'issuer', kinds: company },
    object: { role: 'exchange', kinds: company },
    status: 'announced',
  },
  partnership: {
    subject: { role: 'party', kinds: ['company', 'person', 'product'] },
    object: { role: 'party', kinds: ['company', 'person', 'product'] },
    partner: { role: 'party', kinds: ['company', 'person', 'product'] },
    status: 'announced',
  },
  contract_win: {
    subject: { role: 'supplier', kinds: company },
    object: { role: 'customer', kinds: company },
    source: { role: 'customer', kinds: company },
    status: 'announced',
  },
  product_launch: {
    subject: { role: 'maker', kinds: company },
    object: { role: 'product', kinds: thing },
    where: { role: 'platform', kinds: thing },
    status: 'announced',
  },
  product_end: {
    subject: { role: 'maker', kinds: company },
    object: { role: 'product', kinds: thing },
    status: 'announced',
  },
  pricing_change: {
    subject: { role: 'actor', kinds: company },
    object: { role: 'product', kinds: thing },
    status: 'announced',
  },
  market_entry_exit: {
    subject: { role: 'actor', kinds: company },
    object: { role: 'market', kinds: place },
    status: 'announced',
  },
  facility_open_close: {
    subject: { role: 'actor', kinds: company },
    object: { role: 'location', kinds: place },
    status: 'announced',
  },
  executive_change: {
    subject: { role: 'person', kinds: ['person'] },
    object: { role: 'company', kinds: company },
    status: 'completed',
  },
  headcount_change: { subject: { role: 'actor', kinds: company }, status: 'announced' },
  financial_results: {
    subject: { role: 'company', kinds: company },
    status: 'completed',
  },
  valuation_rating: {
    subject: { role: 'target', kinds: company },
    object: { role: 'target', kinds: company },
    named: { pattern: /moody|fitch|standard & poor|s&p|ratings|scope/iu, role: 'rater' },
    status: 'completed',
  },
  litigation: {
    subject: { role: 'plaintiff', kinds: actor },
    object: { role: 'defendant', kinds: actor },
    partner: { role: 'party', kinds: actor },
    named: court,
    status: 'announced',
  },
  regulatory_action: {
    // Who regulates shows by its name; any other name is that of a target.
    subject: { role: 'regulator', kinds: [] },
    object: { role: 'target', kinds: ['company', 'person', 'product'] },
    named: regulator,
    status: 'announced',
  },
  ip_patent: {
    subject: { role: 'holder', kinds: actor },
    object: { role: 'counterparty', kinds: actor },
    status: 'announced',
  },
  platform_restriction: {
    subject: { role: 'actor', kinds: ['company', 'place'] },
    object: { role: 'target', kinds: owned },
    where: { role: 'platform', kinds: owned },
    status: 'announced',
  },
  incident: {
    subject: { role: 'actor', kinds: company },
    object: { role: 'product', kinds: thing },
    status: 'completed',
  },
  strategy_statement: {
    subject: { role: 'company', kinds: company },
    object: { role: 'speaker', kinds: ['person'] },
    status: 'announced',
  },
};
