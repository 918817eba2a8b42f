import { type BaseWindow, dialog, type OpenDialogOptions } from 'electron';

/** Asks the person for a folder, at a window where there is one. @param startPath Where the dialog begins, as far as it is there. */
export async function askFolder(window: BaseWindow | undefined, startPath: string): Promise<string | undefined> {
  const options: OpenDialogOptions = {
    properties: ['openDirectory', 'createDirectory', 'promptToCreate'],
    ...(startPath !== '' && { defaultPath: startPath }),
  };
  const { filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
  return filePaths[0];
}
