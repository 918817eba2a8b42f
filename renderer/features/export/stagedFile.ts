import { newId } from '#domain/id.ts';
import { saveFile } from '#ui/saveFile.ts';

/** The folder of OPFS in which a zip file grows, where the browser lets nobody write to the disk; a dot keeps it apart from the index. */
const folderName = '.vigie-export';

/** Makes a file that only this site sees, to be handed to the downloads when it is whole. */
export async function createStagedFile(): Promise<FileSystemFileHandle> {
  const root = await navigator.storage.getDirectory();
  // What was handed over before is on the disk by now.
  await root.removeEntry(folderName, { recursive: true }).catch(() => undefined);
  const folder = await root.getDirectoryHandle(folderName, { create: true });
  return folder.getFileHandle(`${newId()}.zip`, { create: true });
}

/** Hands a whole file to the downloads. */
export async function downloadStagedFile(handle: FileSystemFileHandle, name: string): Promise<void> {
  saveFile(await handle.getFile(), name);
}
