/** One property of a note, with the lines that it was written in. */
export interface Property {
  /** In lower case. */
  readonly key: string;
  /** Its value, or its values; none where it is written in a way that is not read here. */
  readonly values: readonly string[] | undefined;
  readonly lines: readonly string[];
}

/** A note's properties and the text below them. */
export interface FrontMatter {
  /** The language that they are written in. */
  readonly form: 'yaml' | 'toml';
  readonly properties: readonly Property[];
  readonly body: string;
}

/** The fences of Jekyll, Obsidian and Zettlr (YAML, which may also end with dots) and of Hugo (TOML). */
const fences = [
  { form: 'yaml', block: /^\uFEFF?---[ \t]*\n([\s\S]*?)(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\n|$)/, sign: ':' },
  { form: 'toml', block: /^\uFEFF?\+\+\+[ \t]*\n([\s\S]*?)(?:^|\n)\+\+\+[ \t]*(?:\n|$)/, sign: '=' },
] as const;
/** Longer is no list of properties. In UTF-16 units. */
const maxLength = 50_000;
const listItem = /^\s*-\s+(.*)$/;

/** Takes the properties from the head of a note; undefined for one that has none. Only plain values and lists of them are read. */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  for (const { form, block, sign } of fences) {
    const found = block.exec(text);
    if (!found || found[0].length > maxLength) continue;
    const properties = propertiesIn((found[1] ?? '').split('\n'), sign);
    // Else it is a rule at the top of a text, and another one somewhere below.
    if (properties.some(({ key }) => key !== '') && properties.every(isProperty)) {
      return { form, properties, body: text.slice(found[0].length) };
    }
  }
  return undefined;
}

/** A comment, and what TOML groups under a name, are no property and yet belong there. */
function isProperty({ key, lines: [first = ''] }: Property): boolean {
  return key !== '' || first.trim() === '' || /^\s*#|^\[/.test(first);
}

/** A line that is not indented and no item of a list begins a property; the others go on with it. */
function propertiesIn(lines: readonly string[], sign: ':' | '='): Property[] {
  const start = sign === ':' ? /^([\w][\w .-]{0,40}):(?:\s+(.*)|)$/ : /^([\w][\w-]{0,40})\s*=\s*(.*)$/;
  const groups: string[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    const isGrouped = last?.[0]?.startsWith('[') && !line.startsWith('[');
    if (last && (isGrouped || /^\s/.test(line) || listItem.test(line) || line.trim() === '')) last.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => {
    const [, key = '', rest = ''] = start.exec(group[0] ?? '') ?? [];
    const more = group.slice(1).filter((line) => line.trim() !== '');
    return { key: key.toLowerCase(), values: key === '' ? undefined : valuesOf(rest.trim(), more), lines: group };
  });
}

function valuesOf(written: string, more: readonly string[]): readonly string[] | undefined {
  if (more.length === 0)
    return written.startsWith('[') && !written.startsWith('[[') ? inlineList(written) : one(written);
  const items = more.map((line) => listItem.exec(line)?.[1]);
  if (written !== '' || !items.every((item) => item !== undefined)) return undefined;
  return together(items.map(scalar));
}

function one(written: string): readonly string[] | undefined {
  const value = scalar(written);
  if (value === undefined) return undefined;
  return value === '' ? [] : [value];
}

function inlineList(written: string): readonly string[] | undefined {
  const inside = /^\[(.*)\]\s*(?:\s#.*)?$/.exec(written)?.[1];
  if (inside === undefined) return undefined;
  const items = inside.match(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\[\[[^\]]*\]\]|[^,]+/g) ?? [];
  return together(items.map((item) => scalar(item.trim())).filter((item) => item !== ''));
}

function together(values: readonly (string | undefined)[]): readonly string[] | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === values.length ? known : undefined;
}

/** A plain or quoted value. Undefined for what YAML has besides: blocks, anchors, aliases, tags, mappings. */
function scalar(written: string): string | undefined {
  const quoted = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)')\s*(?:#.*)?$/.exec(written);
  if (quoted) {
    return unlinked(
      quoted[1] === undefined ? (quoted[2] ?? '').replaceAll("''", "'") : quoted[1].replace(/\\(["\\/])/g, '$1'),
    );
  }
  const linked = /^\[\[.*\]\]$/.test(written);
  if (!linked && /^[[\]{}&*!|>%@`"',#]|:\s|:$/.test(written)) return undefined;
  return unlinked(written.replace(/\s+#.*$/, ''));
}

/** A link to another note is its words: `[[Jane Doe]]`, `[[people/jane|Jane Doe]]`. */
function unlinked(value: string): string {
  const link = /^\[\[(?:[^\]|]*\|)?([^\]|]*)\]\]$/.exec(value.trim());
  return (link?.[1] ?? value).trim();
}
