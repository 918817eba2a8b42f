import { type Citation, spokenName } from './citation.ts';

/** A line with its tag. Source: the RIS format specification of Research Information Systems. */
const tagged = /^([A-Z][A-Z0-9]) {2}-(?: (.*))?$/;
/** Records larger than that are none. In lines. */
const mostLines = 20_000;

/** Fields that are kept by their names below the text. */
const named: Readonly<Record<string, string>> = {
  VL: 'volume',
  IS: 'issue',
  PB: 'publisher',
  CY: 'place',
  SN: 'issn/isbn',
  ET: 'edition',
  M3: 'kind',
  CN: 'call number',
  DB: 'database',
  DP: 'library',
  AN: 'accession number',
  Y2: 'accessed',
};

/** Whether a text is of this format. */
export function isRis(text: string): boolean {
  return /^\s*(?:[^\n]*\n){0,20}?TY {2}- /.test(text.slice(0, 4000));
}

/** The text of each record of a file. */
export function* risRecords(text: string): Generator<string> {
  let lines: string[] = [];
  for (const line of text.split(/\r\n?|\n/)) {
    const name = tagged.exec(line)?.[1];
    // A record that was never closed ends where the next begins.
    if (name === 'TY' && lines.length > 0) {
      yield lines.join('\n');
      lines = [];
    }
    if (name === undefined && lines.length === 0) continue;
    if (name !== 'ER' && lines.length < mostLines) lines.push(line);
    if (name === 'ER' && lines.length > 0) {
      yield lines.join('\n');
      lines = [];
    }
  }
  if (lines.length > 0) yield lines.join('\n');
}

/** Reads a record; undefined where it says nothing. */
export function citationOfRis(record: string): Citation | undefined {
  const fields = new Map<string, string[]>();
  let last: string[] | undefined;
  for (const line of record.split('\n')) {
    const [, name, value = ''] = tagged.exec(line) ?? [];
    if (name === undefined) {
      if (last?.length) last.push(`${last.pop() ?? ''}\n${line}`);
      continue;
    }
    last = fields.get(name) ?? [];
    fields.set(name, last);
    last.push(value);
  }
  const all = (...names: readonly string[]) =>
    names
      .flatMap((name) => fields.get(name) ?? [])
      .map((value) => value.trim())
      .filter((value) => value !== '');
  const first = (...names: readonly string[]) => all(...names)[0];
  const title = first('TI', 'T1', 'CT', 'BT');
  if (title === undefined && all('AU', 'AB', 'UR', 'DO', 'N1').length === 0) return undefined;
  const [start, end] = [first('SP'), first('EP')];
  return {
    type: first('TY') ?? 'GEN',
    key: first('ID', 'LB'),
    title: title ?? '',
    creators: all('AU', 'A1', 'A2', 'A3', 'A4', 'ED').map(spokenName),
    date: first('DA', 'PY', 'Y1'),
    doi: first('DO'),
    url: first('UR', 'L2', 'LK'),
    abstract: first('AB', 'N2'),
    notes: all('N1', 'RN'),
    tags: all('KW'),
    container: first('T2', 'JO', 'JF', 'JA', 'J2'),
    language: first('LA'),
    files: all('L1', 'L4'),
    facts: [
      ...(start ? [['pages', end ? `${start}–${end}` : start] as const] : []),
      ...Object.entries(named).flatMap(([name, label]) => all(name).map((value) => [label, value] as const)),
    ],
  };
}
