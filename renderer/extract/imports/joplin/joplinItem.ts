/** What an item of Joplin is. Source: joplin `BaseModel.ts`, `ModelType`. */
const types: Readonly<Record<string, JoplinItem['type']>> = {
  '1': 'note',
  '2': 'notebook',
  '4': 'resource',
  '5': 'tag',
  '6': 'note-tag',
};

/** One item as Joplin writes it: a note, or what notes belong to or have. */
export interface JoplinItem {
  readonly type: 'note' | 'notebook' | 'resource' | 'tag' | 'note-tag' | 'other';
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly fields: ReadonlyMap<string, string>;
}

const field = /^([a-z_]{1,60}):(?: (.*))?$/;

/**
 * Reads an item: its title, an empty line, its text, an empty line, and its fields, one a line; undefined for a text that is none. Source: joplin
 * `BaseItem.ts`, `unserialize`.
 */
export function readJoplinItem(text: string): JoplinItem | undefined {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n');
  const fields = new Map<string, string>();
  let at = lines.length - 1;
  for (; at >= 0; at -= 1) {
    const [, name, value = ''] = field.exec(lines[at] ?? '') ?? [];
    if (name === undefined) break;
    fields.set(name, value.replaceAll('\\n', '\n').replaceAll('\\r', '\r'));
  }
  const id = fields.get('id') ?? '';
  const type = fields.get('type_');
  if (!/^[0-9a-f]{32}$/i.test(id) || type === undefined) return undefined;
  const above = lines.slice(0, Math.max(0, at));
  const hasText = above.length > 0 && (lines[at] ?? '') === '';
  const [title = '', gap, ...body] = hasText ? above : [];
  return {
    type: types[type] ?? 'other',
    id: id.toLowerCase(),
    title,
    body: gap === undefined ? '' : body.join('\n'),
    fields,
  };
}
