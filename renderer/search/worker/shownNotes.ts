import type { Entity, Mention } from '#domain/entity.ts';
import type { Note } from '#domain/note.ts';
import type { TokenizedText } from '#search/hits.ts';
import { readForPassage } from '#search/passage.ts';
import type { SearchHit } from '#search/protocol.ts';
import { library } from '#storage/database.ts';
import { listByKeys } from '#storage/listByKeys.ts';

/** What a list shows of a note whatever is searched. */
export interface ShownNote extends Pick<SearchHit, 'note' | 'tags' | 'sourceName'> {
  readonly text: string;
  /** The text cut into tokens, which is done once. */
  tokens(): TokenizedText;
}

/** Reads notes as lists show them, and remembers the last, as from one letter to the next they are mostly the same. */
export interface ShownNotes {
  /** In the order of the ids; a note that is in the trash or gone by now is left out. */
  read(noteIds: readonly string[]): Promise<ShownNote[]>;
}

/** About as many as a person sees while typing one search. */
const maxRemembered = 200;

/** Makes a memory that forgets everything whenever `getVersion` gives another number. */
export function createShownNotes(getVersion: () => number): ShownNotes {
  const remembered = new Map<string, ShownNote>();
  let version = getVersion();

  function forgetOld(): void {
    if (version === getVersion()) return;
    version = getVersion();
    remembered.clear();
  }

  /** Puts a note in anew, so that the first of the map is the one that was not asked for longest. */
  function remember(id: string, shown: ShownNote): void {
    remembered.delete(id);
    remembered.set(id, shown);
    const [oldest] = remembered.keys();
    if (remembered.size > maxRemembered && oldest !== undefined) remembered.delete(oldest);
  }

  return {
    async read(noteIds) {
      forgetOld();
      const begun = version;
      // Taken out first, as remembering one of these may make the memory forget another.
      const known = new Map(noteIds.map((id) => [id, remembered.get(id)]));
      const unknown = noteIds.filter((id) => !known.get(id));
      const read = unknown.length > 0 ? await readNotes(unknown) : new Map<string, ShownNote>();
      forgetOld();
      return noteIds.flatMap((id) => {
        const shown = read.get(id) ?? known.get(id);
        // What was read while the library changed may be old already.
        if (shown && begun === version) remember(id, shown);
        return shown ? [shown] : [];
      });
    },
  };
}

function readNotes(ids: string[]): Promise<Map<string, ShownNote>> {
  const { notes, bodies, mentions, entities, sources } = library;
  return library.transaction('r', [notes, bodies, mentions, entities, sources], async () => {
    const [noteRows, bodyRows, mentionRows] = await Promise.all([
      notes.bulkGet(ids),
      bodies.bulkGet(ids),
      listByKeys(mentions, 'noteId', ids),
    ]);
    const accepted = mentionRows.filter(({ state }) => state === 'accepted');
    const [entityRows, sourceRows] = await Promise.all([
      entities.bulkGet([...new Set(accepted.map(({ entityId }) => entityId))]),
      sources.bulkGet([...new Set(noteRows.flatMap((note) => note?.sourceId ?? []))]),
    ]);
    const entityById = byId(entityRows);
    const sourceById = byId(sourceRows);
    const mentionsByNote = Map.groupBy(accepted, ({ noteId }) => noteId);
    return new Map(
      noteRows.flatMap((note, at) => {
        if (!note || note.trashedAt) return [];
        const tags = tagsOf(mentionsByNote.get(note.id) ?? [], entityById);
        const sourceName = sourceById.get(note.sourceId ?? '')?.name;
        return [[note.id, shownNote(note, bodyRows[at]?.text ?? '', tags, sourceName)] as const];
      }),
    );
  });
}

function shownNote(note: Note, text: string, tags: SearchHit['tags'], sourceName: string | undefined): ShownNote {
  let tokens: TokenizedText | undefined;
  return {
    note,
    text,
    tags,
    sourceName,
    tokens() {
      tokens ??= readForPassage(text);
      return tokens;
    },
  };
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
