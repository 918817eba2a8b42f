import { createCopier } from './copyDom.ts';
import { documentElementOf, headOf } from './ownProperty.ts';
import type { Picture } from './pictures.ts';

/** HTML with the pictures that it shows. */
export interface CopiedHtml {
  readonly html: string;
  readonly pictures: readonly Picture[];
}

/** The whole page as it is shown. */
export function copyPage(): CopiedHtml {
  const { copy, pictures } = createCopier();
  const [root] = copy(documentElementOf(document)) as Element[];
  if (!root) return { html: '', pictures };
  const head = root.querySelector('head');
  if (head && !head.querySelector('base')) {
    const base = root.ownerDocument.createElement('base');
    base.setAttribute('href', document.baseURI);
    head.prepend(base);
  }
  return { html: `<!DOCTYPE html>\n${root.outerHTML}`, pictures };
}

/** The address that the page gives as its own. */
export function canonicalAddress(): string | undefined {
  const link = headOf(document)?.querySelector<HTMLLinkElement>('link[rel~="canonical" i][href]');
  return link && /^https?:/.test(link.href) ? link.href : undefined;
}
