/** A number at the start of a text: its plain decimal digits ("1234.5") and the length of its writing, in UTF-16 units. */
export interface WrittenNumber {
  readonly digits: string;
  readonly length: number;
}

export type Separator = '.' | ',';

const groupedBySpace = /^\d{1,3}(?: \d{3})+(?:[.,]\d+)?(?!\d)/;
const unbroken = /^\d[\d.,'’]*/;

/**
 * Reads a number with the separators of any of Vigie's languages ("1,000,000", "1.000.000", "49,8", "1 200,5", "1'000", "1,00,000"). Where a
 * single separator stands before three digits, `groupingSigns` says from what follows the number which signs group there.
 */
export function readNumber(
  text: string,
  groupingSigns: (rest: string) => readonly Separator[],
): WrittenNumber | undefined {
  const written = (groupedBySpace.exec(text) ?? unbroken.exec(text))?.[0].replace(/[.,'’]+$/, '');
  if (written === undefined) return undefined;
  const digits = plainDigits(written.replace(/[ '’]/g, ''), groupingSigns(text.slice(written.length)));
  return digits === undefined ? undefined : { digits, length: written.length };
}

function plainDigits(written: string, groupingSigns: readonly Separator[]): string | undefined {
  const [first, ...more] = written.match(/[.,]/g) ?? [];
  if (first === undefined) return written;
  const last = more.at(-1) ?? first;
  if (last !== first) return mixedDigits(written, first, last);
  if (more.length > 0) return isGrouped(written, first) ? written.replaceAll(first, '') : undefined;
  const isGroup = /^[1-9]\d{0,2}[.,]\d{3}$/.test(written) && groupingSigns.some((sign) => sign === first);
  return written.replace(first, isGroup ? '' : '.');
}

/** Of two different separators the last is the decimal sign. */
function mixedDigits(written: string, grouping: string, decimal: string): string | undefined {
  const at = written.lastIndexOf(decimal);
  const whole = written.slice(0, at);
  return isGrouped(whole, grouping) ? `${whole.replaceAll(grouping, '')}.${written.slice(at + 1)}` : undefined;
}

/** In groups of three, or in the Indian way: of two, and three at the end. */
function isGrouped(written: string, separator: string): boolean {
  const groups = written.split(separator);
  const inner = groups.slice(1, -1);
  const isRegular = inner.every(({ length }) => length === 3) || inner.every(({ length }) => length === 2);
  return isRegular && groups.at(-1)?.length === 3 && /^\d{1,3}$/.test(groups[0] ?? '');
}
