import type { Config } from 'dompurify';

type InertPolicy = NonNullable<Config['TRUSTED_TYPES_POLICY']>;
interface PolicyRules {
  readonly createHTML: (html: string) => string;
  readonly createScriptURL: (url: string) => string;
}
/** The part of Trusted Types that is used here; TypeScript's DOM has none of it. Source: W3C Trusted Types. */
interface PolicyFactory {
  readonly defaultPolicy: unknown;
  createPolicy(name: string, rules: PolicyRules): InertPolicy;
}

/** The browser's Trusted Types; absent where a browser has none. */
export const trustedTypes = (globalThis as { readonly trustedTypes?: PolicyFactory }).trustedTypes;

/**
 * Lets HTML of any origin into a parser whose document runs nothing and loads nothing, and nowhere else: everything that is parsed under it is read
 * as data or goes through the sanitiser.
 */
export const inertPolicy: InertPolicy | null =
  trustedTypes?.createPolicy('vigie-inert', {
    createHTML: (html) => html,
    createScriptURL: () => {
      throw new TypeError('Inert documents load no scripts.');
    },
  }) ?? null;

/** Parses HTML into a document that runs and loads nothing. */
export function inertDocument(html: string): Document {
  // The browser takes its TrustedHTML where the types of the DOM still say string.
  const trusted = (inertPolicy?.createHTML(html) ?? html) as string;
  return new DOMParser().parseFromString(trusted, 'text/html');
}
