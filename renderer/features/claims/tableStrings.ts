import { eventStrings } from './eventStrings.ts';
import { metricStrings } from './metricStrings.ts';
import { relationStrings } from './relationStrings.ts';

/** The texts of each kind of claim that the shared parts show. */
export const tableStrings = { events: eventStrings, relations: relationStrings, metrics: metricStrings } as const;
