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
  return parsed(html, 'text/html');
}

/** Parses XML into a document that runs and loads nothing; what is no XML gives a document that says so. */
export function inertXml(xml: string): Document {
  return parsed(xml, 'application/xml');
}

function parsed(text: string, type: DOMParserSupportedType): Document {
  return new DOMParser().parseFromString(inertMarkup(text), type);
}

/** Markup as a document that runs and loads nothing takes it; for such documents only. */
export function inertMarkup(text: string): string {
  // The browser takes its TrustedHTML where the types of the DOM still say string.
  return (inertPolicy?.createHTML(text) ?? text) as string;
}
