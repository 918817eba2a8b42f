// Named here, as the projects that import this file do not all list the declaration.
/// <reference path="./openccDict.d.ts" />
import traditionalToSimplified from 'opencc-js/dict/TSCharacters';

const simplifiedBy = new Map(
  traditionalToSimplified.split('|').map((pair) => pair.split(' ', 2) as [traditional: string, simplified: string]),
);

/**
 * The simplified form of one Chinese character, or the character itself. Character by character on purpose: both sides of a search go through
 * it, so a wrong choice among several simplified forms does no harm, and offsets stay. Source: OpenCC, TSCharacters.
 */
export function toSimplified(character: string): string {
  return simplifiedBy.get(character) ?? character;
}
