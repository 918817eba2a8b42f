/** The site that no address can have; links between the notes of an import lead there until all notes are known. Source: RFC 2606, section 2. */
const place = 'https://linked-note.invalid/';

/** The address that stands for another note of the same import, in its text. */
export function linkTo(key: string): string {
  return `${place}${encodeURIComponent(key).replace(/[!'()*~_]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`;
}

/** The note that such an address stands for; undefined for any other address. */
export function linkedKey(address: string): string | undefined {
  if (!address.startsWith(place)) return undefined;
  try {
    return decodeURIComponent(address.slice(place.length));
  } catch {
    // Nobody but a hostile file writes one that is of no note's name.
    return '';
  }
}
