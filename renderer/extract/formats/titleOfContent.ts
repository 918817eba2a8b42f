import { domainOf } from '#domain/webUrl.ts';
import type { Content } from '#extract/content.ts';

/** What something without a title of its own is called: its file's name, or the site that it came from. */
export function titleOfContent({ fileName, url }: Content): string {
  return fileName?.replace(/\.\w{1,8}$/, '') || (url && domainOf(url)) || '';
}
