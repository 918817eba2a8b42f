/** What stood before and after a quotation. */
export interface QuoteContext {
  readonly prefix: string;
  readonly suffix: string;
}

/** How many units on both sides of a passage are as they were: from the passage outwards, to the first that differs. */
export function contextAt(text: string, start: number, end: number, { prefix, suffix }: QuoteContext): number {
  return sameBefore(text, start, prefix) + sameAfter(text, end, suffix);
}

/** How many units before an offset are those of the prefix. */
export function sameBefore(text: string, offset: number, prefix: string): number {
  const most = Math.min(prefix.length, offset);
  let length = 0;
  while (length < most && text[offset - 1 - length] === prefix[prefix.length - 1 - length]) length++;
  return length;
}

/** How many units from an offset on are those of the suffix. */
export function sameAfter(text: string, offset: number, suffix: string): number {
  const most = Math.min(suffix.length, text.length - offset);
  let length = 0;
  while (length < most && text[offset + length] === suffix[length]) length++;
  return length;
}
