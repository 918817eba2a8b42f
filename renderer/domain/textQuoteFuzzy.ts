import { contextAt, type QuoteContext, sameAfter, sameBefore } from './textQuoteContext.ts';
import { endDistances } from './textQuoteDistance.ts';

export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** How much of a quotation may have changed, as edits per unit of it: more where the words around it still stand. */
const changeAlone = 0.35;
const changeInContext = 0.5;
/** Units of unchanged context that make it sure. */
const sureContext = 16;
/** A quotation shorter than this is found by chance, so it needs some context. */
const tellingLength = 20;
const someContext = 8;
/** A long quotation is found by its ends, as the search costs time by its length. */
const longLength = 2000;
const endLength = 400;
const maxCandidates = 16;
/** A unit of context beside an end of the passage outweighs so many edits when that end is chosen. */
const editsPerContext = 0.25;

/** Finds the passage of a text that is most like a changed quotation, by its words and the words around it. */
export function findChanged(text: string, exact: string, context: QuoteContext): Passage | undefined {
  if (exact.length <= longLength) return bestPassage(text, exact, context);
  const head = bestPassage(text, exact.slice(0, endLength), { prefix: context.prefix, suffix: '' });
  const tail = bestPassage(text, exact.slice(-endLength), { prefix: '', suffix: context.suffix });
  return head && tail && head.start < tail.start ? { start: head.start, end: tail.end } : undefined;
}

function bestPassage(text: string, exact: string, context: QuoteContext): Passage | undefined {
  let best: Passage | undefined;
  let bestLikeness = 0;
  for (const { end, edits } of candidates(text, exact, context.suffix)) {
    const passage = { start: startOf(text, end, edits, exact, context.prefix), end };
    const around = contextAt(text, passage.start, end, context);
    if (!isRecognisable(exact.length, edits, around)) continue;
    const likeness = 1 - edits / exact.length + around / (context.prefix.length + context.suffix.length + 1) / 2;
    if (likeness > bestLikeness) [best, bestLikeness] = [passage, likeness];
  }
  return best;
}

function isRecognisable(length: number, edits: number, around: number): boolean {
  if (edits <= changeAlone * length) return length >= tellingLength || around >= someContext;
  return edits <= changeInContext * length && around >= sureContext;
}

/** The ends of the likeliest passages: of ends near each other the one with the fewest edits, or which the suffix follows. */
function candidates(text: string, exact: string, suffix: string): { end: number; edits: number }[] {
  const distances = endDistances(text, exact, false);
  const limit = Math.floor(changeInContext * exact.length);
  const found: { end: number; edits: number; cost: number }[] = [];
  for (let end = 1; end < distances.length; end++) {
    const edits = distances[end] ?? 0;
    if (edits > limit) continue;
    const candidate = { end, edits, cost: edits - editsPerContext * sameAfter(text, end, suffix) };
    const last = found.at(-1);
    if (!last || end - last.end > exact.length / 2) found.push(candidate);
    else if (candidate.cost < last.cost) found[found.length - 1] = candidate;
  }
  return found.sort((a, b) => a.cost - b.cost).slice(0, maxCandidates);
}

/** Where the passage begins, found by reading backwards from its end: with the fewest edits, or where the prefix stands before. */
function startOf(text: string, end: number, edits: number, exact: string, prefix: string): number {
  const backwards = reversed(text.slice(Math.max(0, end - exact.length - edits - prefix.length), end));
  let start = end;
  let lowestCost = Number.POSITIVE_INFINITY;
  endDistances(backwards, reversed(exact), true).forEach((distance, length) => {
    const cost = distance - editsPerContext * sameBefore(text, end - length, prefix);
    if (cost < lowestCost) [start, lowestCost] = [end - length, cost];
  });
  return start;
}

/** By UTF-16 units, as the distances count. */
function reversed(text: string): string {
  return text.split('').reverse().join('');
}
