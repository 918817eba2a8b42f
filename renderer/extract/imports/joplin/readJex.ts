import type { Archive, ArchiveFile } from '#extract/archive/archive.ts';
import { createBreath } from '#extract/breath.ts';
import { importedFile, isPictureName, maxTextBytes, reasonOf, refusedItems } from '#extract/imports/archiveFiles.ts';
import { digestOf } from '#extract/imports/digest.ts';
import {
  type ImportedFile,
  type ImportedNote,
  type ImportedText,
  type ImportItem,
  type ImportRemark,
  type NoteReader,
  remarkItem,
} from '#extract/imports/importedNote.ts';
import { instantOf } from '#extract/imports/instant.ts';
import { houseMarkdown, type Target } from '#extract/imports/markdown/dialect.ts';
import { linkTo } from '#extract/imports/noteLinks.ts';
import { tidyLine } from '#extract/tidyText.ts';
import { type JoplinItem, readJoplinItem } from './joplinItem.ts';
import { openTar } from './tarFiles.ts';

const itemName = /^[0-9a-f]{32}\.md$/i;
const itemLink = /^:\/([0-9a-f]{32})(?:[#?].*)?$/i;
const htmlLink = /(\s(?:src|href)\s*=\s*)(["'])(:\/[0-9a-f]{32})(?:#[^"']*)?\2/gi;

/** Everything in the file but the texts of the notes. */
interface Surroundings {
  readonly items: ReadonlyMap<string, JoplinItem>;
  readonly tagsOf: ReadonlyMap<string, readonly string[]>;
  readonly resources: ReadonlyMap<string, ArchiveFile>;
}

/** Reads the notes of a file of Joplin. */
export function readJex(file: Blob, name: string): NoteReader {
  return {
    format: 'joplin',
    async *items(onRead, signal) {
      const breath = createBreath(signal);
      const archive = await openTar(file, name, signal);
      yield* refusedItems(archive);
      const around = await surroundingsOf(archive, breath);
      let done = 0;
      for (const [path, entry] of archive.files) {
        await breath();
        done += 1;
        onRead(done / archive.files.size);
        if (itemName.test(path)) yield* itemsOf(path, entry, around);
      }
      if (archive.isCutOff) yield remarkItem(name, 'damaged');
    },
  };
}

async function surroundingsOf({ files }: Archive, breath: () => Promise<void> | undefined): Promise<Surroundings> {
  const items = new Map<string, JoplinItem>();
  const resources = new Map<string, ArchiveFile>();
  const tagIds = new Map<string, string[]>();
  for (const [path, file] of files) {
    await breath();
    const resource = /^resources\/([0-9a-f]{32})(?:\.[^/]*)?$/i.exec(path)?.[1];
    if (resource !== undefined) resources.set(resource.toLowerCase(), file);
    const item = itemName.test(path) ? await itemOf(file) : undefined;
    if (!item || item.type === 'other') continue;
    const [noteId, tagId] = [item.fields.get('note_id'), item.fields.get('tag_id')];
    if (item.type === 'note-tag' && noteId && tagId) tagIds.set(noteId, [...(tagIds.get(noteId) ?? []), tagId]);
    // Their texts are read again when it is their turn.
    else items.set(item.id, item.type === 'note' ? { ...item, body: '' } : item);
  }
  const tagsOf = new Map(
    [...tagIds].map(([id, tags]) => [id, tags.flatMap((tag) => items.get(tag)?.title.trim() || [])] as const),
  );
  return { items, tagsOf, resources };
}

async function itemOf(file: ArchiveFile): Promise<JoplinItem | undefined> {
  try {
    return readJoplinItem(new TextDecoder().decode(await file.open(maxTextBytes)));
  } catch {
    return undefined;
  }
}

async function* itemsOf(path: string, file: ArchiveFile, around: Surroundings): AsyncGenerator<ImportItem> {
  let item: JoplinItem | undefined;
  try {
    item = readJoplinItem(new TextDecoder().decode(await file.open(maxTextBytes)));
  } catch (error) {
    return yield remarkItem(path, reasonOf(error));
  }
  if (!item) return yield remarkItem(path, 'damaged');
  if (item.type !== 'note') return;
  const title = tidyLine(item.title);
  if (item.fields.get('encryption_applied') === '1') return yield remarkItem(title || path, 'encrypted');
  if (isSet(item, 'deleted_time')) return yield remarkItem(title || path, 'in-trash');
  if (item.fields.get('is_conflict') === '1') return yield remarkItem(title || path, 'conflict');
  yield { kind: 'note', note: await noteOf(item, title, around) };
}

function isSet({ fields }: JoplinItem, name: string): boolean {
  return !['', '0', undefined].includes(fields.get(name));
}

async function noteOf(item: JoplinItem, title: string, around: Surroundings): Promise<ImportedNote> {
  const { fields } = item;
  const created = instantOf(fields.get('user_created_time')) ?? instantOf(fields.get('created_time'));
  const updated = instantOf(fields.get('user_updated_time')) ?? instantOf(fields.get('updated_time'));
  const [author, url] = [tidyLine(fields.get('author') ?? ''), fields.get('source_url')?.trim()];
  const isTodo = fields.get('is_todo') === '1';
  const text = openText(item, title, around);
  return {
    key: await digestOf('joplin', item.id, title, item.body, fields.get('updated_time') ?? ''),
    linkKeys: [item.id],
    title: isTodo ? `${isSet(item, 'todo_completed') ? '☑' : '☐'} ${title}` : title,
    ...(created && { created }),
    ...(updated && { updated }),
    ...(author && { author }),
    ...(url && { url }),
    tags: around.tagsOf.get(item.id) ?? [],
    folder: folderOf(fields.get('parent_id'), around),
    facts: [
      ...dated('to do by', fields.get('todo_due')),
      ...dated('done', isTodo ? fields.get('todo_completed') : undefined),
      ...placed(fields.get('latitude'), fields.get('longitude')),
    ],
    fileCount: text.files.length,
    open: async () => text,
  };
}

function dated(name: string, written: string | undefined): (readonly [string, string])[] {
  const instant = instantOf(written);
  return instant ? [[name, instant]] : [];
}

function placed(latitude = '', longitude = ''): (readonly [string, string])[] {
  return Number(latitude) !== 0 || Number(longitude) !== 0 ? [['place', `${latitude}, ${longitude}`]] : [];
}

/** The names of the notebooks around a note; one that is its own parent has no end. */
function folderOf(parentId: string | undefined, { items }: Surroundings): string[] {
  const names: string[] = [];
  for (let id = parentId; id && names.length < 20; ) {
    const notebook = items.get(id);
    if (notebook?.type !== 'notebook') break;
    names.unshift(tidyLine(notebook.title));
    id = notebook.fields.get('parent_id');
  }
  return names;
}

function openText(item: JoplinItem, title: string, around: Surroundings): ImportedText {
  const files = new Map<string, ImportedFile>();
  const remarks: ImportRemark[] = [];
  const find = (address: string): Target => {
    const id = itemLink.exec(address)?.[1]?.toLowerCase();
    const linked = id === undefined ? undefined : around.items.get(id);
    if (id === undefined) return { kind: 'elsewhere' };
    if (linked?.type === 'note') return { kind: 'note', key: id };
    const known = files.get(id) ?? resourceFile(id, files.size, linked, around);
    if (known) {
      files.set(id, known);
      return known.address === undefined ? { kind: 'file' } : { kind: 'picture', address: known.address };
    }
    if (linked?.type === 'resource') remarks.push({ name: title, reason: 'file-missing', detail: linked.title });
    return { kind: 'missing' };
  };
  const isHtml = item.fields.get('markup_language') === '2';
  const text = isHtml
    ? item.body.replace(htmlLink, (written, attribute: string, quote: string, address: string) => {
        const target = find(address);
        if (target.kind === 'picture') return `${attribute}${quote}${target.address}${quote}`;
        return target.kind === 'note' ? `${attribute}${quote}${linkTo(target.key)}${quote}` : written;
      })
    : houseMarkdown(item.body, {
        find: (address, isWiki) => (isWiki ? { kind: 'missing' } : find(address)),
        onTag: () => undefined,
      });
  return { form: isHtml ? 'html' : 'markdown', text, files: [...files.values()], remarks };
}

function resourceFile(
  id: string,
  count: number,
  item: JoplinItem | undefined,
  { resources }: Surroundings,
): ImportedFile | undefined {
  const file = resources.get(id);
  if (!file) return undefined;
  const name = item?.fields.get('filename') || item?.title || file.path;
  const isPicture = /^image\//.test(item?.fields.get('mime') ?? '')
    ? !/svg/.test(item?.fields.get('mime') ?? '')
    : isPictureName(file.path);
  return { ...importedFile(file, isPicture ? `cid:resource-${count + 1}` : undefined), name };
}
