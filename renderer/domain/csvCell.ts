/** What makes a spreadsheet run a cell as a formula, wide forms too; an apostrophe before it makes it text. Source: OWASP, CSV injection. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/**
 * The same behind a semicolon or in a further line of a cell: where a system's lists are parted by semicolons, as in French, a spreadsheet that opens a
 * table with commas takes that for the beginning of a cell.
 */
const innerFormula = /([;\r\n][ \t]*)('*)(?=[=+@＝＋＠]|[-－][\w(])/gu;
const quotedInnerFormula = /([;\r\n][ \t]*)'('*)(?=[=+@＝＋＠]|[-－][\w(])/gu;

/** A cell as it can be opened in a spreadsheet without harm. */
export function harmlessCell(text: string): string {
  const harmless = text.replace(innerFormula, "$1'$2");
  return formula.test(harmless) ? `'${harmless}` : harmless;
}

/** The text of a cell that was made harmless; any other text as it is. */
export function textOfCell(cell: string): string {
  const text = cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;
  return text.replace(quotedInnerFormula, '$1$2');
}

/** Several texts in one cell, parted by bars; a bar of their own gets a backslash before it. */
export function joinCell(texts: readonly string[]): string {
  return texts.map((text) => escaped(text, /[\\|]/g)).join(' | ');
}

/** The texts of a cell that are parted by bars, each with its backslashes still in it. */
export function splitCell(cell: string): string[] {
  return splitAt(cell, '|')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Splits at a sign that has no backslash before it, at most `most` times. */
export function splitAt(text: string, sign: string, most = Number.POSITIVE_INFINITY): string[] {
  const parts = [''];
  for (let at = 0; at < text.length; at += 1) {
    const last = parts.length - 1;
    const letter = text.charAt(at);
    if (letter === '\\' && at + 1 < text.length) {
      parts[last] += letter + text.charAt(at + 1);
      at += 1;
    } else if (letter === sign && last < most) parts.push('');
    else parts[last] += letter;
  }
  return parts;
}

/** Puts a backslash before each of some signs. */
export function escaped(text: string, signs: RegExp): string {
  return text.replace(signs, (sign) => `\\${sign}`);
}

/** Takes the backslashes out that `escaped` put in; one before any other letter is meant. */
export function unescaped(text: string, signs: RegExp): string {
  return text.replace(/\\(.)/gsu, (pair, sign: string) => (sign.match(signs) ? sign : pair));
}
