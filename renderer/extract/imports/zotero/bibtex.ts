import { type Citation, spokenName } from './citation.ts';
import { plainLatex } from './latex.ts';

/** An entry is no longer. In UTF-16 units. */
const longestEntry = 2_000_000;
const entryStart = /@\s*([a-zA-Z]+)\s*[{(]/g;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const named = {
  volume: 'volume',
  number: 'issue',
  issue: 'issue',
  pages: 'pages',
  publisher: 'publisher',
  address: 'place',
  location: 'place',
  edition: 'edition',
  isbn: 'isbn',
  issn: 'issn',
  urldate: 'accessed',
  institution: 'institution',
  school: 'school',
  eprint: 'eprint',
  series: 'series',
} as const;

/** Whether a text is of this format. */
export function isBibtex(text: string): boolean {
  return /^[^\S\n]{0,20}@[a-z]{2,30}\s{0,5}[{(][^{}(),\n]{0,200}[,=]/im.test(text.slice(0, 20_000));
}

/** An entry as it is written, or why it is none. */
export type BibtexEntry =
  | {
      readonly state: 'entry';
      readonly type: string;
      readonly key: string;
      readonly fields: ReadonlyMap<string, string>;
      readonly written: string;
    }
  | { readonly state: 'damaged'; readonly written: string };

/** Reads the entries of a file one after the other; abbreviations are put in place. Source: the BibTeX format description of CTAN, `btxdoc`. */
export function* bibtexEntries(text: string): Generator<BibtexEntry> {
  const strings = new Map<string, string>(months.map((name, at) => [name, String(at + 1).padStart(2, '0')]));
  entryStart.lastIndex = 0;
  const starts = new RegExp(entryStart);
  for (let found = starts.exec(text); found; found = starts.exec(text)) {
    const type = (found[1] ?? '').toLowerCase();
    if (type === 'comment') continue;
    const from = found.index + found[0].length;
    const end = endOfGroup(text, from);
    if (end === undefined) {
      yield { state: 'damaged', written: text.slice(found.index, found.index + 100) };
      continue;
    }
    starts.lastIndex = end;
    const inside = text.slice(from, end - 1);
    if (type === 'preamble') continue;
    if (type === 'string') {
      for (const [name, value] of fieldsIn(inside, strings)) strings.set(name, value);
      continue;
    }
    const comma = inside.indexOf(',');
    const key = (comma < 0 ? inside : inside.slice(0, comma)).trim();
    const fields = comma < 0 ? new Map<string, string>() : fieldsIn(inside.slice(comma + 1), strings);
    yield { state: 'entry', type, key, fields, written: text.slice(found.index, end) };
  }
}

/** Behind the bracket that closes the group which begins before `from`. */
function endOfGroup(text: string, from: number): number | undefined {
  let depth = 1;
  const last = Math.min(text.length, from + longestEntry);
  for (let at = from; at < last; at += 1) {
    const sign = text[at];
    if (sign === '\\') at += 1;
    else if (sign === '{' || (sign === '(' && depth === 0)) depth += 1;
    else if (sign === '}' || (sign === ')' && depth === 1 && text[from - 1] === '(')) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return undefined;
}

function fieldsIn(inside: string, strings: ReadonlyMap<string, string>): Map<string, string> {
  const fields = new Map<string, string>();
  const name = /\s*,?\s*([\w:.+/-]+)\s*=\s*/y;
  for (let found = name.exec(inside); found; found = name.exec(inside)) {
    let at = name.lastIndex;
    let value = '';
    for (;;) {
      const piece = pieceAt(inside, at, strings);
      value += piece.text;
      at = piece.end;
      const joint = /\s*#\s*/y;
      joint.lastIndex = at;
      if (!joint.test(inside)) break;
      at = joint.lastIndex;
    }
    fields.set((found[1] ?? '').toLowerCase(), value);
    const comma = inside.indexOf(',', at);
    if (comma < 0) break;
    name.lastIndex = comma;
  }
  return fields;
}

function pieceAt(
  text: string,
  at: number,
  strings: ReadonlyMap<string, string>,
): { readonly text: string; readonly end: number } {
  const sign = text[at];
  if (sign === '{') {
    const end = endOfGroup(text, at + 1) ?? text.length + 1;
    return { text: text.slice(at + 1, end - 1), end };
  }
  if (sign === '"') {
    let depth = 0;
    let end = at + 1;
    for (; end < text.length; end += 1) {
      if (text[end] === '\\') end += 1;
      else if (text[end] === '{') depth += 1;
      else if (text[end] === '}') depth -= 1;
      else if (text[end] === '"' && depth === 0) break;
    }
    return { text: text.slice(at + 1, end), end: end + 1 };
  }
  const word = /[^\s,#{}"]*/y;
  word.lastIndex = at;
  const bare = word.exec(text)?.[0] ?? '';
  return { text: strings.get(bare.toLowerCase()) ?? bare, end: at + bare.length };
}

/** Makes an item of an entry; undefined where it says nothing. */
export function citationOfBibtex(entry: Extract<BibtexEntry, { state: 'entry' }>): Citation | undefined {
  const { fields } = entry;
  const raw = (...names: readonly string[]) => names.map((name) => fields.get(name)?.trim()).find((value) => value);
  const plain = (...names: readonly string[]) => {
    const value = raw(...names);
    return value === undefined ? undefined : plainLatex(value).trim();
  };
  if (fields.size === 0) return undefined;
  const people = [raw('author'), raw('editor')].flatMap((names) => names?.split(/\s+and\s+/i) ?? []);
  const month = raw('month');
  const year = plain('year');
  const isNumber = month !== undefined && /^\d{1,2}$/.test(month);
  return {
    type: entry.type,
    key: entry.key === '' ? undefined : entry.key,
    title: plain('title') ?? '',
    creators: people
      .map((name) => (name.startsWith('{') ? plainLatex(name) : spokenName(plainLatex(name))))
      .filter(Boolean),
    date:
      plain('date') ??
      (year && isNumber ? `${year}-${month.padStart(2, '0')}` : [plain('month'), year].filter(Boolean).join(' ')),
    doi: raw('doi')?.replaceAll('\\_', '_'),
    url: raw('url')?.replace(/\\([_&%#~])/g, '$1'),
    abstract: plain('abstract'),
    notes: [plain('note'), plain('annote'), plain('annotation')].flatMap((note) => note ?? []),
    tags: (plain('keywords', 'keyword') ?? '').split(/\s*[,;]\s*/).filter(Boolean),
    container: plain('journal', 'journaltitle', 'booktitle', 'maintitle'),
    language: plain('langid', 'language'),
    added: plain('timestamp', 'date-added'),
    modified: plain('date-modified'),
    files: filesIn(raw('file') ?? ''),
    facts: Object.entries(named).flatMap(([name, label]) => {
      const value = plain(name);
      return value ? [[label, value] as const] : [];
    }),
  };
}

/** Zotero writes a title, the path and the type of each, with colons between; Better BibTeX the path alone. */
function filesIn(written: string): string[] {
  const files = written.split(/(?<!\\);/).filter((file) => file.trim() !== '');
  return files.map((file) => {
    const parts = file.split(/(?<!\\):(?!\\)/);
    return (parts.length === 3 ? (parts[1] ?? '') : file).replace(/\\([:;\\])/g, '$1');
  });
}
