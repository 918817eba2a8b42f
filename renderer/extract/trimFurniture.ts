import { trimBetween } from './trimBetween.ts';
import { type KnownFacts, trimHead } from './trimHead.ts';
import { trimTail } from './trimTail.ts';

/** Takes from an extracted article what stands around it and between its paragraphs: labels, bylines, dates, links elsewhere, the author's box, comments. */
export function trimFurniture(root: Element, facts: KnownFacts): void {
  trimBetween(root);
  trimHead(root, facts);
  trimTail(root);
}
