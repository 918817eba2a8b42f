/** A call by which a streamed page moves what came later into its place. Source: React 19, ReactDOMFizzInstructionSet (`$RC`, `$RR`, `$RB`, `$RS`). */
const move = /\$R[A-Z]\("([^"\\]{1,60})","([^"\\]{1,60})"/g;
/** The comment that ends a part for which something else stands until it comes. */
const partEnd = '/$';

/** Puts the parts of a page that its server sent behind the others, hidden, where the page's script would have put them. */
export function placeStreamed(page: Document, html: string): void {
  // Inner parts come before outer ones or after them; each is moved as it is by then.
  for (const [, one = '', other = ''] of html.matchAll(move)) {
    const place = [one, other].map((id) => page.getElementById(id)).find((found) => found?.localName === 'template');
    const part = [one, other].map((id) => page.getElementById(id)).find((found) => found?.hasAttribute('hidden'));
    if (!place || !part || part.contains(place)) continue;
    if (part.id === other) dropStandIn(place);
    while (part.firstChild) place.before(part.firstChild);
    place.remove();
    part.remove();
  }
}

/** Removes what is shown until the part has come. */
function dropStandIn(place: Element): void {
  let depth = 0;
  for (let next = place.nextSibling; next; next = place.nextSibling) {
    if (next.nodeType === Node.COMMENT_NODE) {
      const mark = next.nodeValue ?? '';
      if (mark === partEnd && depth === 0) return;
      depth += mark === partEnd ? -1 : Number(mark.startsWith('$'));
    }
    next.remove();
  }
}
