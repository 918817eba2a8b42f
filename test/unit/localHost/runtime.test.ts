import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { downloadRuntime } from '#localHost/downloadRuntime.ts';
import { installedRuntime } from '#localHost/electronPackage.ts';
import { runInWindow } from '#localHost/runInWindow.ts';
import { test as base, expect } from './hostTest.ts';

/** A stand-in for the `electron` package: its installer does what the test says. */
const test = base.extend<{ electron: (installer: string) => Promise<string> }>({
  electron: async ({ folder }, use) => {
    await use(async (installer) => {
      const electron = path.join(folder, 'electron');
      await mkdir(electron);
      await writeFile(path.join(electron, 'package.json'), JSON.stringify({ version: '45.0.0' }));
      await writeFile(path.join(electron, 'install.js'), `const fs = require('fs'), os = require('os');\n${installer}`);
      return electron;
    });
  },
});
test.skip(process.platform === 'win32', 'The stand-ins for the runtime are shell scripts.');
test.beforeEach(() => {
  process.env.DISPLAY = ':0';
  delete process.env.ELECTRON_OVERRIDE_DIST_PATH;
});

const limits = { stallMs: 500, totalMs: 20_000, pollMs: 20 };
/** Downloads, unpacks and writes the file names last, as the real installer does. */
const install = (script: string) => `
  fs.writeFileSync(os.tmpdir() + '/electron.zip', Buffer.alloc(1000));
  fs.mkdirSync(__dirname + '/dist');
  fs.writeFileSync(__dirname + '/dist/version', '45.0.0');
  fs.writeFileSync(__dirname + '/dist/electron', ${JSON.stringify(`#!/bin/sh\n${script}`)}, { mode: 0o755 });
  fs.writeFileSync(__dirname + '/path.txt', 'electron');
`;

test('the runtime is downloaded, its bytes are told, and it is found', async ({ electron }) => {
  const folder = await electron(`${install('exit 0')} setTimeout(() => undefined, 200);`);
  expect(await installedRuntime(folder)).toBeUndefined();
  const told: number[] = [];
  expect(await downloadRuntime(folder, (bytes) => told.push(bytes), limits)).toEqual({ state: 'done' });
  expect(told.at(-1)).toBeGreaterThan(1000);
  expect(await installedRuntime(folder)).toBe(path.join(folder, 'dist', 'electron'));
});

test('a download that fails says why', async ({ electron }) => {
  const folder = await electron("console.error(new TypeError('fetch failed').stack); process.exit(1);");
  expect(await downloadRuntime(folder, () => undefined, limits)).toEqual({ state: 'failed', reason: 'fetch failed' });
});

test('a download from which nothing comes is given up', async ({ electron }) => {
  const folder = await electron('setInterval(() => undefined, 1000);');
  expect(await downloadRuntime(folder, () => undefined, limits)).toEqual({
    state: 'failed',
    reason: 'nothing more came',
  });
});

test('a download that goes on for ever is given up too', async ({ electron }) => {
  const folder = await electron("setInterval(() => fs.appendFileSync(os.tmpdir() + '/zip', 'x'), 10);");
  expect(await downloadRuntime(folder, () => undefined, { ...limits, totalMs: 1000 })).toMatchObject({
    state: 'failed',
  });
});

test('a runtime of another version, or half unpacked, does not count', async ({ electron }) => {
  const folder = await electron('');
  await mkdir(path.join(folder, 'dist'));
  await writeFile(path.join(folder, 'path.txt'), 'electron');
  await writeFile(path.join(folder, 'dist', 'version'), 'v45.0.0\n');
  expect(await installedRuntime(folder)).toBeUndefined();
  await writeFile(path.join(folder, 'dist', 'electron'), '');
  expect(await installedRuntime(folder)).toBeDefined();
  await writeFile(path.join(folder, 'dist', 'version'), '44.0.0');
  expect(await installedRuntime(folder)).toBeUndefined();
});

test('the window is opened with the app and its options, and its exit code handed on', async ({ electron, folder }) => {
  const heard = path.join(folder, 'heard.txt');
  const installed = await electron(install(`echo "$@" > '${heard}'; exit 0`));
  const lines: string[] = [];
  const run = await runInWindow({
    electron: installed,
    args: ['/the/app', '--allow-host=wiki'],
    mayDownload: true,
    say: (line) => lines.push(line),
  });
  expect(run).toEqual({ state: 'closed', exitCode: 0 });
  expect(await readFile(heard, 'utf8')).toBe('/the/app --allow-host=wiki\n');
  expect(lines[0]).toContain('Downloading');
});

test('a runtime that ends at once is no window', async ({ electron }) => {
  const installed = await electron(install('exit 127'));
  const run = await runInWindow({ electron: installed, args: [], mayDownload: true, say: () => undefined });
  expect(run).toEqual({ state: 'unavailable', reason: 'the desktop runtime ended at once (127)' });
});

test('a runtime that cannot be run, a download that fails, a package that is not there', async ({ electron }) => {
  const installed = await electron(install('exit 0'));
  await downloadRuntime(installed, () => undefined, limits);
  await chmod(path.join(installed, 'dist', 'electron'), 0o644);
  const reasonOf = async (folder: string | undefined) => {
    const run = await runInWindow({ electron: folder, args: [], mayDownload: true, say: () => undefined });
    return run.state === 'unavailable' ? run.reason : run.state;
  };
  expect(await reasonOf(installed)).toContain('does not start');
  await writeFile(path.join(installed, 'path.txt'), 'gone');
  await writeFile(path.join(installed, 'install.js'), "throw new Error('no such host')");
  expect(await reasonOf(installed)).toBe('the desktop runtime could not be downloaded: no such host');
  expect(await reasonOf(undefined)).toBe('the electron package is not installed');
});

test('a download that is switched off is not tried, and a runtime that is there is opened all the same', async ({
  electron,
}) => {
  const installed = await electron(install('exit 0'));
  const open = () => runInWindow({ electron: installed, args: [], mayDownload: false, say: () => undefined });
  expect(await open()).toEqual({ state: 'unavailable', reason: 'its download is switched off in Settings' });
  await downloadRuntime(installed, () => undefined, limits);
  expect(await open()).toEqual({ state: 'closed', exitCode: 0 });
});
