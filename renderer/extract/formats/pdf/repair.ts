/** A page's object. Source: ISO 32000-2, 7.7.3.3; the tempered dot stays inside of one object. */
const pageObject = /(\d{1,8})\s+(\d{1,5})\s+obj\b(?:(?!endobj|\bobj\b)[\s\S]){0,4000}?\/Type\s*\/Page(?![\w])/g;
const mostPages = 2000;

/**
 * Gives a PDF whose end is missing, and with it the list of its pages, a new end that lists the pages still there, in the order of the file. `undefined`
 * where none is.
 */
export function withNewEnd(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  const text = new TextDecoder('latin1').decode(bytes);
  const pages = [...text.matchAll(pageObject)]
    .slice(0, mostPages)
    .map(([, number, generation]) => `${number} ${generation} R`);
  if (pages.length === 0) return undefined;
  // Numbers that no object of the file has.
  const [catalog, tree] = [99_999_998, 99_999_999];
  const end =
    `\nendstream\nendobj\n${tree} 0 obj\n<< /Type /Pages /Kids [${pages.join(' ')}] /Count ${pages.length} >>\nendobj\n` +
    `${catalog} 0 obj\n<< /Type /Catalog /Pages ${tree} 0 R >>\nendobj\n` +
    `trailer\n<< /Root ${catalog} 0 R >>\nstartxref\n0\n%%EOF\n`;
  const repaired = new Uint8Array(bytes.length + end.length);
  repaired.set(bytes);
  repaired.set(new TextEncoder().encode(end), bytes.length);
  return repaired;
}
