import type { ListedPage } from '#domain/listedPage.ts';

/** A folder of a list, with what lies in it and in the folders in it. */
export interface FolderRow {
  /** Its path as one text, by which it is told from others. */
  readonly key: string;
  /** Empty for what lies in no folder. */
  readonly name: string;
  /** 0 for the outermost. */
  readonly depth: number;
  readonly pages: number;
}

const separator = '\u001f';

/** The key of the folder that a page lies in. */
export function folderKeyOf({ folder = [] }: ListedPage): string {
  return folder.map((name) => separator + name).join('');
}

/** Whether a folder is another one, or lies in it. */
export function isWithin(key: string, outer: string): boolean {
  return key === outer || (outer !== '' && key.startsWith(outer + separator));
}

/** The folders of a list, each below the one that it lies in, in the list's order; first what lies in none. */
export function folderRowsOf(pages: readonly ListedPage[]): FolderRow[] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const key = folderKeyOf(page);
    const path = key.split(separator).slice(1);
    const keys =
      path.length === 0 ? [''] : path.map((_, index) => separator + path.slice(0, index + 1).join(separator));
    for (const one of keys) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  const rows = [...counts].map(([key, number]) => {
    const path = key.split(separator).slice(1);
    return { key, name: path.at(-1) ?? '', depth: Math.max(0, path.length - 1), pages: number };
  });
  return inTreeOrder(rows);
}

function inTreeOrder(rows: readonly FolderRow[]): FolderRow[] {
  const below = Map.groupBy(rows, ({ key }) => (key === '' ? undefined : key.slice(0, key.lastIndexOf(separator))));
  const walk = (key: string): FolderRow[] => (below.get(key) ?? []).flatMap((row) => [row, ...walk(row.key)]);
  return [...(below.get(undefined) ?? []), ...walk('')];
}
