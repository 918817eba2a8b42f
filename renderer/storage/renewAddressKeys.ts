import type { Transaction } from 'dexie';
import type { Note } from '#domain/note.ts';
import { canonicalUrl } from '#domain/webUrl.ts';

/** Brings the keys by which pages are told apart up to today's rules, which see more addresses as one than those of version 1 did. */
export async function renewAddressKeys(transaction: Transaction): Promise<void> {
  await transaction
    .table<Note>('notes')
    .where('canonicalUrl')
    .above('')
    .modify((note) => {
      if (note.canonicalUrl !== undefined) note.canonicalUrl = canonicalUrl(note.canonicalUrl);
    });
}
