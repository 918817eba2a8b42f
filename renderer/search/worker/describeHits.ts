import type { Entity, Mention } from '#domain/entity.ts';
import type { Body, Note } from '#domain/note.ts';
import { findHits, type TokenizedText } from '#search/hits.ts';
import { choosePassage, readForPassage } from '#search/passage.ts';
import type { Pattern } from '#search/patterns.ts';
import type { SearchHit } from '#search/protocol.ts';
import { library } from '#storage/database.ts';

/** Reads what a list shows of the notes that were found, with the passages that were asked for; a note that is gone by now is left out. */
export function describeHits(
  noteIds: readonly string[],
  patterns: readonly Pattern[],
  reprints: ReadonlyMap<string, number>,
): Promise<SearchHit[]> {
  const { notes, bodies, mentions, entities, sources } = library;
  return library.transaction('r', [notes, bodies, mentions, entities, sources], async () => {
    const ids = [...noteIds];
    const [noteRows, bodyRows, mentionRows] = await Promise.all([
      notes.bulkGet(ids),
      bodies.bulkGet(ids),
      mentions.where('noteId').anyOf(ids).toArray(),
    ]);
    const accepted = mentionRows.filter(({ state }) => state === 'accepted');
    const [entityRows, sourceRows] = await Promise.all([
      entities.bulkGet(unique(accepted.map(({ entityId }) => entityId))),
      sources.bulkGet(unique(noteRows.flatMap((note) => (note?.sourceId ? [note.sourceId] : [])))),
    ]);
    const entityById = byId(entityRows);
    const sourceById = byId(sourceRows);
    const mentionsByNote = Map.groupBy(accepted, ({ noteId }) => noteId);
    return ids.flatMap((id, index) => {
      const note = noteRows[index];
      if (!note || note.trashedAt) return [];
      const tags = tagsOf(mentionsByNote.get(id) ?? [], entityById);
      return [
        {
          ...describe(note, bodyRows[index], patterns),
          tags,
          sourceName: sourceById.get(note.sourceId ?? '')?.name,
          reprints: reprints.get(id) ?? 0,
        },
      ];
    });
  });
}

function describe(
  note: Note,
  body: Body | undefined,
  patterns: readonly Pattern[],
): Omit<SearchHit, 'tags' | 'sourceName' | 'reprints'> {
  return {
    noteId: note.id,
    note,
    titleRanges: findHits(patterns, note.title).map(({ start, end }) => [start, end]),
    passage: choosePassage(patterns, body?.text ?? '', (text) => readOnce(note.id, text)),
  };
}

/** The texts on screen are the same from letter to letter, and to cut them into tokens is most of the work. */
const readTexts = new Map<string, { readonly text: string; readonly tokens: TokenizedText }>();
const maxReadTexts = 120;

function readOnce(noteId: string, text: string): TokenizedText {
  const known = readTexts.get(noteId);
  const tokens = known?.text === text ? known.tokens : readForPassage(text);
  // Put in anew, so that the first of the map is the one that was not asked for longest.
  readTexts.delete(noteId);
  readTexts.set(noteId, { text, tokens });
  const [oldest] = readTexts.keys();
  if (readTexts.size > maxReadTexts && oldest !== undefined) readTexts.delete(oldest);
  return tokens;
}

function tagsOf(mentions: readonly Mention[], entityById: ReadonlyMap<string, Entity>): SearchHit['tags'] {
  return mentions
    .toSorted((a, b) => Number(b.salience === 'subject') - Number(a.salience === 'subject'))
    .flatMap(({ entityId }) => {
      const entity = entityById.get(entityId);
      return entity ? [{ entityId, kind: entity.kind, name: entity.name }] : [];
    });
}

function byId<Row extends { readonly id: string }>(rows: readonly (Row | undefined)[]): ReadonlyMap<string, Row> {
  return new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
