import { foldName } from './fold.ts';

/** Fewer letters than these stand in every text. */
const leastLetters = 2;

/** Whether a name is looked for in texts: one letter, or one ideograph, may be a name, but says nothing where it stands. */
export function isLookedFor(name: string): boolean {
  return [...foldName(name).replaceAll(' ', '')].length >= leastLetters;
}
