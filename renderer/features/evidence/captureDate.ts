/** When a capture was made, to the minute and in the person's own time. */
export function captureDate(instant: string, language: string): string {
  return new Date(instant).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
}
