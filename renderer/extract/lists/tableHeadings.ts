import type { ListOrigin } from '#domain/listedPage.ts';

/** What a table may say about a page. */
export type TableField = 'url' | 'title' | 'folder' | 'tags' | 'savedAt' | 'note' | 'highlights' | 'favorite';

/** What the column of each field is called, the surest name first; folded as `foldHeading` does. */
export const tableHeadings: Readonly<Record<TableField, readonly string[]>> = {
  url: [
    'url',
    'link',
    'href',
    'uri',
    'web address',
    'page url',
    'permalink',
    'address',
    'lien',
    'adresse',
    '网址',
    '链接',
  ],
  title: ['title', 'name', 'headline', 'titre', 'nom', '标题', '名称'],
  // Pocket has no folders but what is unread and what is archived.
  folder: ['folder', 'collection', 'category', 'dossier', 'catégorie', '文件夹', '分类', 'status'],
  tags: ['tags', 'labels', 'keywords', 'étiquettes', 'mots-clés', '标签'],
  savedAt: ['time added', 'created', 'timestamp', 'saved', 'saved at', 'added', 'date added', 'date', '日期', '时间'],
  note: ['note', 'notes', 'comment', 'comments', 'commentaire', 'remarque', '备注', '笔记'],
  highlights: ['highlights', 'selection', 'highlight', 'quote', 'extrait', '摘录'],
  favorite: ['favorite', 'favourite', 'starred', 'favori', '收藏'],
};

/** By which of its columns each service's table is known. Source: the exports of Pocket (2025), Raindrop (2025), Instapaper (2025). */
export const tableOrigins: readonly { readonly origin: ListOrigin; readonly has: readonly string[] }[] = [
  { origin: 'pocket', has: ['title', 'url', 'time added', 'tags', 'status'] },
  { origin: 'raindrop', has: ['title', 'note', 'excerpt', 'url', 'folder', 'created'] },
  { origin: 'instapaper', has: ['url', 'title', 'selection', 'folder', 'timestamp'] },
];

/** A heading as headings are compared: `Time_Added` is `time added`. */
export function foldHeading(heading: string): string {
  return heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .trim();
}
