import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSwitchedOff } from '#services/connections/switchFile.ts';
import { defaultDataFolder, windowDataFolder } from './dataFolder.ts';
import { electronFolder } from './electronPackage.ts';
import { openInBrowser } from './openInBrowser.ts';
import { openLocalHost } from './openLocalHost.ts';
import { runInWindow } from './runInWindow.ts';
import { parseStartOptions, type StartOptions, usage } from './startOptions.ts';

const appFolder = fileURLToPath(new URL('../..', import.meta.url));

process.exitCode = await start(process.argv.slice(2));

/** Opens Vigie as the command line asks; resolves with an exit code, or keeps a local server listening behind it. */
async function start(args: readonly string[]): Promise<number> {
  const parsed = parseStartOptions(args);
  if (parsed.state === 'help') return say(usage);
  if (parsed.state === 'wrong') return complain(parsed.message);
  const { options } = parsed;
  if (!options.browser) {
    const args = [appFolder, ...windowArgs(options)];
    const run = await runInWindow({ electron: electronFolder(), args, mayDownload: mayDownload(options), say });
    if (run.state === 'closed') return run.exitCode;
    say(`No desktop window, as ${run.reason}; Vigie opens in the browser instead.`);
  }
  return serve(options);
}

async function serve(options: StartOptions): Promise<number> {
  if (!existsSync(path.join(options.root, 'index.html'))) {
    return complain(`There is no built page in ${options.root}; build it with: npm run build`);
  }
  const { data, library } = options;
  const folders = {
    dataFolder: data ?? defaultDataFolder(),
    ...(library !== undefined && { libraryFolder: library, isLibraryFolderFixed: true }),
  };
  const opened = await openLocalHost({ ...options, ...folders });
  if (opened.state === 'impossible') return complain(opened.message);
  if (opened.state === 'started') {
    const { host } = opened;
    const stop = () => void host.close().then(() => process.exit(0));
    process.once('SIGINT', stop).once('SIGTERM', stop);
  }
  say(opened.state === 'found' ? 'Vigie is already running. It is at' : 'Vigie is at');
  say(`  ${opened.host.url}`);
  if (opened.state === 'started') say('Ctrl-C stops it.');
  if (options.open) openInBrowser(opened.host.ticketUrl());
  return 0;
}

/** Whoever switched the download off, in the window or in the browser, does not want it. */
function mayDownload({ data }: StartOptions): boolean {
  const folders = data === undefined ? [defaultDataFolder(), windowDataFolder()] : [data];
  return !folders.some((folder) => readSwitchedOff(folder).has('runtime'));
}

function windowArgs({ data, library, allowedHosts }: StartOptions): string[] {
  const folders = [
    ...(data === undefined ? [] : [`--user-data-dir=${data}`]),
    ...(library === undefined ? [] : [`--library=${library}`]),
  ];
  return [...folders, ...allowedHosts.map((host) => `--allow-host=${host}`)];
}

function say(line: string): 0 {
  console.log(line);
  return 0;
}

function complain(line: string): 1 {
  console.error(line);
  return 1;
}
