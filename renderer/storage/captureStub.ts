import { documentOfListed } from '#domain/listedPage.ts';
import type { Note } from '#domain/note.ts';
import { bodyTables, putBody } from './bodies.ts';
import { isStuck } from './captureClipped.ts';
import { getNoteByCanonicalUrl, putStub } from './clips.ts';
import { library } from './database.ts';
import { write } from './write.ts';

/** The note of a page in the queue: one that is to be filled, one that was there before, or none as the person deleted it. */
export type JobStub = { readonly state: 'begun' | 'existing'; readonly note: Note } | { readonly state: 'gone' };

/**
 * Makes the stub of a page in the queue, with what the person wrote about it, and ties both together in one transaction, so that whoever goes on
 * after a crash finds it. A stub whose page could not be had before is taken up.
 */
export function saveJobStub(jobId: string): Promise<JobStub> {
  return write([...bodyTables, 'snapshots', 'captureJobs'], async (writer) => {
    const job = await library.captureJobs.get(jobId);
    if (!job) return { state: 'gone' };
    if (job.noteId) {
      const note = await library.notes.get(job.noteId);
      return note ? { state: 'begun', note } : { state: 'gone' };
    }
    const existing = await getNoteByCanonicalUrl(job.canonicalUrl);
    if (existing && !isStuck(existing)) return { state: 'existing', note: existing };
    const note =
      existing ?? (await putStub(writer, { title: job.title || job.url, url: job.url, starred: job.favorite ? 1 : 0 }));
    const document = documentOfListed(job);
    if (document && !existing) await putBody(writer, note, document);
    await writer.change('captureJobs', jobId, { noteId: note.id });
    return { state: 'begun', note };
  });
}
