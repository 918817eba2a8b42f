import type { EntityKind } from '#domain/entity.ts';

/**
 * What stands for a name in a masked sentence: one letter of the private use area a kind, so that patterns speak of "a company" whatever its name
 * holds. "The company" has a letter of its own, "its" too; and so have
 * amounts where patterns speak of those.
 */
export const marks = {
  company: '\uE000',
  product: '\uE001',
  person: '\uE002',
  place: '\uE003',
  topic: '\uE004',
  anaphor: '\uE005',
  possessive: '\uE006',
  money: '\uE007',
  percent: '\uE008',
  count: '\uE009',
} as const satisfies Record<EntityKind | 'anaphor' | 'possessive' | 'money' | 'percent' | 'count', string>;

/** Any of the marks, as the inside of a character class; those of names alone. */
export const anyMark = '\uE000-\uE009';
export const anyNameMark = '\uE000-\uE006';
