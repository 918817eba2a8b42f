import type { Database } from '@sqlite.org/sqlite-wasm';
import { readTokenGroups } from '#domain/searchTokens.ts';
import { library } from '#storage/database.ts';

/** What a note says, before it is known how rare that is. */
export interface NoteWords {
  /** The names that somebody tagged it with. */
  readonly names: readonly string[];
  readonly words: readonly NoteWord[];
}

interface NoteWord {
  readonly token: string;
  /** As the note writes it. */
  readonly written: string;
  readonly times: number;
}

/** To count in how many notes a word stands takes a moment each. */
const maxLookedUp = 60;
const maxNames = 4;
const maxWords = 8;
/** A word in the title counts as if it stood so many times more in the text. */
const titleTimes = 4;
/** What stands in more than this part of all notes tells them not apart. */
const commonShare = 0.15;
const shortestWord = 4;

/** Reads the words of a note, the most frequent first, and its names. */
export async function readNoteWords(noteId: string): Promise<NoteWords> {
  const [note, body, mentions] = await Promise.all([
    library.notes.get(noteId),
    library.bodies.get(noteId),
    library.mentions.where('noteId').equals(noteId).toArray(),
  ]);
  const accepted = mentions
    .filter(({ state }) => state === 'accepted')
    .sort((a, b) => Number(b.salience === 'subject') - Number(a.salience === 'subject'));
  const entities = await library.entities.bulkGet(accepted.slice(0, maxNames).map(({ entityId }) => entityId));
  const words = new Map<string, NoteWord>();
  count(words, note?.title ?? '', titleTimes);
  count(words, body?.text ?? '', 1);
  return {
    names: entities.flatMap((entity) => (entity ? [entity.name] : [])),
    words: [...words.values()].sort((a, b) => b.times - a.times).slice(0, maxLookedUp),
  };
}

function count(words: Map<string, NoteWord>, text: string, by: number): void {
  for (const { tokens } of readTokenGroups(text)) {
    for (const { kind, text: token, start, end } of tokens) {
      if (kind === 'tail' || (kind === 'word' && (token.length < shortestWord || /^\d+$/.test(token)))) continue;
      const known = words.get(token);
      words.set(token, {
        token,
        written: known?.written ?? text.slice(start, end),
        times: (known?.times ?? 0) + by,
      });
    }
  }
}

/**
 * Chooses the words that tell a note from the others: frequent in it, rare elsewhere, and yet not in it alone. Source: tf-idf, Spärck Jones, "A statistical
 * interpretation of term specificity", 1972.
 */
export function chooseTellingWords(db: Database, { names, words }: NoteWords): string[] {
  db.exec('CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab(main, text, row)');
  const notes = Number(db.selectValue('SELECT count(*) FROM note WHERE live = 1'));
  const ranked = words.flatMap(({ token, written, times }) => {
    const among = Number(db.selectValue('SELECT doc FROM temp.vocabulary WHERE term = ?', [token]) ?? 0);
    if (among < 2 || among > Math.max(2, notes * commonShare)) return [];
    return [{ written, score: Math.log(1 + times) * Math.log(notes / among) }];
  });
  const telling = ranked.sort((a, b) => b.score - a.score).slice(0, maxWords);
  return [...names, ...telling.map(({ written }) => written)];
}
