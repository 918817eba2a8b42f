/** Samples that more texts than this share are a phrase of the language or a source's boilerplate, and tell nothing by themselves. */
export const maxTextsASample = 40;
/** So many are held against the text in full. */
const maxCandidates = 16;

/**
 * Chooses the texts to hold a text against from those that share its samples, a list of texts for each sample: those with most samples in common. Where
 * every sample stands in many texts, so do all reprints of one story, and any of them will do.
 */
export function chooseCandidates<Id>(lists: readonly (readonly Id[])[]): Id[] {
  const rare = lists.filter(({ length }) => length <= maxTextsASample);
  const counts = countOf(rare.some(({ length }) => length > 0) ? rare : lists);
  const byCount = [...counts].sort(([, a], [, b]) => b - a);
  return byCount.slice(0, maxCandidates).map(([id]) => id);
}

function countOf<Id>(lists: readonly (readonly Id[])[]): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>();
  for (const id of lists.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
