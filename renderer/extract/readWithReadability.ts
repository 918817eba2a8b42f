import { Readability } from '@mozilla/readability';
import { inertMarkup } from './inertPolicy.ts';

/** The article that Readability finds on a page, which it takes apart; undefined where none stands out. */
export function readWithReadability(page: Document): Element | undefined {
  try {
    letBackIn(page.body);
    const serializer = (node: Node) => node as Element;
    return new Readability(page, { disableJSONLD: true, keepClasses: true, serializer }).parse()?.content ?? undefined;
  } catch {
    // Pages are hostile and Readability trusts them: one that trips it is a page without an article.
    return undefined;
  }
}

/** Before each further attempt Readability sets the whole page anew; in an inert document that takes no sanitising, which is what took longest. */
function letBackIn(body: HTMLElement): void {
  const html = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
  Object.defineProperty(body, 'innerHTML', {
    get: () => html?.get?.call(body),
    set: (written: string) => html?.set?.call(body, inertMarkup(written)),
  });
}
