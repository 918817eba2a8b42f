/** A day of the proleptic Gregorian calendar, as ISO 8601 writes it: `YYYY-MM-DD`. */
export type Day = string;

export const firstDay: Day = '0000-01-01';
export const lastDay: Day = '9999-12-31';

/** The last day of a month (1 to 12); February 29 in leap years. */
export function daysInMonth(year: number, month: number): number {
  // Through 2000, a leap year as its 400-year cycle begins, since Date takes the years 0 to 99 for 1900 to 1999.
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

/** Writes a day; the year has four digits. */
export function dayOf(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
