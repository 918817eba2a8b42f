import { spawn } from 'node:child_process';

type Command = readonly [string, ...string[]];

const openers: Readonly<Partial<Record<NodeJS.Platform, (url: string) => Command>>> = {
  darwin: (url) => ['open', url],
  // Not `start`, which is a word of the shell's and would have the address pass through its quoting.
  win32: (url) => ['rundll32', 'url.dll,FileProtocolHandler', url],
};

/** Shows `url` in the person's browser where there is one; its address has been printed, so a failure says nothing. */
export function openInBrowser(url: string): void {
  const [command, ...args] = openers[process.platform]?.(url) ?? (['xdg-open', url] satisfies Command);
  const opener = spawn(command, args, { stdio: 'ignore', detached: true });
  opener.on('error', () => undefined);
  opener.unref();
}
