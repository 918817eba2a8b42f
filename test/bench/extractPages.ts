import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

/** A page whose article is known: its body, or snippets that must and must not be in it, and what it says of itself. */
export interface TruePage {
  readonly id: string;
  readonly set: string;
  readonly type?: string;
  readonly url: string;
  readonly body?: string;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
  readonly title?: string | null;
  readonly author?: string | readonly string[] | null;
  readonly date?: string | null;
}

/** Reads `truth.json` of a folder of pages; undefined where the folder is not there. */
export function readTruth(folder: string): TruePage[] | undefined {
  const file = path.join(folder, 'truth.json');
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : undefined;
}

/** The bytes of one page as it was fetched. @throws Error where the folder lacks it. */
export function readPage(folder: string, id: string): Buffer {
  const packed = path.join(folder, 'pages', `${id}.html.gz`);
  return fs.existsSync(packed)
    ? zlib.gunzipSync(fs.readFileSync(packed))
    : fs.readFileSync(path.join(folder, 'pages', `${id}.html`));
}
