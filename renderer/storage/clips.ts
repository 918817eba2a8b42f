import type { DocumentNode } from '#domain/document.ts';
import { textOfDocument } from '#domain/document.ts';
import { newId } from '#domain/id.ts';
import type { Attachment, Capture, Note } from '#domain/note.ts';
import type { PartialDate } from '#domain/partialDateFields.ts';
import { canonicalUrl, domainOf } from '#domain/webUrl.ts';
import { type PackedAsset, putAsset } from './assets.ts';
import { bodyTables, putBody } from './bodies.ts';
import { library } from './database.ts';
import { putRevision } from './revisions.ts';
import { type PackedSnapshot, putSnapshot } from './snapshots.ts';
import { ensureSource } from './sources.ts';
import { type Writer, write } from './write.ts';

const maxTitleLength = 2000;
/** Nobody merges a note so often. */
const maxMerges = 20;

/** What is known of a clip before its text: where it comes from, or the bytes that came in. */
interface ClipStub {
  /** Where the clip had one before it came here. */
  readonly id?: string;
  /** When the person clipped it, ISO 8601; now, where absent. */
  readonly createdAt?: string;
  readonly title: string;
  readonly url?: string;
  /** Whether it is but a part of the page at its address, so that the page itself is not clipped by it. */
  readonly isPart?: boolean;
  readonly triage?: Note['triage'];
  readonly starred?: Note['starred'];
  readonly snapshot?: PackedSnapshot;
}

/** The text of a clip and what its page says about itself. */
export interface ClipFill {
  readonly title: string;
  /** The title that the stub was given until the text is there, such as a file's name; that of a list is known. */
  readonly stubTitle?: string;
  readonly document: DocumentNode;
  readonly capture: Capture;
  /** The media type of what was clipped. */
  readonly contentType?: string;
  /** The address that the page gives as its own, or came from. */
  readonly url?: string;
  readonly siteName?: string;
  /** The host name of who published it, where it has no address. */
  readonly sourceDomain?: string;
  readonly author?: string;
  readonly published?: PartialDate;
  readonly language?: string;
  readonly attachments?: readonly Attachment[];
  /** The bytes of the attachments, and of the pictures that came along. */
  readonly assets?: readonly PackedAsset[];
  readonly snapshot?: PackedSnapshot;
  /** Whether it takes the place of the text that is there, rather than to stand below it. */
  readonly replacesText?: boolean;
}

/** What became of a clip: a note of its own, or the note that its page already has. */
export type SavedClip = { readonly state: 'new' | 'existing'; readonly note: Note };

/** Saves the stub of a clip at once, with its bytes where they are there; an address that has a note already gives that note. */
export function saveClipStub(stub: ClipStub): Promise<SavedClip> {
  return write(['notes', 'snapshots'], async (writer) => {
    const existing = stub.url === undefined ? undefined : await getNoteByCanonicalUrl(canonicalUrl(stub.url));
    if (existing) return { state: 'existing', note: existing };
    return { state: 'new', note: await putStub(writer, stub) };
  });
}

/** Writes the stub of a clip, inside a write. */
export async function putStub(writer: Writer, stub: ClipStub): Promise<Note> {
  const { id = newId(), createdAt = new Date().toISOString(), title, url, isPart } = stub;
  const { triage = 'inbox', starred = 0, snapshot } = stub;
  const note = await writer.put('notes', {
    id,
    createdAt,
    kind: 'clip',
    title: title.slice(0, maxTitleLength),
    capture: { state: 'fetching' },
    triage,
    starred,
    lead: '',
    wordCount: 0,
    ...(url && { url }),
    ...(url && !isPart && { canonicalUrl: canonicalUrl(url) }),
  });
  if (snapshot) await putSnapshot(writer, { ...snapshot, noteId: id });
  return note;
}

/**
 * Fills a stub: text, facts, snapshot and source in one transaction. Where the page turns out to have a note already, the stub goes, the snapshot is
 * kept with that note, and that note is given. `undefined` where the stub was deleted meanwhile.
 */
export function fillClip(noteId: string, fill: ClipFill): Promise<SavedClip | undefined> {
  return write([...bodyTables, 'snapshots', 'sources', 'assets', 'captureJobs'], async (writer) => {
    const [stub, body, listed] = await Promise.all([
      library.notes.get(noteId),
      library.bodies.get(noteId),
      library.captureJobs.where('noteId').equals(noteId).first(),
    ]);
    if (!stub) return undefined;
    const { snapshot, url } = fill;
    const key = url === undefined ? stub.canonicalUrl : canonicalUrl(url);
    const existing = key === undefined || body ? undefined : await getNoteByCanonicalUrl(key, noteId);
    if (snapshot) await putSnapshot(writer, { ...snapshot, noteId: existing?.id ?? noteId });
    // A file's bytes are saved with its stub, so that stub stays.
    if (existing && snapshot) {
      await writer.remove('notes', noteId);
      return { state: 'existing', note: existing };
    }
    return { state: 'new', note: await putFill(writer, stub, fill, listed?.title) };
  });
}

/** Writes the text of a clip into its stub, inside a write over what `fillClip` writes to. `listedTitle` is what a list called it. */
export async function putFill(writer: Writer, stub: Note, fill: ClipFill, listedTitle?: string): Promise<Note> {
  const { document, snapshot: _, siteName, sourceDomain, title, stubTitle, url, ...others } = fill;
  const { attachments, assets = [], replacesText, ...facts } = others;
  const key = url === undefined ? stub.canonicalUrl : canonicalUrl(url);
  const body = await library.bodies.get(stub.id);
  for (const asset of assets) await putAsset(writer, asset);
  const domain = sourceDomain ?? domainOf(url ?? stub.url ?? '');
  const source = domain === undefined ? undefined : await ensureSource(writer, domain, siteName);
  const isRenamed = !['', stub.url, stubTitle, listedTitle].includes(stub.title);
  const filled = await writer.change('notes', stub.id, {
    ...facts,
    title: isRenamed ? stub.title : title.slice(0, maxTitleLength),
    ...(key && { canonicalUrl: key }),
    ...(url && !stub.url && { url }),
    ...(source && { sourceId: source.id }),
    ...(attachments && { attachments: [...attachments] }),
  });
  if (body) await putRevision(writer, stub, body);
  if (filled) await putBody(writer, filled, replacesText ? document : below(body?.document, document));
  return (await library.notes.get(stub.id)) ?? stub;
}

/** What a person wrote into a stub while its page was out of reach stays, above the page's text. */
function below(written: DocumentNode | undefined, document: DocumentNode): DocumentNode {
  const text = written ? textOfDocument(written) : '';
  if (!written || text.trim() === '' || text === textOfDocument(document)) return document;
  const content = [...(written.content ?? []), { type: 'horizontalRule' }, ...(document.content ?? [])];
  return { ...document, content };
}

/** Says how far a clip has come; the bytes that came in are kept even where no text could be made of them. */
export function saveCapture(noteId: string, capture: Capture, snapshot?: PackedSnapshot): Promise<Note | undefined> {
  return write(['notes', 'snapshots'], async (writer) => {
    const kept = snapshot && { contentType: snapshot.contentType };
    const note = await writer.change('notes', noteId, { capture, ...kept });
    if (note && snapshot) await putSnapshot(writer, { ...snapshot, noteId });
    return note;
  });
}

/** The note of a page, by the key of its address; one outside the trash, else the one that it was merged into, before one in it. */
export async function getNoteByCanonicalUrl(key: string, otherThanId?: string): Promise<Note | undefined> {
  const notes = await library.notes.where('canonicalUrl').equals(key).toArray();
  const others = notes.filter(({ id }) => id !== otherThanId);
  const live = others.find(({ trashedAt }) => !trashedAt);
  if (live) return live;
  const kept = await getKeptNote(others[0]);
  return kept && kept.id !== otherThanId ? kept : others[0];
}

/** The note outside the trash that a note in it was merged into, maybe by way of others. */
async function getKeptNote(merged: Note | undefined): Promise<Note | undefined> {
  let note = merged;
  for (let hops = 0; note?.mergedIntoId !== undefined && hops < maxMerges; hops += 1) {
    note = await library.notes.get(note.mergedIntoId);
  }
  return note?.trashedAt ? undefined : note;
}

/** The clips whose text or pictures are being fetched, or were when their window closed. */
export function listUnfinishedClips(): Promise<Note[]> {
  return library.notes.where('capture.state').anyOf('fetching', 'pictures').toArray();
}
