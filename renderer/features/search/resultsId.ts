/** The list that the search box controls, and the rows in it. */
export const resultsId = 'search-results';

/** What there is to say of the search itself; it describes the search box. */
export const noticesId = 'search-notices';

/** The id of a row of the list. */
export function resultId(noteId: string): string {
  return `found-${noteId}`;
}
