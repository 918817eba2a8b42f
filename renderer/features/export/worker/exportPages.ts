import Papa from 'papaparse';
import type { Entity } from '#domain/entity.ts';
import { entityCells, entityHeadings } from '#domain/entityCsv.ts';
import { type ClaimNames, eventLine, metricLine, relationLine } from '#domain/export/claimLine.ts';
import { entityPage } from '#domain/export/entityPage.ts';
import { createNameGiver } from '#domain/export/fileName.ts';
import { type FtmEntity, ftmArticle, ftmEntity } from '#domain/export/followTheMoney.ts';
import { type MarkdownLinks, wikilink } from '#domain/export/markdownInline.ts';
import { notePage } from '#domain/export/notePage.ts';
import { noteLine, tableHeadings } from '#domain/export/tables.ts';
import { gradeCode } from '#domain/grade.ts';
import type { Source } from '#domain/source.ts';
import {
  gradeOf,
  type KnownEntities,
  listFactsOf,
  listSourcesById,
  readNotePages,
  readNotes,
  readRows,
} from '#storage/exportReads.ts';
import type { ExportRun } from './exportRun.ts';
import { createTextFile, type TextFile } from './textFile.ts';

/** What the pages and tables of an export name each other by. */
export interface Names {
  readonly entities: KnownEntities;
  readonly sources: ReadonlyMap<string, Source>;
  /** The names of the files, without their endings. */
  readonly entityFiles: ReadonlyMap<string, string>;
  readonly noteFiles: ReadonlyMap<string, string>;
  readonly sourceOfNote: ReadonlyMap<string, string>;
}

/** Gives every page its name: in Obsidian a link is a name, so no two pages of the whole folder share one. Notes in the trash have no page. */
export async function readNames(run: ExportRun): Promise<Names> {
  const give = createNameGiver();
  const { untitled, untitledEntity } = run.order.words;
  const entities = new Map<string, Pick<Entity, 'id' | 'kind' | 'name'>>();
  const entityFiles = new Map<string, string>();
  for await (const page of readRows('entities')) {
    for (const { id, kind, name } of page) {
      entities.set(id, { id, kind, name });
      entityFiles.set(id, give(name, untitledEntity));
    }
  }
  const noteFiles = new Map<string, string>();
  const sourceOfNote = new Map<string, string>();
  for await (const page of readNotes()) {
    for (const { id, title, trashedAt, sourceId } of page) {
      if (trashedAt === undefined) noteFiles.set(id, give(title, untitled));
      if (sourceId !== undefined) sourceOfNote.set(id, sourceId);
    }
  }
  return { entities, entityFiles, noteFiles, sources: await listSourcesById(), sourceOfNote };
}

/** Lines of a table as CSV. What spreadsheets would run was made harmless when the lines were. */
export function csvText(rows: readonly (readonly (string | number | undefined)[])[]): string {
  return rows.length === 0
    ? ''
    : `${Papa.unparse(
        rows.map((row) => [...row]),
        { newline: '\r\n' },
      )}\r\n`;
}

/** The beginning of a table: the mark tells spreadsheets that it is UTF-8. */
export function csvStart(headings: readonly string[]): string {
  return `\uFEFF${csvText([headings])}`;
}

/** Entities of FollowTheMoney, one a line. */
export function moneyLines(entities: readonly (FtmEntity | undefined)[]): string {
  return entities.map((entity) => (entity ? `${JSON.stringify(entity)}\n` : '')).join('');
}

/** Writes a page for each note, and the table of all notes. Gives how many pages. */
export async function exportNotes(
  run: ExportRun,
  names: Names,
  assets: ReadonlyMap<string, string>,
  money: TextFile,
): Promise<number> {
  const table = createTextFile();
  table.add(csvStart(tableHeadings.notes));
  const links: MarkdownLinks = {
    entityName: (id) => names.entityFiles.get(id),
    noteName: (id) => names.noteFiles.get(id),
    assetPath: (id) => {
      const path = assets.get(id);
      return path && `../${path}`;
    },
  };
  let pages = 0;
  for await (const some of readNotePages(names.entities, names.sources)) {
    for (const page of some) {
      const file = names.noteFiles.get(page.note.id);
      const path = file === undefined ? undefined : `notes/${file}.md`;
      table.add(csvText([noteLine(page.note, page.source, path)]));
      if (file === undefined || path === undefined) continue;
      await run.add(path, notePage(page, file, links, run.order.words));
      pages += 1;
      const topics = page.entities.filter(({ kind }) => kind === 'topic').map(({ name }) => name);
      money.add(moneyLines([ftmArticle(page.note, page.source, topics)]));
    }
    run.advance(some.length);
  }
  await run.addStream('tables/notes.csv', table.stream());
  return pages;
}

/** Writes a page for each entity, with what is known of it, and the table of all. Gives how many pages. */
export async function exportEntities(run: ExportRun, names: Names, money: TextFile): Promise<number> {
  const { language, words } = run.order;
  const table = createTextFile();
  table.add(csvStart(entityHeadings(language)));
  const claims = claimNames(run, names);
  let pages = 0;
  for await (const some of readRows('entities')) {
    for (const entity of some) {
      const file = names.entityFiles.get(entity.id);
      table.add(csvText([entityCells(entity, language)]));
      money.add(moneyLines([ftmEntity(entity)]));
      // It was made since the names were given.
      if (file === undefined) continue;
      const facts = await listFactsOf(entity.id);
      const sections = [
        { title: words.relations, lines: facts.relations.map((relation) => relationLine(relation, claims)) },
        { title: words.events, lines: facts.events.map((event) => eventLine(event, claims)) },
        { title: words.figures, lines: facts.metrics.map((metric) => metricLine(metric, claims)) },
      ];
      await run.add(`entities/${file}.md`, entityPage(entity, file, sections));
      pages += 1;
    }
    run.advance(some.length);
  }
  await run.addStream('tables/entities.csv', table.stream());
  return pages;
}

function claimNames(run: ExportRun, names: Names): ClaimNames {
  return {
    language: run.order.language,
    entity: (id) => {
      const name = names.entities.get(id)?.name ?? '';
      return wikilink(names.entityFiles.get(id) ?? name, name);
    },
    sources: (evidence) =>
      evidence
        .flatMap((one) => {
          const file = names.noteFiles.get(one.noteId);
          const source = names.sources.get(names.sourceOfNote.get(one.noteId) ?? '');
          return file === undefined ? [] : [`${wikilink(file, '')} (${gradeCode(gradeOf(one, source))})`];
        })
        .join(', '),
  };
}
