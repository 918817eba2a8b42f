import type { DocumentNode } from '#domain/document.ts';
import { createExcerptLocator } from '#domain/locateExcerpt.ts';
import type { QuotePlace } from '#domain/textQuote.ts';
import { getBody } from '#storage/bodies.ts';
import { type CitedExcerpt, listCitedExcerpts } from '#storage/excerpts.ts';
import { inSlices } from '#ui/inSlices.ts';

/** An excerpt with where its passage stands in the note as it is saved, and what it says there. */
export interface PlacedExcerpt extends CitedExcerpt {
  readonly place: QuotePlace;
  readonly now: string;
}

/** The excerpts of a note in the order of the text, those that are lost first. */
export async function listPlacedExcerpts(noteId: string): Promise<PlacedExcerpt[]> {
  const [body, cited] = await Promise.all([getBody(noteId), listCitedExcerpts(noteId)]);
  if (!body) return [];
  // A passage without its mark is looked for letter by letter, which takes a while in a long text.
  const placed = await inSlices(placeAll(body.document, cited));
  return placed.sort((a, b) => startOf(a) - startOf(b));
}

function* placeAll(document: DocumentNode, cited: readonly CitedExcerpt[]): Generator<void, PlacedExcerpt[]> {
  const { text, locate } = createExcerptLocator(document);
  const placed: PlacedExcerpt[] = [];
  for (const one of cited) {
    const place = locate(one.excerpt);
    placed.push({ ...one, place, now: place.state === 'orphan' ? '' : text.slice(place.start, place.end) });
    yield;
  }
  return placed;
}

function startOf({ place }: PlacedExcerpt): number {
  return place.state === 'orphan' ? -1 : place.start;
}
