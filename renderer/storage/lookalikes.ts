import { chooseCandidates, maxTextsASample } from '#domain/chooseCandidates.ts';
import { type Fingerprint, fingerprintOf } from '#domain/fingerprint.ts';
import type { Note } from '#domain/note.ts';
import { library } from './database.ts';
import { listLinks, otherOf, type ReprintNote, withSourceNames } from './noteLinks.ts';

/** Another clip that may be like a note, with its text. */
export interface LookalikeCandidate extends ReprintNote {
  readonly text: string;
}

/** A clip with its text, and the other clips to hold it against. */
export interface Lookup {
  readonly note: Note;
  readonly text: string;
  readonly candidates: readonly LookalikeCandidate[];
}

/** Looks up which clips may be like a note; not those in the trash, nor those of which a person has said what they are to it. */
export function listLookalikeCandidates(noteId: string): Promise<Lookup | undefined> {
  return library.transaction('r', ['notes', 'bodies', 'sources', 'noteLinks', 'fingerprints'], async () => {
    const [note, body] = await Promise.all([library.notes.get(noteId), library.bodies.get(noteId)]);
    const print = note && body && isOffered(note) ? fingerprintOf(body.text) : undefined;
    if (!note || !body || !print) return undefined;
    const links = await listLinks(noteId);
    const known = new Set([noteId, ...links.map((link) => otherOf(link, noteId))]);
    const ids = (await listIdsLike(print)).filter((id) => !known.has(id));
    const [notes, bodies] = await Promise.all([library.notes.bulkGet(ids), library.bodies.bulkGet(ids)]);
    const texts = new Map(bodies.flatMap((other) => (other ? [[other.id, other.text]] : [])));
    const offered = await withSourceNames(notes.flatMap((other) => (other && isOffered(other) ? [other] : [])));
    const candidates = offered.map((one) => ({ ...one, text: texts.get(one.note.id) ?? '' }));
    return { note, text: body.text, candidates };
  });
}

function isOffered({ kind, trashedAt }: Note): boolean {
  return kind === 'clip' && trashedAt === undefined;
}

async function listIdsLike({ textHash, samples }: Fingerprint): Promise<string[]> {
  const { fingerprints } = library;
  const limit = maxTextsASample + 1;
  const [same, ...lists] = await Promise.all([
    fingerprints.where('textHash').equals(textHash).limit(limit).primaryKeys(),
    ...samples.map((sample) => fingerprints.where('samples').equals(sample).limit(limit).primaryKeys()),
  ]);
  const numbers = new Set([...same, ...chooseCandidates(lists)]);
  const rows = await fingerprints.bulkGet([...numbers]);
  return rows.flatMap((row) => row?.noteId ?? []);
}
