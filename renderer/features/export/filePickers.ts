/** The pickers of files and folders, where the browser has them. Source: WICG File System Access. */
interface FilePickers {
  readonly showSaveFilePicker?: (options: {
    readonly suggestedName: string;
    readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
  }) => Promise<FileSystemFileHandle>;
  readonly showDirectoryPicker?: (options: { readonly mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;
}

const pickers = (): FilePickers => window as Window & FilePickers;

/** Whether a folder can be written to. */
export function canPickFolder(): boolean {
  return pickers().showDirectoryPicker !== undefined;
}

/** Asks for the folder to write into; `undefined` where the person would rather not. */
export function pickFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  return picked(pickers().showDirectoryPicker?.({ mode: 'readwrite' }));
}

/** Whether a file can be named before it is written. */
export function canPickFile(): boolean {
  return pickers().showSaveFilePicker !== undefined;
}

/** Asks where a zip file is to be; `undefined` where the person would rather not. */
export function pickFile(suggestedName: string): Promise<FileSystemFileHandle | undefined> {
  const types = [{ accept: { 'application/zip': ['.zip'] } }];
  return picked(pickers().showSaveFilePicker?.({ suggestedName, types }));
}

async function picked<Handle>(picking: Promise<Handle> | undefined): Promise<Handle | undefined> {
  try {
    return await picking;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}
