/** Dates before and after are misreadings. */
const earliestMs = Date.UTC(1900, 0, 1);
const latestMs = Date.UTC(2100, 0, 1);

/** As Evernote writes it. Source: evernote-export4.dtd. */
const compact = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/;
const iso = /^\d{4}-\d{2}(?:-\d{2}(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s*(?:Z|[+-]\d{2}:?\d{2}))?)?)?$/i;
const spelt = /^[\p{L}.]{3,12} \d{1,2}, \d{4}(?:,? (?:at )?\d{1,2}:\d{2}(?: ?[AP]M)?)?$/iu;
const unixMs = /^\d{12,14}$/;
const unixSeconds = /^\d{9,10}$/;

/** Reads an instant as other programs write it, as ISO 8601; undefined where it is none. */
export function instantOf(written: string | number | undefined): string | undefined {
  const text = String(written ?? '').trim();
  const ms = millisecondsOf(text);
  if (ms === undefined || Number.isNaN(ms) || ms < earliestMs || ms > latestMs) return undefined;
  return new Date(ms).toISOString();
}

function millisecondsOf(text: string): number | undefined {
  if (compact.test(text)) return Date.parse(text.replace(compact, '$1-$2-$3T$4:$5:$6Z'));
  if (iso.test(text)) return Date.parse(text.replace(' ', 'T').replace(',', '.').replace(/\s+/g, ''));
  if (spelt.test(text)) return Date.parse(text.replace(/ at /i, ' '));
  if (unixMs.test(text)) return Number(text);
  return unixSeconds.test(text) ? Number(text) * 1000 : undefined;
}
