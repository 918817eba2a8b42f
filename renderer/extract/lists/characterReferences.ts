/** What writers of bookmark files escape. Source: HTML Standard, 13.5. */
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };
const reference = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));?/gi;
const maxCodePoint = 0x10ffff;

/** Replaces the character references that writers of plain lists use: numbers, and the names that markup itself needs. */
export function withCharacters(text: string): string {
  return text.replace(reference, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name) return named[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
    return code > 0 && code <= maxCodePoint ? String.fromCodePoint(code) : '';
  });
}
