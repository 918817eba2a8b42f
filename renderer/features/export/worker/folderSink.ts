import type { ExportSink } from './sink.ts';

/** Writes an export into a new folder within the one that the person chose, so that nothing of theirs is written over. */
export async function createFolderSink(parent: FileSystemDirectoryHandle, wanted: string): Promise<ExportSink> {
  const name = await freeName(parent, wanted);
  const root = await parent.getDirectoryHandle(name, { create: true });
  const folders = new Map([['', root]]);
  const folderOf = async (path: string): Promise<FileSystemDirectoryHandle> => {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    const known = folders.get(folder);
    if (known) return known;
    // Exports have one level of folders.
    const made = await root.getDirectoryHandle(folder, { create: true });
    folders.set(folder, made);
    return made;
  };
  const open = async (path: string) => {
    const file = await (await folderOf(path)).getFileHandle(path.slice(path.lastIndexOf('/') + 1), { create: true });
    return file.createWritable();
  };
  return {
    async add(path, bytes) {
      const file = await open(path);
      await file.write(bytes);
      await file.close();
    },
    async addStream(path, stream) {
      await stream.pipeTo(await open(path));
    },
    close: () => Promise.resolve(),
    discard: () => parent.removeEntry(name, { recursive: true }).catch(() => undefined),
  };
}

async function freeName(parent: FileSystemDirectoryHandle, wanted: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted} ${number}`;
    try {
      await parent.getDirectoryHandle(name);
    } catch (error) {
      if (error instanceof DOMException && error.name === 'NotFoundError') return name;
      // A file has that name.
      if (!(error instanceof DOMException && error.name === 'TypeMismatchError')) throw error;
    }
  }
}
