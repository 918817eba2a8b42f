import type { Database } from '@sqlite.org/sqlite-wasm';
import type { EntityKind } from '#domain/entity.ts';
import type { SearchHit } from '#search/protocol.ts';
import { get } from './statements.ts';

/** What a list shows of the rows that a note is linked with. */
export type ShownLinks = Pick<SearchHit, 'tags' | 'sourceName'>;

const tagsOfNote = `SELECT e.entityId, e.kind, e.name FROM note AS n
  JOIN noteEntity AS tag ON tag.note = n.id AND tag.weight > 0
  JOIN entity AS e ON e.entityId = tag.entityId
  WHERE n.noteId = ? ORDER BY tag.weight DESC, e.entityId`;

/** Reads how notes are tagged, the subjects first, and what their sources are called: from the index, as the library needs a request for each of them. */
export function listShownLinks(db: Database, noteIds: readonly string[]): ReadonlyMap<string, ShownLinks> {
  return new Map(noteIds.map((noteId) => [noteId, { tags: tagsOf(db, noteId), sourceName: sourceOf(db, noteId) }]));
}

function tagsOf(db: Database, noteId: string): SearchHit['tags'] {
  return db.selectArrays(tagsOfNote, [noteId]).map(([entityId, kind, name]) => ({
    entityId: String(entityId),
    kind: String(kind) as EntityKind,
    name: String(name),
  }));
}

function sourceOf(db: Database, noteId: string): string | undefined {
  const name = get(db, 'SELECT name FROM source JOIN note USING (sourceId) WHERE noteId = ?', [noteId]);
  return typeof name === 'string' ? name : undefined;
}
