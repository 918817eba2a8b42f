/**
 * Maps patterns of words to what they mean, folded as `fold` leaves them (small letters, no accents). The patterns are tried in order, so
 * the longer stand before those that begin like them.
 */
export type WordTable<Meaning> = readonly (readonly [pattern: string, meaning: Meaning])[];

/** The alternatives of a table as one group of a pattern. */
export function anyOf(table: WordTable<unknown>): string {
  return `(?:${table.map(([pattern]) => pattern).join('|')})`;
}

/** What a word that a table's pattern has matched means. */
export function meaningOf<Meaning>(table: WordTable<Meaning>, word: string): Meaning | undefined {
  return table[rowPatterns(table).findIndex((pattern) => pattern.test(word))]?.[1];
}

/** To make a pattern takes far longer than to try one. */
const patternsOfTables = new WeakMap<WordTable<unknown>, readonly RegExp[]>();

function rowPatterns(table: WordTable<unknown>): readonly RegExp[] {
  const known = patternsOfTables.get(table);
  if (known) return known;
  const patterns = table.map(([pattern]) => new RegExp(`^(?:${pattern})$`, 'u'));
  patternsOfTables.set(table, patterns);
  return patterns;
}
