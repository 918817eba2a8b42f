import type { BusinessEvent } from './event.ts';

/** The month that an event is listed under, `YYYY-MM`; `YYYY` where its date is no finer than that, and nothing without a date. */
export function periodOf({ date }: Pick<BusinessEvent, 'date'>): string {
  if (!date) return '';
  const month = date.min.slice(0, 7);
  return month === date.max.slice(0, 7) ? month : date.min.slice(0, 4);
}
