const noteHref = /^vigie:note\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** The address by which one note links to another one of the same library. */
export function hrefOfNote(noteId: string): string {
  return `vigie:note/${noteId}`;
}

/** The note that an address leads to; undefined for any other address. */
export function noteIdOfHref(href: string): string | undefined {
  return noteHref.exec(href)?.[1];
}
