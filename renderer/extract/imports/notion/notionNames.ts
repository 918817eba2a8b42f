/** The id that Notion puts behind the name of a page. */
const idBehind = /^(.*?)[ _-]?([0-9a-f]{32})(?:_all)?$/i;
const idIn = /([0-9a-f]{32})(?:[?#].*)?$/i;
const notionSite = /^https?:\/\/(?:www\.)?(?:notion\.(?:so|com)|[\w-]+\.notion\.site)\//i;

/** The name and the id of a page or database, from the name of its file without its ending. */
export function splitNotionName(name: string): { readonly title: string; readonly id?: string } {
  const [, title, id] = idBehind.exec(name) ?? [];
  return id === undefined ? { title: name } : { title: (title ?? '').trim(), id: id.toLowerCase() };
}

/** The page that an address on the site of Notion means. */
export function notionIdOf(address: string): string | undefined {
  if (!notionSite.test(address)) return undefined;
  return idIn.exec(address.replaceAll('-', '').replace(/[?#].*$/, ''))?.[1]?.toLowerCase();
}

/** Whether files are such as Notion exports: most of its pages have an id in their names. */
export function looksLikeNotion(paths: readonly string[]): boolean {
  const pages = paths.filter((path) => /\.(?:md|html|csv)$/i.test(path));
  const named = pages.filter(
    (path) => splitNotionName(path.replace(/\.\w+$/, '').replace(/^.*\//, '')).id !== undefined,
  );
  return named.length > 0 && named.length * 2 >= pages.length;
}
