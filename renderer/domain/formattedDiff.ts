import type { DiffRow, DiffSpan } from './textDiff.ts';
import type { FormatRun, LineFormat } from './textFormats.ts';

/** A piece of a line that looks the same throughout and is in both texts, or in one alone. */
interface FormattedPiece extends DiffSpan {
  readonly marks: readonly string[];
}

/** A line of one side of a row, as it looks in its note. */
export interface FormattedLine {
  readonly line: LineFormat;
  /** Whether a block begins with it; a list shows its bullet there. */
  readonly isFirst: boolean;
  readonly pieces: readonly FormattedPiece[];
}

/** A row of a comparison with how its words look; `restyled` where they are the same and look different. */
export interface FormattedRow extends Omit<DiffRow, 'kind'> {
  readonly kind: DiffRow['kind'] | 'restyled';
  readonly linesBefore: readonly FormattedLine[];
  readonly linesAfter: readonly FormattedLine[];
}

/** One of the two texts, and how it looks. */
export interface FormattedText {
  readonly text: string;
  readonly formats: readonly FormatRun[];
}

const plainLine: LineFormat = { block: 'paragraph', within: [] };

/** Gives the rows of two compared texts the look that their words have in the notes. */
export function formatRows(rows: readonly DiffRow[], before: FormattedText, after: FormattedText): FormattedRow[] {
  const [readBefore, readAfter] = [createReader(before), createReader(after)];
  return rows.map((row) => {
    const [linesBefore, linesAfter] = [readBefore(row.before), readAfter(row.after)];
    const isRestyled = row.kind === 'same' && !isAlike(linesBefore, linesAfter);
    return { ...row, kind: isRestyled ? 'restyled' : row.kind, linesBefore, linesAfter };
  });
}

/** Reads the spans of one side in their order; they leave out nothing of the text but line ends and empty lines. */
function createReader({ text, formats }: FormattedText): (spans: readonly DiffSpan[]) => FormattedLine[] {
  let offset = 0;
  let run = 0;
  return (spans) => {
    const lines: { line: LineFormat; isFirst: boolean; pieces: FormattedPiece[] }[] = [];
    let isOnNewLine = true;
    for (const { text: said, isChanged } of spans) {
      for (const [place, part] of said.split('\n').entries()) {
        if (place > 0) isOnNewLine = true;
        if (part === '') continue;
        const start = text.indexOf(part, offset);
        offset = start + part.length;
        for (let from = start; from < offset; ) {
          while (run < formats.length && (formats[run]?.end ?? 0) <= from) run += 1;
          const format = formats[run];
          const to = Math.min(offset, format?.end ?? offset);
          const { marks = [], line = plainLine } = format ?? {};
          if (isOnNewLine) lines.push({ line, isFirst: isBlockStart(formats, run, from), pieces: [] });
          isOnNewLine = false;
          lines.at(-1)?.pieces.push({ text: text.slice(from, to), isChanged, marks });
          from = to;
        }
      }
    }
    return lines;
  };
}

function isBlockStart(formats: readonly FormatRun[], run: number, offset: number): boolean {
  const format = formats[run];
  return format === undefined || (format.start === offset && formats[run - 1]?.line !== format.line);
}

function isAlike(before: readonly FormattedLine[], after: readonly FormattedLine[]): boolean {
  // Most rows are the same to the letter, and looking at each letter takes its time.
  return JSON.stringify(before) === JSON.stringify(after) || lookOf(before) === lookOf(after);
}

/** Two sides look the same where each of their letters does; white space does not count. */
function lookOf(lines: readonly FormattedLine[]): string {
  const looks: string[] = [];
  for (const { line, pieces } of lines) {
    looks.push(`${line.block}${line.level ?? ''} ${line.within.join(' ')}`);
    for (const { text, marks } of pieces) {
      const look = marks.join(' ');
      for (const letter of text.replace(/\s+/gu, '')) looks.push(`${letter}${look}`);
    }
  }
  return looks.join('\n');
}
