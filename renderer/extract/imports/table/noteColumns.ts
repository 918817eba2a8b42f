/** What a column of a table of notes may be. */
export type NoteColumn =
  | 'title'
  | 'text'
  | 'url'
  | 'author'
  | 'published'
  | 'created'
  | 'updated'
  | 'tags'
  | 'folder'
  | 'language'
  | 'site'
  | 'id';

/** What the column of each is called, the surest name first; folded as `foldHeading` does. */
const headings: Readonly<Record<NoteColumn, readonly string[]>> = {
  title: ['title', 'headline', 'subject', 'name', 'titre', 'nom', '标题', '名称'],
  text: [
    'text',
    'body',
    'content',
    'article',
    'full text',
    'note',
    'notes',
    'description',
    'summary',
    'abstract',
    'texte',
    'contenu',
    'corps',
    'résumé',
    '正文',
    '内容',
    '笔记',
    '摘要',
  ],
  url: ['url', 'link', 'web address', 'source url', 'permalink', 'href', 'lien', 'adresse', '网址', '链接'],
  author: ['author', 'authors', 'by', 'creator', 'auteur', 'auteurs', '作者'],
  published: [
    'published',
    'date published',
    'publication date',
    'published at',
    'pubdate',
    'date',
    'date de publication',
    '发布日期',
    '日期',
  ],
  created: ['created', 'created at', 'date created', 'created time', 'date added', 'time added', 'créé', '创建时间'],
  updated: [
    'updated',
    'updated at',
    'modified',
    'date modified',
    'last edited',
    'last edited time',
    'modifié',
    '更新时间',
  ],
  tags: ['tags', 'labels', 'keywords', 'topics', 'étiquettes', 'mots-clés', '标签'],
  folder: ['folder', 'notebook', 'collection', 'category', 'dossier', 'carnet', 'catégorie', '文件夹', '分类'],
  language: ['language', 'lang', 'langue', '语言'],
  site: ['site', 'source', 'publisher', 'publication', 'media', 'média', '来源'],
  id: ['id', 'uuid', 'key'],
};

/** Which column is which. */
export type NoteColumns = Readonly<Partial<Record<NoteColumn, number>>>;

/** A heading as headings are compared: `Published_At` is `published at`. */
function foldHeading(heading: string): string {
  return heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .trim();
}

/** Tells the columns by their headings; each is one thing. */
export function noteColumnsOf(row: readonly string[]): NoteColumns {
  const folded = row.map(foldHeading);
  const taken = new Set<number>();
  const found: Partial<Record<NoteColumn, number>> = {};
  for (const [column, names] of Object.entries(headings) as [NoteColumn, readonly string[]][]) {
    const at = names.map((name) => folded.indexOf(name)).find((place) => place >= 0 && !taken.has(place));
    if (at === undefined) continue;
    taken.add(at);
    found[column] = at;
  }
  return found;
}
