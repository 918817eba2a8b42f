/** The list that the search box controls, and the rows in it. */
export const resultsId = 'search-results';

/** What the search box offers, and the rows of it. */
export const offersId = 'search-offers';

/** The id of an offer. */
export function offerId(index: number): string {
  return `search-offer-${index}`;
}

/** What there is to say of the search itself; it describes the search box. */
export const noticesId = 'search-notices';

/** The id of a row of the list. */
export function resultId(noteId: string): string {
  return `found-${noteId}`;
}
