import type { ClaimTable } from '#domain/claim.ts';
import {
  listStandingEvents,
  listStandingMetrics,
  listStandingRelations,
  type StandingOf,
} from '#storage/claimStanding.ts';
import type { Rows } from '#storage/database.ts';

/** Puts beside claims of each kind how they stand. */
export const standingOf: {
  readonly [Table in ClaimTable]: (rows: readonly Rows[Table][]) => Promise<StandingOf[Table][]>;
} = { events: listStandingEvents, relations: listStandingRelations, metrics: listStandingMetrics };
