interface HtmlPolicy {
  createHTML(html: string): string;
}
interface PolicyFactory {
  createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy;
}

const rules: HtmlPolicy = { createHTML: (html) => html };
const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyFactory };
/** The page's policy lets no string into an HTML parser by itself; here it is let into one whose document runs nothing and loads nothing. */
const policy = trustedTypes?.createPolicy('vigie-document', rules) ?? rules;

/** Parses HTML into an inert document, however deep it is nested: the browser's parser flattens it at 512 levels. */
export function parseInertHtml(html: string): HTMLElement {
  return new DOMParser().parseFromString(policy.createHTML(html), 'text/html').body;
}
