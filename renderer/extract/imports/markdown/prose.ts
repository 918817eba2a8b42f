const fence = /^(?:[ \t]*>)*[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})/;
/** A code span that goes on for longer is a stray sign. In UTF-16 units. */
const longestSpan = 2000;

/** A stretch of Markdown: prose, or code that stays as it is. */
interface Stretch {
  readonly isProse: boolean;
  readonly lines: readonly string[];
}

/** Changes the prose of Markdown line by line and leaves its code blocks alone. */
export function mapProseLines(markdown: string, change: (lines: readonly string[]) => readonly string[]): string {
  const changed = stretchesOf(markdown.split('\n')).flatMap(({ isProse, lines }) => (isProse ? change(lines) : lines));
  return changed.join('\n');
}

function stretchesOf(lines: readonly string[]): Stretch[] {
  const stretches: { isProse: boolean; lines: string[] }[] = [];
  let open: string | undefined;
  const add = (isProse: boolean, line: string) => {
    const last = stretches.at(-1);
    if (last?.isProse === isProse) last.lines.push(line);
    else stretches.push({ isProse, lines: [line] });
  };
  for (const line of lines) {
    const sign = fence.exec(line)?.[1];
    if (open === undefined) {
      open = sign;
      add(sign === undefined, line);
      continue;
    }
    add(false, line);
    // Closed by as many signs of the same kind, with nothing behind them.
    if (sign?.startsWith(open) && line.trimEnd().endsWith(sign)) open = undefined;
  }
  return stretches;
}

/** Changes a line of prose, but not the code in it. */
export function mapProse(line: string, change: (text: string) => string): string {
  if (!line.includes('`')) return change(line);
  let changed = '';
  let from = 0;
  for (const opening of line.matchAll(/`+/g)) {
    if (opening.index < from) continue;
    const start = opening.index + opening[0].length;
    const length = lengthUntil(line.slice(start, start + longestSpan), opening[0]);
    if (length === undefined) continue;
    const end = start + length + opening[0].length;
    changed += change(line.slice(from, opening.index)) + line.slice(opening.index, end);
    from = end;
  }
  return changed + change(line.slice(from));
}

/** How far it is to a run of exactly these signs. */
function lengthUntil(text: string, signs: string): number | undefined {
  for (const run of text.matchAll(/`+/g)) if (run[0] === signs) return run.index;
  return undefined;
}
