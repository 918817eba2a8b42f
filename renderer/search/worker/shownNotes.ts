import type { Note } from '#domain/note.ts';
import type { TokenizedText } from '#search/hits.ts';
import { readForPassage } from '#search/passage.ts';
import { library } from '#storage/database.ts';

/** What a list shows of a note whatever is searched, as only the library has it. */
export interface ShownNote {
  readonly note: Note;
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
  const { notes, bodies } = library;
  return library.transaction('r', [notes, bodies], async () => {
    const [noteRows, bodyRows] = await Promise.all([notes.bulkGet(ids), bodies.bulkGet(ids)]);
    return new Map(
      noteRows.flatMap((note, at) =>
        note && !note.trashedAt ? [[note.id, shownNote(note, bodyRows[at]?.text ?? '')] as const] : [],
      ),
    );
  });
}

function shownNote(note: Note, text: string): ShownNote {
  let tokens: TokenizedText | undefined;
  return {
    note,
    text,
    tokens() {
      tokens ??= readForPassage(text);
      return tokens;
    },
  };
}
