import { decoded } from './dialect.ts';

const scheme = /^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i;

/** Finds the files of a folder by what links in notes call them. */
export interface FolderIndex {
  /** The path of the file that a link in a note means; `elsewhere` for the web and the like, undefined where there is no such file. */
  find(address: string, from: string, isWiki: boolean): string | 'elsewhere' | undefined;
}

/**
 * Reads the names of the files of a folder. A path counts from the note, then from the top; a bare name is that file wherever it lies, the one nearest
 * to the top where several have it, and Markdown's ending may be left out. Source: help.obsidian.md, "Internal links".
 */
export function createFolderIndex(paths: readonly string[]): FolderIndex {
  const byPath = new Map<string, string>();
  const byName = new Map<string, string>();
  const add = (map: Map<string, string>, key: string, path: string) => {
    if (!map.has(key)) map.set(key, path);
  };
  for (const path of [...paths].sort((a, b) => depthOf(a) - depthOf(b))) {
    for (const key of keysOf(path)) {
      add(byPath, key, path);
      add(byName, key.slice(key.lastIndexOf('/') + 1), path);
    }
  }
  return {
    find(address, from, isWiki) {
      if (!isWiki && scheme.test(address)) return 'elsewhere';
      const bare = (isWiki ? address : decoded(address)).replace(isWiki ? /#.*$/ : /[?#].*$/, '').trim();
      if (bare === '') return undefined;
      const key = fold(bare.replace(/^\/+/, ''));
      const beside = resolved(fold(from), key);
      return byPath.get(beside) ?? byPath.get(key) ?? byName.get(key.slice(key.lastIndexOf('/') + 1));
    },
  };
}

function keysOf(path: string): string[] {
  const key = fold(path);
  const bare = key.replace(/\.(?:md|markdown)$/, '');
  return bare === key ? [key] : [key, bare];
}

/** As files are compared on Windows and macOS. */
function fold(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

function depthOf(path: string): number {
  return path.split('/').length;
}

function resolved(from: string, path: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
