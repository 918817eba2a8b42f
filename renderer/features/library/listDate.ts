import type { Note } from '#domain/note.ts';
import { formatPartialDate } from '#domain/partialDate.ts';

const dayMs = 86_400_000;
/** For so long a day and its month name one day only. */
const yearGoesWithoutSayingMs = 300 * dayMs;

/** The date by which a list shows a note: when it was published, as far as that is known, or else when it was saved. */
export function listDate({ published, createdAt }: Note, language: string, now: Date): string {
  if (!published) return shortInstant(new Date(createdAt), language, now);
  if (published.min !== published.max) return formatPartialDate(published, language);
  return shortDay(new Date(`${published.min}T00:00:00`), language, now);
}

function shortInstant(instant: Date, language: string, now: Date): string {
  if (instant.toDateString() !== now.toDateString()) return shortDay(instant, language, now);
  return instant.toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' });
}

function shortDay(day: Date, language: string, now: Date): string {
  const isNear = Math.abs(now.getTime() - day.getTime()) < yearGoesWithoutSayingMs;
  return day.toLocaleDateString(language, { day: 'numeric', month: 'short', ...(isNear ? {} : { year: 'numeric' }) });
}
