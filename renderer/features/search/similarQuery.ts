import { quoteValue } from '#search/quoteValue.ts';

const operators: ReadonlySet<string> = new Set(['OR', 'AND', 'NOT']);

/** The search for any of these words and names; empty where there are none. */
export function similarQuery(words: readonly string[]): string {
  if (words.length === 0) return '';
  const terms = words.map((word) =>
    operators.has(word) || /[:|*]|^[-−－]/u.test(word) ? `"${word}"` : quoteValue(word),
  );
  return terms.length === 1 ? `${terms[0]} ` : `(${terms.join(' OR ')}) `;
}
