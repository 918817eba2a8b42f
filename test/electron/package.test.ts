import fs from 'node:fs';
import path from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { Arch, build, Platform } from 'electron-builder';
import { expect, repository, test } from '#fixtures/electronDouble/electronTest.ts';
import { layRuntime } from '#fixtures/electronDouble/layRuntime.ts';

/** The names of the files in an asar archive. Source: the README of `@electron/asar`, section "Format". */
function filesOf(archive: string): string[] {
  interface Folder {
    readonly files: Readonly<Record<string, Partial<Folder>>>;
  }
  const bytes = fs.readFileSync(archive);
  const header: Folder = JSON.parse(bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12)));
  const list = ({ files }: Folder, prefix: string): string[] =>
    Object.entries(files).flatMap(([name, entry]) =>
      entry.files ? list({ files: entry.files }, `${prefix}${name}/`) : [`${prefix}${name}`],
    );
  return list(header, '');
}

test('a package holds the built app and nothing else, in a sealed runtime', async ({ folder }) => {
  test.skip(process.platform !== 'linux', 'Elsewhere only the package job, with the real runtime, makes packages.');
  await build({
    projectDir: repository,
    targets: Platform.LINUX.createTarget('dir', Arch.x64),
    config: { electronDist: layRuntime(path.join(folder, 'runtime')), directories: { output: folder } },
  });
  const unpacked = path.join(folder, 'linux-unpacked');

  const files = filesOf(path.join(unpacked, 'resources/app.asar'));
  expect(files).toEqual(
    expect.arrayContaining([
      'package.json',
      'dist/electron/main.js',
      'dist/electron/preload.cjs',
      'dist/renderer/index.html',
    ]),
  );
  expect(files.filter((file) => !/^(package\.json$|dist\/(electron|renderer)\/)/.test(file))).toEqual([]);

  expect(await getCurrentFuseWire(path.join(unpacked, 'vigie'))).toMatchObject({
    [FuseV1Options.RunAsNode]: FuseState.DISABLE,
    [FuseV1Options.EnableCookieEncryption]: FuseState.ENABLE,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: FuseState.DISABLE,
    [FuseV1Options.EnableNodeCliInspectArguments]: FuseState.DISABLE,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: FuseState.ENABLE,
    [FuseV1Options.OnlyLoadAppFromAsar]: FuseState.ENABLE,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: FuseState.DISABLE,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: FuseState.DISABLE,
  });
});

test('the icon is large enough for every system', () => {
  const png = fs.readFileSync(path.join(repository, 'electron/icons/icon.png'));
  // Source: PNG specification, section 11.2.2: width and height are the first fields of the IHDR chunk.
  expect(png.subarray(12, 16).toString('latin1')).toBe('IHDR');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1024, 1024]);
});
