import path from 'node:path';
import { parseArgs } from 'node:util';
import { parseAllowedHost } from '#services/fetchPage/allowedHost.ts';
import { defaultLibraryFolder } from '#services/journal/libraryFolder.ts';
import { defaultDataFolder } from './dataFolder.ts';
import { builtPage, defaultPort } from './startLocalHost.ts';

export interface StartOptions {
  /** Asks for the browser even where the desktop window could be had. */
  readonly browser: boolean;
  readonly port: number;
  /** Absolute; `undefined` for the platform's usual place. */
  readonly data: string | undefined;
  /** Absolute; `undefined` for the folder that was chosen in the settings, or the usual one. */
  readonly library: string | undefined;
  readonly allowedHosts: readonly string[];
  /** Whether the browser is opened, or the address printed only. */
  readonly open: boolean;
  readonly root: string;
}
type ParsedOptions =
  | { readonly state: 'ok'; readonly options: StartOptions }
  | { readonly state: 'help' }
  | { readonly state: 'wrong'; readonly message: string };

const table = {
  browser: { type: 'boolean' },
  port: { type: 'string' },
  data: { type: 'string' },
  library: { type: 'string' },
  'allow-host': { type: 'string', multiple: true },
  'no-open': { type: 'boolean' },
  root: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

export const usage = `npm start                 opens Vigie in its window, or in the browser where the desktop runtime cannot be had
npm run start:browser     opens it in the browser

Options, after a "--" of their own, as in npm start -- --port 5000:
  --port NUMBER             where the browser finds it (${defaultPort}); every port has a library of its own
  --data FOLDER             where Vigie keeps its own files (${defaultDataFolder()})
  --library FOLDER          where the journal of the library and its backups are (${defaultLibraryFolder()})
  --allow-host HOST[:PORT]  clips may come from this host although it is on a private network; may be repeated
  --no-open                 prints the address and opens nothing
  --root FOLDER             the built page
  --help                    shows this`;

/** Reads the command line of `npm start`. */
export function parseStartOptions(args: readonly string[]): ParsedOptions {
  const parsed = parseTable(args);
  if (typeof parsed === 'string') return { state: 'wrong', message: parsed };
  if (parsed.help) return { state: 'help' };
  const port = parsed.port === undefined ? defaultPort : portNumber(parsed.port);
  if (port === undefined)
    return { state: 'wrong', message: `--port takes a number from 0 to 65535, not “${parsed.port}”.` };
  const allowedHosts = parsed['allow-host'] ?? [];
  const wrongHost = allowedHosts.find((text) => parseAllowedHost(text) === undefined);
  if (wrongHost !== undefined) {
    return { state: 'wrong', message: `--allow-host takes HOST or HOST:PORT, not “${wrongHost}”.` };
  }
  const options = {
    browser: parsed.browser ?? false,
    port,
    data: parsed.data === undefined ? undefined : path.resolve(parsed.data),
    library: parsed.library === undefined ? undefined : path.resolve(parsed.library),
    allowedHosts,
    open: !parsed['no-open'],
    root: path.resolve(parsed.root ?? builtPage),
  };
  return { state: 'ok', options };
}

/** The values of the table's options, or a sentence on what is wrong. */
function parseTable(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: table }).values;
  } catch (error) {
    // Node's own words go on about positional arguments after the first sentence.
    const message = error instanceof Error ? (error.message.split(/[.\n]/, 1)[0] ?? '') : String(error);
    return `${message}. The options are ${Object.keys(table)
      .map((name) => `--${name}`)
      .join(', ')}.`;
  }
}

function portNumber(text: string): number | undefined {
  const port = Number(text);
  return /^\d{1,5}$/.test(text) && port <= 65_535 ? port : undefined;
}
