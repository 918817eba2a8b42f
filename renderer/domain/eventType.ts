import * as v from 'valibot';
import type { EntityKind } from './entity.ts';

/** What types of events have in common, for colours and filters. */
export const eventGroups = ['capital', 'business', 'product', 'organisation', 'results', 'conflict'] as const;
export type EventGroupName = (typeof eventGroups)[number];

/** What an amount of an event may be. */
export type EventAmount = 'money' | 'people' | 'money-or-percent';

interface EventTypeRow {
  /** The roles that its participants may have, the most usual first. */
  readonly roles: readonly [string, ...string[]];
  readonly group: EventGroupName;
  /** What an amount of it is; absent where it has none. */
  readonly amount?: EventAmount;
}

/** The closed list of event types; a new row is the whole change. */
export const eventTypes = {
  acquisition: { roles: ['acquirer', 'target', 'seller', 'investor', 'adviser'], group: 'capital', amount: 'money' },
  merger: { roles: ['party', 'result'], group: 'capital', amount: 'money' },
  stake_change: { roles: ['acquirer', 'target', 'seller'], group: 'capital', amount: 'money-or-percent' },
  divestiture: { roles: ['seller', 'asset', 'buyer'], group: 'capital', amount: 'money' },
  joint_venture: { roles: ['party', 'venture'], group: 'capital', amount: 'money-or-percent' },
  funding_round: { roles: ['issuer', 'investor', 'lead_investor'], group: 'capital', amount: 'money' },
  ipo_listing: { roles: ['issuer', 'exchange', 'underwriter'], group: 'capital', amount: 'money' },
  partnership: { roles: ['party', 'product'], group: 'business', amount: 'money' },
  contract_win: { roles: ['supplier', 'customer'], group: 'business', amount: 'money' },
  product_launch: { roles: ['maker', 'product', 'platform', 'party'], group: 'product' },
  product_end: { roles: ['maker', 'product'], group: 'product' },
  pricing_change: { roles: ['actor', 'product'], group: 'business', amount: 'money-or-percent' },
  market_entry_exit: { roles: ['actor', 'market'], group: 'business' },
  facility_open_close: { roles: ['actor', 'location', 'speaker'], group: 'organisation', amount: 'money' },
  executive_change: { roles: ['company', 'person', 'predecessor', 'successor', 'investor'], group: 'organisation' },
  headcount_change: { roles: ['actor', 'target'], group: 'organisation', amount: 'people' },
  financial_results: { roles: ['company'], group: 'results', amount: 'money-or-percent' },
  valuation_rating: { roles: ['target', 'rater'], group: 'results', amount: 'money' },
  litigation: { roles: ['plaintiff', 'defendant', 'court', 'party'], group: 'conflict', amount: 'money' },
  regulatory_action: { roles: ['regulator', 'target'], group: 'conflict', amount: 'money' },
  ip_patent: { roles: ['holder', 'counterparty'], group: 'product' },
  platform_restriction: { roles: ['actor', 'target', 'platform'], group: 'conflict' },
  incident: { roles: ['actor', 'victim', 'facility', 'product', 'maker'], group: 'conflict' },
  strategy_statement: { roles: ['company', 'speaker'], group: 'business' },
} as const satisfies Record<string, EventTypeRow>;

export type EventType = keyof typeof eventTypes;
export type EventRole = (typeof eventTypes)[EventType]['roles'][number];

/** Every role that the table knows, once. */
const eventRoles = [...new Set(Object.values(eventTypes).flatMap(({ roles }) => [...roles]))] as [
  EventRole,
  ...EventRole[],
];
export const eventRoleSchema = v.picklist(eventRoles);

export const eventTypeNames = Object.keys(eventTypes) as [EventType, ...EventType[]];
export const eventTypeSchema = v.picklist(eventTypeNames);

/** What an event type allows, with every optional part. */
export function eventRow(type: EventType): EventTypeRow & { readonly roles: readonly [EventRole, ...EventRole[]] } {
  return eventTypes[type];
}

/** What a new name is where it has a role that not a company has. */
const kindByRole: Readonly<Partial<Record<EventRole, EntityKind>>> = {
  asset: 'product',
  facility: 'place',
  location: 'place',
  market: 'place',
  person: 'person',
  predecessor: 'person',
  product: 'product',
  speaker: 'person',
  successor: 'person',
};

/** What a name that nobody has yet is the name of, told by its role. */
export function kindOfRole(role: EventRole): EntityKind {
  return kindByRole[role] ?? 'company';
}
