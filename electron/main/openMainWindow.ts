import path from 'node:path';
import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import { appUrl } from './appScheme.ts';
import { closeGently } from './closeGently.ts';
import { fitBounds } from './fitBounds.ts';
import { reloadAfterCrash } from './reloadAfterCrash.ts';
import { readWindowState, saveWindowState } from './windowState.ts';

const usualSize = { width: 1360, height: 880 };
const smallestSize = { minWidth: 720, minHeight: 480 };
/** The page's own backgrounds, so that the window does not flash while it fills. */
const background = { light: '#ffffff', dark: '#1a1b1e' };

/** Opens the app's window where it was left, and shows it once there is something to see; `settled` resolves when what the page has handed over is kept. */
export function openMainWindow(isSystemEnding: () => boolean, settled: () => Promise<void>): BrowserWindow {
  const folder = app.getPath('userData');
  const built = path.join(app.getAppPath(), 'dist/electron');
  const state = readWindowState(folder);
  const workAreas = screen.getAllDisplays().map((display) => display.workArea);
  const primary = screen.getPrimaryDisplay().workArea;

  const window = new BrowserWindow({
    width: Math.min(usualSize.width, primary.width),
    height: Math.min(usualSize.height, primary.height),
    ...(state && fitBounds(state.bounds, workAreas)),
    ...smallestSize,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? background.dark : background.light,
    icon: path.join(built, 'icon.png'),
    webPreferences: {
      preload: path.join(built, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      // Elsewhere Chromium fetches its dictionaries from the network; macOS has its own.
      spellcheck: process.platform === 'darwin',
      devTools: !app.isPackaged,
    },
  });
  window.once('ready-to-show', () => {
    if (state?.maximised) window.maximize();
    window.show();
  });
  window.once('close', () => saveWindowState(folder, window));
  closeGently(window, isSystemEnding, settled);
  reloadAfterCrash(window.webContents);
  window.loadURL(appUrl).catch((error: unknown) => console.error('The page did not load.', error));
  return window;
}
