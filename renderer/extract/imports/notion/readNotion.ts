import type { Archive, ArchiveFile } from '#extract/archive/archive.ts';
import { createBreath } from '#extract/breath.ts';
import { baseName, folderOf, ownFilesOf, reasonOf, refusedItems, textOf } from '#extract/imports/archiveFiles.ts';
import { digestOf } from '#extract/imports/digest.ts';
import { type ImportedNote, type ImportItem, type NoteReader, remarkItem } from '#extract/imports/importedNote.ts';
import { createFolderIndex, type FolderIndex } from '#extract/imports/markdown/folderIndex.ts';
import { type NoteSurroundings, noteTextOf } from '#extract/imports/markdown/noteText.ts';
import type { Property } from '#extract/imports/markdown/properties.ts';
import { factsOf, tagsIn } from '#extract/imports/markdown/propertyFacts.ts';
import { tidyLine } from '#extract/tidyText.ts';
import { databaseMarkdown } from './notionDatabase.ts';
import { readNotionHtml } from './notionHtml.ts';
import { htmlTextOf } from './notionHtmlText.ts';
import { notionIdOf, splitNotionName } from './notionNames.ts';

const pageName = /\.(?:md|html?)$/i;
const databaseName = /\.csv$/i;
const propertyLine = /^([^\n:]{1,80}): (.*)$/;

/** Reads the pages and databases of an export of Notion, as Markdown or as HTML. */
export function readNotion(archive: Archive): NoteReader {
  const files = ownFilesOf(archive);
  // Of a database there are two files: what its view showed, and all of it.
  const databases = [...files.keys()].filter((path) => databaseName.test(path));
  const shadowed = new Set(
    databases
      .map((path) => path.replace(/_all\.csv$/i, '.csv'))
      .filter((path) => files.has(path.replace(/\.csv$/i, '_all.csv'))),
  );
  const notes = [...files.keys()].filter(
    (path) =>
      (pageName.test(path) && baseName(path) !== 'index.html') || (databaseName.test(path) && !shadowed.has(path)),
  );
  const around = surroundingsOf(files, new Set(notes), shadowed);
  return {
    format: 'notion',
    async *items(onRead, signal) {
      const breath = createBreath(signal);
      yield* refusedItems(archive);
      for (const [at, path] of notes.entries()) {
        await breath();
        onRead((at + 1) / notes.length);
        const file = files.get(path);
        if (file) yield await itemOf(path, file, around);
      }
    },
  };
}

function surroundingsOf(
  files: ReadonlyMap<string, ArchiveFile>,
  notes: ReadonlySet<string>,
  shadowed: ReadonlySet<string>,
): NoteSurroundings {
  const index = createFolderIndex([...files.keys()]);
  const byId = new Map(
    [...notes].flatMap((path) => {
      const { id } = splitNotionName(bareName(path));
      return id === undefined ? [] : [[id, path] as const];
    }),
  );
  const find: FolderIndex['find'] = (address, from, isWiki) => {
    const id = notionIdOf(address);
    const page = id === undefined ? undefined : byId.get(id);
    return page ?? index.find(address, from, isWiki);
  };
  return {
    files,
    index: { find },
    noteKey: (path) =>
      notes.has(path) ? path : shadowed.has(path) ? path.replace(databaseName, '_all.csv') : undefined,
  };
}

function bareName(path: string): string {
  return baseName(path).replace(/\.\w+$/, '');
}

async function itemOf(path: string, file: ArchiveFile, around: NoteSurroundings): Promise<ImportItem> {
  try {
    const written = (await textOf(file)).replace(/\r\n?/g, '\n');
    if (written.trim() === '') return remarkItem(path, 'empty');
    return { kind: 'note', note: await noteOf(path, written, around) };
  } catch (error) {
    return remarkItem(path, reasonOf(error));
  }
}

async function noteOf(path: string, written: string, around: NoteSurroundings): Promise<ImportedNote> {
  const name = splitNotionName(bareName(path)).title;
  const folder = folderOf(path)
    .map((part) => splitNotionName(part).title)
    .filter((part) => !/^Export-[0-9a-f-]+$/i.test(part));
  const base = { key: await digestOf('notion', path, written), linkKeys: [path], folder };
  if (databaseName.test(path)) {
    const { markdown, isShortened } = databaseMarkdown(written, path, around);
    const remarks = isShortened ? [{ name, reason: 'shortened' } as const] : [];
    const open = async () => ({ form: 'markdown', text: markdown, files: [], remarks }) as const;
    return { ...base, title: name, tags: [], facts: [], fileCount: 0, open };
  }
  const page = /\.md$/i.test(path) ? markdownPage(written) : readNotionHtml(written);
  const title = tidyLine(page.title ?? '') || name;
  const { facts, rest } = factsOf(page.properties);
  const { aliases: _, tags = [], title: __, ...known } = facts;
  const text = /\.md$/i.test(path)
    ? { form: 'markdown', ...noteTextOf(page.body, path, title, around) }
    : { form: 'html', ...htmlTextOf(page.body, path, title, around) };
  return {
    ...base,
    ...known,
    title,
    tags: tags.flatMap(tagsIn),
    facts: rest.map((property) => [property.name, property.values.join(', ')] as const),
    fileCount: text.files.length,
    open: async () => ({
      form: 'html' in text ? 'html' : 'markdown',
      text: 'html' in text ? text.html : text.markdown,
      files: text.files,
      remarks: text.remarks,
    }),
  };
}

/** Below the title of a page of a database stand its properties, one a line, up to an empty line. */
function markdownPage(written: string): ReturnType<typeof readNotionHtml> {
  const [, title, rest = ''] = /^\s*# ([^\n]*)\n*([\s\S]*)$/.exec(written) ?? [undefined, undefined, written];
  const [first = ''] = rest.split(/\n\s*\n/, 1);
  const lines = first.split('\n').map((line) => propertyLine.exec(line));
  const areProperties = title !== undefined && lines.every((line) => line !== null);
  if (!areProperties) return { title, properties: [], body: rest };
  const properties = lines.flatMap((line): Property[] => {
    const [, name = '', value = ''] = line ?? [];
    return [{ name, key: name.toLowerCase(), values: value.trim() === '' ? [] : [value.trim()] }];
  });
  return { title, properties, body: rest.slice(first.length) };
}
