/** Singular and plural endings of English and French that a person takes for the same word; the longest that fits is read. */
const endings: readonly (readonly [singular: RegExp, plural: string])[] = [
  [/(?<=[^aeiou])y$/, 'ies'],
  [/(?<=e?a)u$/, 'ux'],
  [/(?<=e)u$/, 'ux'],
  [/(?<=.a)l$/, 'ux'],
  [/(?<=s|x|z|ch|sh)$/, 'es'],
  [/(?<=[^sxz])$/, 's'],
];
const singulars: readonly (readonly [plural: RegExp, singular: string])[] = [
  [/ies$/, 'y'],
  [/eaux$/, 'eau'],
  [/aux$/, 'al'],
  [/eux$/, 'eu'],
  [/(?<=s|x|z|ch|sh)es$/, ''],
  // Not "news", "status", "Paris", "loss": what is left would be another word.
  [/(?<![suiw])s$/, ''],
];
const shortestSingular = 3;
const latinWord = /^[a-z]+$/;

/** Other forms of a folded word that a search for it should find too; none for short words, numbers and other scripts. */
export function listPlurals(word: string): string[] {
  if (!latinWord.test(word) || word.length < shortestSingular) return [];
  const plurals = endings
    .filter(([ending]) => ending.test(word))
    .map(([ending, plural]) => word.replace(ending, plural));
  const shorter = singulars
    .filter(([ending]) => ending.test(word))
    .map(([ending, singular]) => word.replace(ending, singular))
    .filter((form) => form.length >= shortestSingular);
  return [...new Set([...plurals, ...shorter])].filter((form) => form !== word);
}
