import type { Fingerprint } from '#domain/fingerprint.ts';
import { library } from './database.ts';

/** The fingerprint of a clip's text: derived, so neither in the change feed nor in a backup. A small number as key keeps its index small. */
export interface FingerprintRow extends Fingerprint {
  readonly number?: number;
  readonly noteId: string;
}

/** Makes the fingerprints of notes those that are given; a note without one has none any more. */
export async function saveFingerprints(prints: ReadonlyMap<string, Fingerprint | undefined>): Promise<void> {
  const noteIds = [...prints.keys()];
  const known = await library.fingerprints.where('noteId').anyOf(noteIds).toArray();
  const hashes = new Map(known.map(({ noteId, textHash }) => [noteId, textHash]));
  const outdated = known.filter(({ noteId, textHash }) => prints.get(noteId)?.textHash !== textHash);
  await library.fingerprints.bulkDelete(outdated.flatMap(({ number }) => number ?? []));
  const fresh = noteIds.flatMap((noteId): FingerprintRow[] => {
    const print = prints.get(noteId);
    return print && hashes.get(noteId) !== print.textHash ? [{ noteId, ...print }] : [];
  });
  await library.fingerprints.bulkAdd(fresh);
}
