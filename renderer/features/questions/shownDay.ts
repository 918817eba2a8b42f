/** A calendar day (`YYYY-MM-DD`) or an instant as a person reads it in a language. */
export function shownDay(day: string, language: string): string {
  const isDay = day.length === 10;
  const date = new Date(isDay ? `${day}T00:00:00Z` : day);
  return date.toLocaleDateString(language, { dateStyle: 'medium', ...(isDay && { timeZone: 'UTC' }) });
}
