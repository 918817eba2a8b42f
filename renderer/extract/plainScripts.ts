/** Raised and lowered characters that Unicode has, by the plain ones. */
const raised: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+-=()n'].map((plain, at) => [plain, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ'][at] ?? plain]),
);
const lowered: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+-=()'].map((plain, at) => [plain, [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'][at] ?? plain]),
);
/** A number behind a longer word is that of a note; units are shorter. */
const noteBehind = /\p{L}{4}["'’”»)\].,;:]*$/u;

/** Writes raised and lowered figures as characters of their own: without them 10⁶ would read 106 in a text that has no such formatting. */
export function plainScripts(root: Element): void {
  for (const script of root.querySelectorAll('sup,sub')) {
    const text = script.textContent.trim().replace(/[−–]/g, '-');
    const characters = script.localName === 'sup' ? raised : lowered;
    if (text === '' || ![...text].every((one) => Object.hasOwn(characters, one))) continue;
    const isNote = /^\d{1,2}$/.test(text) && script.localName === 'sup' && noteBehind.test(before(script));
    script.replaceWith(isNote ? `[${text}]` : [...text].map((one) => characters[one]).join(''));
  }
}

function before(element: Element): string {
  return element.previousSibling?.textContent?.slice(-20) ?? '';
}
