import type { TrustedTypePolicy, TrustedTypePolicyFactory } from 'trusted-types/lib/index.js';

/** The browser's Trusted Types; absent where a browser has none. */
export const trustedTypes = (globalThis as { readonly trustedTypes?: TrustedTypePolicyFactory }).trustedTypes;

/**
 * Lets HTML of any origin into a parser whose document runs nothing and loads nothing, and nowhere else: everything that is parsed under it is read
 * as data or goes through the sanitiser.
 */
export const inertPolicy = (trustedTypes?.createPolicy('vigie-inert', {
  createHTML: (html) => html,
  createScriptURL: () => {
    throw new TypeError('Inert documents load no scripts.');
  },
}) ?? null) as TrustedTypePolicy | null;

/** Parses HTML into a document that runs and loads nothing. */
export function inertDocument(html: string): Document {
  // The browser takes its TrustedHTML where the types of the DOM still say string.
  const trusted = (inertPolicy?.createHTML(html) ?? html) as string;
  return new DOMParser().parseFromString(trusted, 'text/html');
}
