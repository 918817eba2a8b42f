import type { BusinessEvent } from './event.ts';

/** The events of one month, or those of a date no finer than a year, or those without a date. */
export interface EventGroup<Item> {
  /** `YYYY-MM`, `YYYY`, or empty without a date. */
  readonly period: string;
  readonly items: readonly Item[];
}

/** Groups events that are in the order of their dates by month, where the date is that fine, and else by year. */
export function groupByMonth<Item extends { readonly event: BusinessEvent }>(
  items: readonly Item[],
): EventGroup<Item>[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const period = periodOf(item.event);
    const group = groups.get(period);
    if (group) group.push(item);
    else groups.set(period, [item]);
  }
  return [...groups].map(([period, group]) => ({ period, items: group }));
}

function periodOf({ date }: BusinessEvent): string {
  if (!date) return '';
  const month = date.min.slice(0, 7);
  return month === date.max.slice(0, 7) ? month : date.min.slice(0, 4);
}
