import { isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';

/** Longer is no list of properties. In UTF-16 units. */
const maxLength = 50_000;
/** More than this is what an alias bomb expands to, or no list of properties. */
const maxValues = 2000;
const maxDepth = 6;

const fences = [
  { form: 'yaml', block: /^\uFEFF?---[ \t]*\n([\s\S]*?)(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\n|$)/ },
  { form: 'toml', block: /^\uFEFF?\+\+\+[ \t]*\n([\s\S]*?)(?:^|\n)\+\+\+[ \t]*(?:\n|$)/ },
  { form: 'json', block: /^\uFEFF?(\{[ \t]*\n[\s\S]*?\n\})[ \t]*(?:\n|$)/ },
] as const;

/** A property of a note with its values as text. */
export interface Property {
  readonly name: string;
  /** In lower case, with one way to part words, by which names are compared. */
  readonly key: string;
  readonly values: readonly string[];
}

/** A note's properties and the text below them. */
export interface WithProperties {
  readonly properties: readonly Property[];
  readonly body: string;
  /** The properties as they are written, where they cannot be read. */
  readonly unread?: string;
}

/** Takes the properties from the head of a note: YAML, TOML's plain values, or JSON. */
export function splitProperties(text: string): WithProperties {
  for (const { form, block } of fences) {
    const found = block.exec(text);
    if (!found || found[0].length > maxLength) continue;
    const written = found[1] ?? '';
    const properties = form === 'toml' ? readToml(written) : readYaml(written);
    const body = text.slice(found[0].length);
    if (properties) return { properties, body };
    // A rule at the top of a text, and another one somewhere below, have prose between them.
    if (form === 'yaml' && /^[\w-]+\s*:/m.test(written)) return { properties: [], body, unread: written };
  }
  return { properties: [], body: text };
}

/** JSON is YAML, too. Nothing of YAML's tags is run, and a value that grows without end by its aliases is none. */
function readYaml(written: string): readonly Property[] | undefined {
  try {
    const document = parseDocument(written, {
      schema: 'core',
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
    if (document.errors.length > 0) return undefined;
    if (document.contents === null) return [];
    return isMap(document.contents) ? readMap(document) : undefined;
  } catch {
    return undefined;
  }
}

function readMap(document: ReturnType<typeof parseDocument>): readonly Property[] | undefined {
  const root = document.contents;
  if (!isMap(root)) return undefined;
  let left = maxValues;
  const textsOf = (node: unknown, depth: number): string[] => {
    left -= 1;
    if (left < 0 || depth > maxDepth) throw new RangeError('The properties are too many.');
    if (isScalar(node)) return node.value === null ? [] : [textOf(node)];
    if (isSeq(node)) return node.items.flatMap((item) => textsOf(item, depth + 1));
    if (isMap(node)) {
      return node.items.map(
        ({ key, value }) => `${textsOf(key, depth + 1)[0] ?? ''}: ${textsOf(value, depth + 1).join(', ')}`,
      );
    }
    // What an alias stands for is left out: no program writes any in the properties of a note.
    return [];
  };
  return root.items.map(({ key, value }) => propertyOf(textsOf(key, 0)[0] ?? '', textsOf(value, 0)));
}

/** As it is written, so that `007` and `2024-01-05` stay what they are. */
function textOf({ value, source }: Scalar): string {
  return unlinked((typeof value === 'string' ? value : String(source ?? value)).trim());
}

/** Names with plain values or lists of them; what TOML groups under a name is left to be found as it is written. */
function readToml(written: string): readonly Property[] | undefined {
  const properties = written.split('\n').flatMap((line) => {
    const [, name, value] = /^([\w-]{1,80})\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    return name === undefined || value === undefined ? [] : [propertyOf(name, tomlValues(value))];
  });
  return properties.length > 0 ? properties : undefined;
}

function tomlValues(written: string): string[] {
  const list = /^\[(.*)\]$/.exec(written)?.[1];
  const items = list === undefined ? [written] : (list.match(/"(?:[^"\\]|\\.)*"|'[^']*'|[^,\s]+/g) ?? []);
  return items.map((item) => item.replace(/^(["'])(.*)\1$/, '$2').trim()).filter((item) => item !== '');
}

function propertyOf(name: string, values: readonly string[]): Property {
  const key = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
  return { name, key, values: values.filter((value) => value !== '') };
}

/** A link to another note is its words: `[[Jane Doe]]`, `[[people/jane|Jane Doe]]`. */
function unlinked(value: string): string {
  return value.replace(/\[\[(?:[^\]|]{0,300}\|)?([^\]|]{1,300})\]\]/g, '$1');
}
