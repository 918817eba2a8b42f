import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BlobWriter, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js';
import { build } from 'vite';
import { type BrowserFamily, browserFamilies, manifestFor } from '#extension/manifest.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const { values } = parseArgs({ options: { out: { type: 'string' } } });
const outFolder = path.resolve(values.out ?? path.join(here, '../dist'));

/** What runs, and how: what is put into a page is no module. */
const scripts = [
  { from: 'background/background.ts', to: 'background.js', format: 'es' },
  { from: 'popup/popup.ts', to: 'popup.js', format: 'es' },
  { from: 'capture/capture.ts', to: 'capture.js', format: 'iife' },
] as const;
/** What is taken as it is. */
const files = [
  ['popup/popup.html', 'popup.html'],
  ['popup/popup.css', 'popup.css'],
  ['icons', 'icons'],
  ['_locales', '_locales'],
] as const;

const { version } = JSON.parse(await readFile(path.join(here, '../package.json'), 'utf8')) as { version: string };
for (const family of browserFamilies) await buildFor(family);

/** Builds the extension for one family of browsers, as a folder to load and as a zip to hand on. */
async function buildFor(family: BrowserFamily): Promise<void> {
  const folder = path.join(outFolder, `extension-${family}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const { from, to, format } of scripts) {
    await build({
      configFile: false,
      root: here,
      logLevel: 'warn',
      publicDir: false,
      build: {
        outDir: folder,
        emptyOutDir: false,
        // Readable, as the shops' reviewers and everybody else may look at it.
        minify: false,
        target: family === 'firefox' ? 'firefox128' : 'chrome123',
        rolldownOptions: {
          input: path.join(here, from),
          output: { format, entryFileNames: to, codeSplitting: false },
        },
      },
    });
  }
  for (const [from, to] of files) await cp(path.join(here, from), path.join(folder, to), { recursive: true });
  await writeFile(
    path.join(folder, 'manifest.json'),
    `${JSON.stringify(manifestFor(family, version), undefined, 2)}\n`,
  );
  await writeFile(`${folder}.zip`, await zipOf(folder));
}

async function zipOf(folder: string): Promise<Uint8Array> {
  const writer = new ZipWriter(new BlobWriter());
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile()).sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1))) {
    const name = path.relative(folder, pathOf(entry)).replaceAll(path.sep, '/');
    // One and the same zip from one and the same source.
    await writer.add(name, new Uint8ArrayReader(await readFile(pathOf(entry))), { lastModDate: new Date(2000, 0, 1) });
  }
  return new Uint8Array(await (await writer.close()).arrayBuffer());
}

function pathOf({ parentPath, name }: { readonly parentPath: string; readonly name: string }): string {
  return path.join(parentPath, name);
}
