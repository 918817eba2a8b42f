import type { Capture, Note } from '#domain/note.ts';
import { canonicalUrl } from '#domain/webUrl.ts';
import { bodyTables } from './bodies.ts';
import { isStuck } from './captureClipped.ts';
import { type ClipFill, getNoteByCanonicalUrl, putFill, putStub } from './clips.ts';
import { library } from './database.ts';
import { type PackedSnapshot, putSnapshot } from './snapshots.ts';
import { type Writer, write } from './write.ts';

/** A clip that comes whole, from outside. */
export interface DeliveredClip {
  /** By which it is known if it comes again; the id of its note. */
  readonly id: string;
  /** ISO 8601. */
  readonly clippedAt: string;
  readonly url: string;
  /** Whether it is but a part of the page at its address. */
  readonly isPart: boolean;
  /** The title and worth that the person gave it. */
  readonly title?: string;
  readonly triage?: Note['triage'];
  /** Its text, or why there is none; neither where its page is still to be fetched. */
  readonly content?: { readonly fill: ClipFill } | { readonly failure: Extract<Capture, { state: 'failed' }> };
  readonly snapshot?: PackedSnapshot;
  /** The note of the page, where its text is but what a feed said. */
  readonly feedNoteId?: string;
}

/**
 * Saves a clip as one transaction, once however often it comes. A page that has a note is captured again there, and comes back out of the trash with
 * it; a note whose text was missing gets it. Gives the note; `undefined` where the person has deleted it since.
 */
export function saveDelivered(clip: DeliveredClip): Promise<Note | undefined> {
  return write([...bodyTables, 'snapshots', 'sources', 'assets'], async (writer) => {
    const known = await findDelivered(clip.id);
    if (known !== 'new') return known;
    const { id, clippedAt, url, isPart, content, triage, snapshot } = clip;
    // The address stands for a title that is still to be fetched.
    const title = clip.title ?? (content ? '' : url);
    const existing = isPart ? undefined : await getNoteOfPage(clip);
    if (existing) return captureAgain(writer, existing, clip);
    const stub = await putStub(writer, { id, createdAt: clippedAt, title, url, isPart, ...(triage && { triage }) });
    if (snapshot) await putSnapshot(writer, { ...snapshot, noteId: id });
    return putContent(writer, stub, clip);
  });
}

/** The note that a clip became when it came before. */
async function findDelivered(id: string): Promise<Note | undefined | 'new'> {
  const [note, snapshot, removed] = await Promise.all([
    library.notes.get(id),
    library.snapshots.get(id),
    library.tombstones.get(`notes/${id}`),
  ]);
  if (note) return note;
  if (snapshot) return library.notes.get(snapshot.noteId);
  return removed ? undefined : 'new';
}

async function getNoteOfPage({ url, content }: DeliveredClip): Promise<Note | undefined> {
  const own = content && 'fill' in content ? content.fill.url : undefined;
  const byOwn = own === undefined ? undefined : await getNoteByCanonicalUrl(canonicalUrl(own));
  return byOwn ?? getNoteByCanonicalUrl(canonicalUrl(url));
}

async function captureAgain(writer: Writer, existing: Note, clip: DeliveredClip): Promise<Note> {
  const { id, title, triage, snapshot, feedNoteId } = clip;
  // By its id the clip is known if it comes again.
  if (snapshot) await putSnapshot(writer, { ...snapshot, id, noteId: existing.id });
  const changed = await writer.change('notes', existing.id, {
    trashedAt: undefined,
    ...(title && { title }),
    ...(triage && { triage }),
  });
  const note = changed ?? existing;
  const isFeedText = feedNoteId === existing.id;
  return isStuck(note) || isFeedText ? putContent(writer, note, clip, isFeedText) : note;
}

async function putContent(writer: Writer, note: Note, clip: DeliveredClip, replacesText = false): Promise<Note> {
  const { content, snapshot } = clip;
  if (!content) return note;
  if ('fill' in content) return putFill(writer, note, { ...content.fill, replacesText });
  const kept = snapshot && { contentType: snapshot.contentType };
  return (await writer.change('notes', note.id, { capture: content.failure, ...kept })) ?? note;
}
