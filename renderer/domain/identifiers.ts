import type { Entity } from './entity.ts';
import { domainOf } from './webUrl.ts';

export type IdentifierName = keyof Entity['identifiers'];

/** How each identifier is read: its one spelling, or `undefined` where the text is not one. */
const readers: Readonly<Record<IdentifierName, (text: string) => string | undefined>> = {
  /** With or without its exchange: `BABA`, `9988.HK`, `NYSE:BABA`, `BRK.B`. */
  ticker: (text) => matching(text.toUpperCase(), /^[A-Z0-9]{1,12}([.:/-][A-Z0-9]{1,12}){0,2}$/),
  /** Source: ISO 17442-1, check digits by ISO/IEC 7064 MOD 97-10. */
  lei: (text) => {
    const lei = matching(compact(text), /^[A-Z0-9]{18}[0-9]{2}$/);
    return lei && BigInt(digitsOf(lei)) % 97n === 1n ? lei : undefined;
  },
  /** Source: ISO 6166, check digit by Luhn over the letters as numbers from 10. */
  isin: (text) => {
    const isin = matching(compact(text), /^[A-Z]{2}[A-Z0-9]{9}[0-9]$/);
    return isin && luhnSum(digitsOf(isin)) % 10 === 0 ? isin : undefined;
  },
  /** The item's number, or its address at Wikidata. */
  wikidata: (text) =>
    matching(text.replace(/^https?:\/\/(www\.)?wikidata\.org\/(wiki|entity)\//i, ''), /^Q[1-9][0-9]*$/i),
  domain: (text) => {
    const domain = domainOf(text);
    return domain?.includes('.') ? domain : undefined;
  },
};

export const identifierNames = Object.keys(readers) as IdentifierName[];

/** Reads an identifier as a person typed or pasted it. */
export function parseIdentifier(
  name: IdentifierName,
  text: string,
): { readonly state: 'ok'; readonly value: string } | { readonly state: 'empty' } | { readonly state: 'invalid' } {
  const trimmed = text.trim();
  if (trimmed === '') return { state: 'empty' };
  const value = readers[name](trimmed);
  return value === undefined ? { state: 'invalid' } : { state: 'ok', value };
}

function matching(text: string, form: RegExp): string | undefined {
  return form.test(text) ? text.toUpperCase() : undefined;
}

function compact(text: string): string {
  return text.replace(/[\s-]/g, '').toUpperCase();
}

/** Letters as numbers from 10, as both standards have it. */
function digitsOf(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
}

function luhnSum(digits: string): number {
  return [...digits].reverse().reduce((sum, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
}
