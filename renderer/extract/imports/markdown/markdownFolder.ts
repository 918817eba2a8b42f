import type { Archive, ArchiveFile } from '#extract/archive/archive.ts';
import { createBreath } from '#extract/breath.ts';
import { baseName, folderOf, ownFilesOf, reasonOf, refusedItems, textOf } from '#extract/imports/archiveFiles.ts';
import { digestOf } from '#extract/imports/digest.ts';
import { type ImportedNote, type ImportItem, type NoteReader, remarkItem } from '#extract/imports/importedNote.ts';
import { instantOf } from '#extract/imports/instant.ts';
import { createFolderIndex, type FolderIndex } from './folderIndex.ts';
import { type NoteSurroundings, noteTextOf } from './noteText.ts';
import { splitProperties } from './properties.ts';
import { factsOf } from './propertyFacts.ts';

const noteName = /\.(?:md|markdown)$/i;
/** The name of a daily note begins with its day. */
const dailyName = /^(\d{4}-\d{2}-\d{2})\b/;

/** Whether a file of a folder is a note, by its name. */
export function isMarkdownName(path: string): boolean {
  return noteName.test(path);
}

/** Reads the notes of a folder of Markdown, such as a vault of Obsidian, Logseq, Zettlr or Bear. */
export function readMarkdownFolder(archive: Archive): NoteReader {
  const files = ownFilesOf(archive);
  const paths = [...files.keys()];
  // Made when it is first read: of a large folder that takes a moment, and the window had its turn before.
  let index: FolderIndex | undefined;
  return {
    format: 'markdown',
    async *items(onRead, signal) {
      const breath = createBreath(signal);
      const shown = new Set<string>();
      index ??= createFolderIndex(paths);
      const noteKey = (path: string) => (isMarkdownName(path) ? path : undefined);
      const around: NoteSurroundings = { files, index, noteKey };
      yield* refusedItems(archive);
      let done = 0;
      for (const [path, file] of files) {
        await breath();
        done += 1;
        onRead(done / files.size);
        if (!isMarkdownName(path)) continue;
        const item = await noteItem(path, file, around, shown);
        yield item;
      }
      for (const path of paths) if (!isMarkdownName(path) && !shown.has(path)) yield remarkItem(path, 'file-not-shown');
    },
  };
}

async function noteItem(
  path: string,
  file: ArchiveFile,
  around: NoteSurroundings,
  shown: Set<string>,
): Promise<ImportItem> {
  try {
    const written = await textOf(file);
    if (written.trim() === '') return remarkItem(path, 'empty');
    return { kind: 'note', note: await noteOf(path, file, written, around, shown) };
  } catch (error) {
    return remarkItem(path, reasonOf(error));
  }
}

async function noteOf(
  path: string,
  file: ArchiveFile,
  written: string,
  around: NoteSurroundings,
  shown: Set<string>,
): Promise<ImportedNote> {
  const name = baseName(path).replace(noteName, '');
  const { properties, body, unread } = splitProperties(written.replace(/\r\n?/g, '\n'));
  const { facts, rest } = factsOf(properties);
  const { aliases = [], tags = [], title = name, ...known } = facts;
  const text = noteTextOf(body, path, title, around);
  for (const one of text.paths) shown.add(one);
  const changed = instantOf(file.modified?.getTime());
  const created = known.created ?? instantOf(dailyName.exec(name)?.[1]) ?? changed;
  const updated = known.updated ?? changed;
  return {
    ...known,
    key: await digestOf('markdown', path, written),
    linkKeys: [path],
    title,
    ...(created && { created }),
    ...(updated && { updated }),
    tags: [...new Set([...tags, ...text.tags])],
    folder: folderOf(path),
    facts: [
      ...(aliases.length > 0 ? [['aliases', aliases.join(', ')] as const] : []),
      ...rest.map((property) => [property.name, property.values.join(', ')] as const),
      ...(unread ? [['properties', unread] as const] : []),
    ],
    fileCount: text.files.length,
    open: async () => ({ form: 'markdown', text: text.markdown, files: text.files, remarks: text.remarks }),
  };
}
