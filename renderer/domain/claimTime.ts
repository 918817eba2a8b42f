import { addDays, type Day, daysBetween, firstDay, lastDay } from './partialDateCalendar.ts';
import type { PartialDate } from './partialDateFields.ts';
import type { Relation } from './relation.ts';

/** News of one state of things comes within so many days; an as-of day is often no more than the day of publication. */
const newsDays = 7;
const longestMonth = 31;

interface Span {
  readonly min: Day;
  readonly max: Day;
}

/** Says whether two figures may be for the same day or period; an undated one may be for any. */
export function isSameTime(one: PartialDate | undefined, other: PartialDate | undefined): boolean {
  if (!one || !other) return true;
  if (one.min === other.min && one.max === other.max) return true;
  // A year and one of its quarters overlap, and are not the same: only short spans are taken for each other.
  return isShort(one) && isShort(other) && meet(widened(one), other);
}

/** Says whether the times for which two relations are said to hold meet. */
export function holdTogether(one: RelationTime, other: RelationTime): boolean {
  const [first, second] = [timeOf(one), timeOf(other)];
  const isMoment = !one.since && !one.until;
  return meet(isMoment ? widened(first) : first, !other.since && !other.until ? widened(second) : second);
}

type RelationTime = Pick<Relation, 'since' | 'until' | 'asOf'>;

/** From `since` to `until`, as far as is said; what nobody says the end of is known up to the day for which it is said. */
function timeOf({ since, until, asOf }: RelationTime): Span {
  const min = since?.min ?? (until ? firstDay : (asOf?.min ?? firstDay));
  const max = until?.max ?? asOf?.max ?? lastDay;
  return { min, max: max < min ? lastDay : max };
}

function isShort({ min, max }: Span): boolean {
  return daysBetween(min, max) < longestMonth;
}

function widened({ min, max }: Span): Span {
  return {
    min: min <= '0000-12-31' ? min : addDays(min, -newsDays),
    max: max >= '9999-12-01' ? max : addDays(max, newsDays),
  };
}

function meet(one: Span, other: Span): boolean {
  return one.min <= other.max && other.min <= one.max;
}
