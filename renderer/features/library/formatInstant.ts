const dayMs = 86_400_000;

/** An instant for a list: the time where it was today, the day without its year where it was in the last months, else the full day. */
export function formatInstant(instant: string, language: string, now: Date = new Date()): string {
  const date = new Date(instant);
  if (date.toDateString() === now.toDateString()) {
    return date.toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' });
  }
  const recent = Math.abs(now.getTime() - date.getTime()) < 300 * dayMs;
  return date.toLocaleDateString(language, { day: 'numeric', month: 'short', ...(recent ? {} : { year: 'numeric' }) });
}
