import { type DocumentNode, textOfDocument } from '#domain/document.ts';
import { keptImages, withImages } from '#domain/documentImages.ts';
import { excerptRanges } from '#domain/excerptMarks.ts';
import { newId } from '#domain/id.ts';
import type { Body, Note } from '#domain/note.ts';
import { countWords, leadOf, titleOf } from '#domain/textFigures.ts';
import { quoteAt } from '#domain/textQuote.ts';
import { library, type TableName } from './database.ts';
import { putSessionStart } from './revisions.ts';
import { type Writer, write } from './write.ts';

/** The tables that `putBody` writes to, and where a text goes that it takes the place of. */
export const bodyTables = ['bodies', 'notes', 'excerpts', 'revisions'] as const satisfies readonly TableName[];

/** The text of a note, by the note's id. */
export function getBody(noteId: string): Promise<Body | undefined> {
  return library.bodies.get(noteId);
}

interface Edit {
  /** Whether an editing session begins with it, so that what the note says now is kept as a version; it goes on where absent. */
  readonly startsSession?: boolean;
  /** The plain texts that the document was made from; where the library holds another by now, another window wrote it. */
  readonly basedOn: readonly string[];
  /** Names the note that keeps what another window wrote meanwhile. */
  readonly titleOfCopy: (title: string) => string;
}

interface SavedBody {
  readonly body: Body;
  /** Whether the session has begun; not yet, where nothing but an excerpt was marked. */
  readonly hasStarted: boolean;
  /** The note that keeps what another window had written. */
  readonly copy?: Note;
}

/**
 * Saves what a person wrote, with all that follows from it, in one transaction. Text that another window wrote meanwhile is not overwritten: it is
 * kept as a note of its own. `undefined` where the note is gone.
 */
export function saveBody(noteId: string, document: DocumentNode, edit: Edit): Promise<SavedBody | undefined> {
  return write(bodyTables, async (writer) => {
    const [note, before] = await Promise.all([library.notes.get(noteId), library.bodies.get(noteId)]);
    if (!note) return undefined;
    const known = [...edit.basedOn, textOfDocument(document)];
    const isForeign = before !== undefined && !known.includes(before.text);
    const copy = isForeign ? await putCopy(writer, note, before, edit.titleOfCopy(note.title)) : undefined;
    const mayStart = edit.startsSession === true;
    const hasStarted = mayStart && (!before || (await putSessionStart(writer, note, before, { document })));
    const body = await putBody(writer, note, document);
    return { body, hasStarted, ...(copy && { copy }) };
  });
}

/** Writes a note's document together with its plain text, what the lists show of it, and the surroundings of its excerpts. */
export async function putBody(writer: Writer, note: Note, document: DocumentNode): Promise<Body> {
  const before = await library.bodies.get(note.id);
  const text = textOfDocument(document);
  const body = await writer.put('bodies', {
    id: note.id,
    createdAt: before?.createdAt ?? new Date().toISOString(),
    // An open editor may not know yet of pictures that came while it was being written in.
    document: before ? withImages(document, keptImages(before.document)) : document,
    text,
  });
  const isUntitled = note.kind === 'note' && (note.title === '' || note.title === titleOf(before?.text ?? ''));
  const figures = {
    title: isUntitled ? titleOf(text) : note.title,
    lead: leadOf(text),
    wordCount: countWords(text),
  };
  const isSame = note.title === figures.title && note.lead === figures.lead && note.wordCount === figures.wordCount;
  if (!isSame) await writer.change('notes', note.id, figures);
  await refreshQuotes(writer, note.id, document, text);
  return body;
}

/**
 * Keeps what stands around each excerpt as it is now, so that it is still found where its mark is lost one day. Its own words stay those that were
 * quoted, or nobody would learn that the passage has changed.
 */
async function refreshQuotes(writer: Writer, noteId: string, document: DocumentNode, text: string): Promise<void> {
  const ranges = excerptRanges(document);
  if (ranges.size === 0) return;
  for (const excerpt of await library.excerpts.where('noteId').equals(noteId).toArray()) {
    const range = ranges.get(excerpt.id);
    if (!range) continue;
    const { prefix, suffix } = quoteAt(text, range.start, range.end);
    if (prefix === excerpt.quote.prefix && suffix === excerpt.quote.suffix) continue;
    await writer.put('excerpts', { ...excerpt, quote: { ...excerpt.quote, prefix, suffix } });
  }
}

async function putCopy(writer: Writer, note: Note, body: Body, title: string): Promise<Note> {
  const id = newId();
  const createdAt = new Date().toISOString();
  await writer.put('bodies', { ...body, id, createdAt });
  const { language, lead, wordCount, triage } = note;
  return writer.put('notes', {
    id,
    createdAt,
    kind: 'note',
    title,
    capture: { state: 'ready' },
    triage,
    starred: 0,
    lead,
    wordCount,
    ...(language && { language }),
  });
}
