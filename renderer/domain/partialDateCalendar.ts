/** A day of the proleptic Gregorian calendar, as ISO 8601 writes it: `YYYY-MM-DD`. All reckoning is in UTC, so no time zone shifts a day. */
export type Day = string;

export const firstDay: Day = '0000-01-01';
export const lastDay: Day = '9999-12-31';

const dayMs = 86_400_000;

/** The last day of a month (1 to 12); February 29 in leap years. */
export function daysInMonth(year: number, month: number): number {
  return new Date(timeOf(year, month + 1, 0)).getUTCDate();
}

/** Writes a year with four digits, a month, a day. */
export function dayOf(year: number, month: number, day: number): Day {
  return `${monthOf(year, month)}-${twoDigits(day)}`;
}

/** Writes a month as `YYYY-MM`; months beyond 1 to 12 count on into the years around. */
export function monthOf(year: number, month: number): string {
  const months = year * 12 + month - 1;
  return `${yearText(Math.floor(months / 12))}-${twoDigits((((months % 12) + 12) % 12) + 1)}`;
}

/** Writes a year with four digits. */
export function yearText(year: number): string {
  return String(year).padStart(4, '0');
}

/** The numbers of a day. */
export function partsOf(day: Day): { year: number; month: number; day: number } {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month, day: date };
}

/** The day so many days later (earlier where negative). */
export function addDays(day: Day, days: number): Day {
  const date = new Date(timeOfDay(day) + days * dayMs);
  return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** Days from one day to another. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((timeOfDay(to) - timeOfDay(from)) / dayMs);
}

/** The day of the week, 1 for Monday to 7 for Sunday. Source: ISO 8601. */
export function weekdayOf(day: Day): number {
  return new Date(timeOfDay(day)).getUTCDay() || 7;
}

/** The Monday of the week that a day lies in. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

function timeOfDay(day: Day): number {
  const parts = partsOf(day);
  return timeOf(parts.year, parts.month, parts.day);
}

function timeOf(year: number, month: number, day: number): number {
  // Not Date.UTC, which takes the years 0 to 99 for 1900 to 1999.
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
