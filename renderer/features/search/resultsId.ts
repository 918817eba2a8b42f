/** The list that the search box controls, and the rows in it. */
export const resultsId = 'search-results';

/** The id of a row of the list. */
export function resultId(noteId: string): string {
  return `found-${noteId}`;
}
