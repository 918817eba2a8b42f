const months =
  'jan(?:uary|vier)?|feb(?:ruary)?|f[ée]v(?:rier)?|mar(?:ch|s)?|apr(?:il)?|avr(?:il)?|may|mai|june?|juin|july?|juil(?:let)?|aug(?:ust)?|ao[uû]t|sept?(?:ember|embre)?|oct(?:ober|obre)?|nov(?:ember|embre)?|dec(?:ember)?|d[ée]c(?:embre)?';
const year = '(?:19|20)\\d{2}';

/** The forms in which pages print a day. */
const forms: readonly RegExp[] = [
  new RegExp(`\\b${year}-\\d{2}-\\d{2}`),
  new RegExp(`${year}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日`),
  new RegExp(`\\b\\d{1,2}(?:er|st|nd|rd|th)?\\s+(?:${months})\\.?,?\\s+${year}\\b`, 'iu'),
  new RegExp(`\\b(?:${months})\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+${year}\\b`, 'iu'),
  new RegExp(`\\b${year}/\\d{1,2}/\\d{1,2}\\b`),
  new RegExp(`\\b\\d{1,2}\\.\\d{1,2}\\.${year}\\b`),
];

/** The first day that is printed in a short text such as "Publié le 2 août 2013 à 10 h"; undefined where there is none. */
export function dateIn(text: string): string | undefined {
  const found = forms.flatMap((form) => form.exec(text) ?? []);
  return found[0];
}

const instant = /^\s*(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:?\d{2}|$|\s)/;
const compact = /^\s*(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?\s*$/;

/** The day of a timestamp as its writer saw it, time and zone cut off; other text as it is. */
export function dayOfTimestamp(text: string): string {
  const day = instant.exec(text)?.[1];
  if (day) return day;
  const [, y, m, d] = compact.exec(text) ?? [];
  return y && m && d ? `${y}-${m}-${d}` : text.trim();
}
