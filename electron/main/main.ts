import fs from 'node:fs';
import path from 'node:path';
import { app, type BrowserWindow, dialog, Menu, powerMonitor, session } from 'electron';
import { createClipEndpoint } from '#services/clipEndpoint/clipEndpoint.ts';
import { openConnections } from '#services/connections/connections.ts';
import { createHost } from '#services/createHost.ts';
import { createHostEvents } from '#services/hostEvents.ts';
import { createJournalService, type JournalService } from '#services/journal/journalService.ts';
import { answerPage } from './answerPage.ts';
import { appOrigin, declareAppScheme, serveApp } from './appScheme.ts';
import { askFolder } from './askFolder.ts';
import { deepLinkAmong, deepLinkScheme, parseDeepLink } from './deepLink.ts';
import { guardContents } from './guardContents.ts';
import { menuTemplate } from './menu.ts';
import { menuLanguage } from './menuText.ts';
import { keepPageOffline } from './offline.ts';
import { openMainWindow } from './openMainWindow.ts';
import { denyPermissions } from './permissions.ts';
import { readStartOptions } from './startOptions.ts';

const options = readStartOptions(process.argv);
const events = createHostEvents();
let mainWindow: BrowserWindow | undefined;
let isQuitting = false;
let isSystemEnding = false;
/** Until it is closed, so that a quit waits for it once. */
let journal: JournalService | undefined;

/** Brings the window to the front, opening it where there is none. */
function showWindow(): void {
  if (!app.isReady()) return;
  if (mainWindow) {
    if (mainWindow.isMinimized()) mainWindow.restore();
    mainWindow.show();
    mainWindow.focus();
    return;
  }
  mainWindow = openMainWindow(
    () => isSystemEnding,
    async () => journal?.settled(),
  );
  mainWindow.once('closed', () => {
    mainWindow = undefined;
  });
}

/** Tells the page what a deep link asks for; the link comes from any web page and is ignored where it is not understood. */
function follow(link: string | undefined): void {
  const event = link === undefined ? undefined : parseDeepLink(link);
  if (event) events.push(event);
}

function start(): void {
  denyPermissions(session.defaultSession);
  keepPageOffline(session.defaultSession);
  serveApp(path.join(app.getAppPath(), 'dist/renderer'));
  const version = app.getVersion();
  const clipper = createClipEndpoint({ version, dataFolder: app.getPath('userData') });
  const listening = connections.isOn('clipper') ? clipper.listen() : Promise.resolve();
  listening.catch((error: unknown) => console.error('The browser extension cannot reach Vigie.', error));
  journal = createJournalService({
    dataFolder: app.getPath('userData'),
    folder: options.libraryFolder,
    isFolderFixed: options.libraryFolder !== undefined,
  });
  const { allowedHosts } = options;
  const clearStorage = () =>
    session.defaultSession.clearStorageData({ origin: appOrigin, storages: ['indexdb', 'filesystem'] });
  const services = { allowedHosts, events, clipper, journal, connections };
  const askForFolder = (startPath: string) => askFolder(mainWindow, startPath);
  const host = createHost({ kind: 'electron', version, ...services, clearStorage, askForFolder });
  answerPage(host, () => mainWindow?.webContents);
  const template = menuTemplate({
    language: menuLanguage(app.getPreferredSystemLanguages()),
    platform: process.platform,
    isPackaged: app.isPackaged,
    choose(id) {
      showWindow();
      events.push({ type: 'command', id });
    },
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  powerMonitor.on('shutdown', () => {
    isSystemEnding = true;
  });
  if (app.isPackaged) app.setAsDefaultProtocolClient(deepLinkScheme);
  follow(deepLinkAmong(process.argv));
  showWindow();
}

if (options.userData !== undefined) {
  // Electron takes no folder that is not there.
  fs.mkdirSync(options.userData, { recursive: true });
  app.setPath('userData', options.userData);
}
declareAppScheme();
const connections = openConnections(app.getPath('userData'));

if (app.requestSingleInstanceLock()) {
  app.on('web-contents-created', (_event, contents) => guardContents(contents, () => connections.isOn('outside')));
  app.on('open-url', (event, link) => {
    event.preventDefault();
    follow(link);
    showWindow();
  });
  app.on('second-instance', (_event, argv) => {
    follow(deepLinkAmong(argv));
    showWindow();
  });
  app.on('activate', showWindow);
  app.on('before-quit', () => {
    isQuitting = true;
  });
  app.on('will-quit', (event) => {
    if (!journal) return;
    event.preventDefault();
    const closing = journal.close();
    journal = undefined;
    closing.catch((error: unknown) => console.error('The journal was not closed.', error)).finally(() => app.exit());
  });
  app.on('window-all-closed', () => {
    // Elsewhere the app ends with its window; on macOS it stays in the dock until a person quits it.
    if (isQuitting || process.platform !== 'darwin') app.quit();
  });
  app
    .whenReady()
    .then(start)
    .catch((error: unknown) => {
      dialog.showErrorBox('Vigie', String(error));
      app.exit(1);
    });
} else {
  app.quit();
}
