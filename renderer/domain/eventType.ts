import * as v from 'valibot';

/** The closed list of event types, each with the roles that its participants may have, the most usual first. */
export const eventTypes = {
  acquisition: ['acquirer', 'target', 'seller', 'investor', 'adviser'],
  merger: ['party', 'result'],
  stake_change: ['acquirer', 'target', 'seller'],
  divestiture: ['seller', 'asset', 'buyer'],
  joint_venture: ['party', 'venture'],
  funding_round: ['issuer', 'investor', 'lead_investor'],
  ipo_listing: ['issuer', 'exchange', 'underwriter'],
  partnership: ['party', 'product'],
  contract_win: ['supplier', 'customer'],
  product_launch: ['maker', 'product', 'platform', 'party'],
  product_end: ['maker', 'product'],
  pricing_change: ['actor', 'product'],
  market_entry_exit: ['actor', 'market'],
  facility_open_close: ['actor', 'location', 'speaker'],
  executive_change: ['company', 'person', 'predecessor', 'successor', 'investor'],
  headcount_change: ['actor', 'target'],
  financial_results: ['company'],
  valuation_rating: ['target', 'rater'],
  litigation: ['plaintiff', 'defendant', 'court', 'party'],
  regulatory_action: ['regulator', 'target'],
  ip_patent: ['holder', 'counterparty'],
  platform_restriction: ['actor', 'target', 'platform'],
  incident: ['actor', 'victim', 'facility', 'product', 'maker'],
  strategy_statement: ['company', 'speaker'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type EventType = keyof typeof eventTypes;
export type EventRole = (typeof eventTypes)[EventType][number];

/** Every role that the table knows, once. */
const eventRoles = [...new Set(Object.values(eventTypes).flat())] as [EventRole, ...EventRole[]];
export const eventRoleSchema = v.picklist(eventRoles);

export const eventTypeNames = Object.keys(eventTypes) as [EventType, ...EventType[]];
export const eventTypeSchema = v.picklist(eventTypeNames);
