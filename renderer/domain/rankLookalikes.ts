import { fingerprintOf } from './fingerprint.ts';
import { createLikeness, kindOfLikeness, type Likeness, type LikenessKind } from './likeness.ts';

/** A text that may be like another. */
interface Candidate {
  readonly text: string;
}

/** A text that is like another, and how. */
export interface Lookalike<Item> {
  readonly item: Item;
  /** `same` where both say word for word the same. */
  readonly kind: LikenessKind | 'same';
  readonly likeness: Likeness;
}

/** Holds a text against candidates, one at a step, and gives those that are like it, the most alike first. */
export function* rankLookalikes<Item extends Candidate>(
  text: string,
  candidates: readonly Item[],
): Generator<void, Lookalike<Item>[]> {
  const likenessTo = createLikeness(text);
  const textHash = fingerprintOf(text)?.textHash;
  const found: Lookalike<Item>[] = [];
  for (const item of candidates) {
    const likeness = likenessTo(item.text);
    const isSame = likeness.ofBoth === 1 && fingerprintOf(item.text)?.textHash === textHash;
    const kind = isSame ? 'same' : kindOfLikeness(likeness);
    if (kind) found.push({ item, kind, likeness });
    yield;
  }
  return found.sort((a, b) => b.likeness.ofBoth - a.likeness.ofBoth);
}
