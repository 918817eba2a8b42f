import Papa from 'papaparse';

/** Rows that are read in one go: some milliseconds. */
const rowsAtOnce = 200;
const separators = [',', ';', '\t', '|'] as const;
/** A spreadsheet's own word on the separator, in the first line. */
const separatorLine = /^sep=(.)\r?\n/i;

/** Reads the rows of a CSV or TSV text, a few at a time, with how far in the text they end. */
export function* csvRows(
  text: string,
): Generator<{ readonly rows: readonly (readonly string[])[]; readonly share: number }> {
  const declared = separatorLine.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  const delimiter = declared?.[1] ?? separatorOf(body);
  let newline: '\r' | '\n' | '\r\n' | undefined;
  for (let rest = body; rest !== ''; ) {
    const { data, meta } = Papa.parse<string[]>(rest, {
      delimiter,
      preview: rowsAtOnce,
      // Its fast mode would split all that is left at every turn.
      fastMode: false,
      ...(newline && { newline }),
    });
    newline ??= meta.linebreak as '\r' | '\n' | '\r\n';
    rest = meta.truncated ? rest.slice(meta.cursor) : '';
    yield { rows: data, share: 1 - rest.length / body.length };
  }
}

/** What parts the columns in the first line, outside quotes. */
function separatorOf(text: string): string {
  const line = text.slice(0, 10_000).split(/\r\n?|\n/, 1)[0] ?? '';
  const bare = line.replace(/"[^"]*"/g, '');
  const counts = separators.map((separator) => ({ separator, count: bare.split(separator).length - 1 }));
  return counts.reduce((most, one) => (one.count > most.count ? one : most)).separator;
}
