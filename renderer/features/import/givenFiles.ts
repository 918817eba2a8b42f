import type { GivenFiles } from './importSource.ts';

/** More than any folder of notes has. */
const mostFiles = 200_000;
const deepest = 60;

/** The files of a folder that was chosen in the browser's dialog. */
export function givenFolder(list: readonly File[]): GivenFiles | undefined {
  const [first] = list;
  if (!first) return undefined;
  const files = list.slice(0, mostFiles).map((file) => ({ path: file.webkitRelativePath || file.name, file }));
  return { name: files[0]?.path.split('/')[0] ?? first.name, isFolder: true, files };
}

/** One file. */
export function givenFile(file: File): GivenFiles {
  return { name: file.name, isFolder: false, files: [{ path: file.name, file }] };
}

/**
 * What was dropped, where it may be something to import: one file or one folder. To be called while the drop is handled, as the browser empties it
 * afterwards.
 */
export function givenByDrop({ items }: DataTransfer): Promise<GivenFiles> | undefined {
  const [item, ...others] = [...items].filter(({ kind }) => kind === 'file');
  if (!item || others.length > 0) return undefined;
  const entry = item.webkitGetAsEntry();
  const file = item.getAsFile();
  if (entry?.isDirectory) return readFolder(entry as FileSystemDirectoryEntry);
  return file ? Promise.resolve(givenFile(file)) : undefined;
}

async function readFolder(folder: FileSystemDirectoryEntry): Promise<GivenFiles> {
  const files: { path: string; file: File }[] = [];
  const read = async (entry: FileSystemEntry, path: string, depth: number): Promise<void> => {
    if (files.length >= mostFiles || depth > deepest) return;
    if (entry.isFile) {
      const file = await fileOf(entry as FileSystemFileEntry);
      if (file) files.push({ path, file });
      return;
    }
    for (const child of await childrenOf(entry as FileSystemDirectoryEntry)) {
      await read(child, `${path}/${child.name}`, depth + 1);
    }
  };
  await read(folder, folder.name, 0);
  return { name: folder.name, isFolder: true, files };
}

/** Nothing where it cannot be read, such as a link that leads nowhere. */
function fileOf(entry: FileSystemFileEntry): Promise<File | undefined> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(undefined)));
}

/** The browser gives a hundred at a time. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (some.length === 0) return children;
    children.push(...some);
  }
}
