import type { DocumentNode } from '#domain/document.ts';
import type { Entity, EntityKind } from '#domain/entity.ts';
import type { Excerpt } from '#domain/excerpt.ts';
import { excerptRanges } from '#domain/excerptMarks.ts';
import { type Grade, gradeCode } from '#domain/grade.ts';
import type { Attachment, Note } from '#domain/note.ts';
import type { Source } from '#domain/source.ts';
import { frontMatter, tagOf } from './frontMatter.ts';
import { markdownOf } from './markdownBlocks.ts';
import { escapedText, type MarkdownLinks, wikilink } from './markdownInline.ts';

/** A note with all that its page says. */
export interface NotePage {
  readonly note: Note;
  readonly document: DocumentNode;
  readonly source: Source | undefined;
  /** The entities that somebody accepted in it. */
  readonly entities: readonly Pick<Entity, 'id' | 'kind' | 'name'>[];
  readonly excerpts: readonly Excerpt[];
  /** The best grade of its passages that facts cite. */
  readonly grade: Grade | undefined;
}

/** What the page says in words of its own. */
export interface PageWords {
  readonly untitled: string;
  readonly lostExcerpts: string;
  readonly attachments: string;
}

const propertyByKind = {
  company: 'companies',
  product: 'products',
  person: 'people',
  place: 'places',
  topic: 'topics',
} as const satisfies Record<EntityKind, string>;

/** A note as a Markdown file with its facts above it. `fileName` is the file's name without its ending. */
export function notePage(page: NotePage, fileName: string, links: MarkdownLinks, words: PageWords): string {
  const { note } = page;
  const title = note.title === '' ? words.untitled : note.title;
  const parts = [
    `${propertiesOf(page, fileName, links)}\n# ${escapedText(title)}`,
    markdownOf(page.document, links).trimEnd(),
    lostExcerpts(page, words),
    attachments(note.attachments ?? [], links, words),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function propertiesOf({ note, source, entities, grade }: NotePage, fileName: string, links: MarkdownLinks): string {
  const named = (kind: EntityKind) =>
    entities
      .filter((entity) => entity.kind === kind)
      .map(({ id, name }) => wikilink(links.entityName(id) ?? name, name));
  const topics = entities.filter(({ kind }) => kind === 'topic');
  return frontMatter([
    ['title', note.title],
    // By its whole title, too, a note is found where its file could not have that as its name.
    ['aliases', note.title === fileName || note.title === '' ? [] : [note.title]],
    ['url', note.url],
    ['author', note.author],
    ['source', source?.name],
    ['source-domain', source?.domain],
    ['reliability', source?.reliability],
    ['published', note.published?.edtf],
    ['created', note.createdAt],
    ['updated', note.updatedAt],
    ['language', note.language],
    ['kind', note.kind],
    ['triage', note.triage],
    ['starred', note.starred === 1],
    ['read', note.readAt],
    ['grade', grade && gradeCode(grade)],
    ...Object.entries(propertyByKind).map(([kind, name]) => [name, named(kind as EntityKind)] as const),
    ['tags', topics.flatMap(({ name }) => tagOf(name) ?? [])],
    ['content-type', note.contentType],
    ['vigie-id', note.id],
  ]);
}

/** Excerpts whose passage the text has no more are quoted below it, as facts cite them. */
function lostExcerpts({ document, excerpts }: NotePage, words: PageWords): string {
  const present = excerptRanges(document);
  const lost = excerpts.filter(({ id }) => !present.has(id));
  if (lost.length === 0) return '';
  const quotes = lost.map(({ quote }) => `> ==${escapedText(quote.exact).trim()}==`);
  return `## ${words.lostExcerpts}\n\n${quotes.join('\n\n')}`;
}

function attachments(files: readonly Attachment[], links: MarkdownLinks, words: PageWords): string {
  const lines = files.map(({ assetId, name }) => {
    const path = links.assetPath(assetId);
    return path === undefined ? `- ${escapedText(name)}` : `- [${escapedText(name)}](<${path}>)`;
  });
  return lines.length === 0 ? '' : `## ${words.attachments}\n\n${lines.join('\n')}`;
}
