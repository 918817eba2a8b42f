import { AppError } from '#contract/appError.ts';
import type { Host } from '#contract/hostMethods.ts';
import type { CaptureJob } from '#domain/captureQueue.ts';
import { saveJobStub } from '#storage/captureStub.ts';
import type { SavedClip } from '#storage/clips.ts';
import { getNote } from '#storage/notes.ts';
import { finishClip } from './clip.ts';
import type { PageFailure } from './queuePatience.ts';

/** What became of a page of the queue. */
export type JobEnd =
  | {
      readonly state: 'done';
      readonly noteId: string;
      /** What is wrong with the text that is there. */
      readonly code?: string;
    }
  | { readonly state: 'existing'; readonly noteId: string }
  /** The person deleted its note meanwhile. */
  | { readonly state: 'cancelled' }
  | { readonly state: 'failed'; readonly failure: PageFailure };

/**
 * Clips one page of the queue as any page is clipped: its stub at once, then its text, upon which `onEnd` runs, then its pictures. Resolves when all is
 * there, so that a site is not asked for more meanwhile.
 */
export async function clipJob(host: Host, { id }: CaptureJob, onEnd: (end: JobEnd) => Promise<void>): Promise<void> {
  const stub = await saveJobStub(id);
  if (stub.state === 'gone') return onEnd({ state: 'cancelled' });
  const noteId = stub.note.id;
  if (stub.state === 'existing') return onEnd({ state: 'existing', noteId });
  let retryAfterMs: number | undefined;
  const watched: Host = {
    ...host,
    fetchPage: (input) =>
      host.fetchPage(input).catch((error: unknown) => {
        // The note keeps why it failed, but not when to come again.
        if (error instanceof AppError) retryAfterMs = error.retryAfterMs;
        throw error;
      }),
  };
  await finishClip(watched, noteId, async (saved) => onEnd(await endOf(noteId, saved, retryAfterMs)));
}

async function endOf(noteId: string, saved: SavedClip | undefined, retryAfterMs: number | undefined): Promise<JobEnd> {
  if (!saved) {
    // A clip that could not even say why it failed could not write.
    const isThere = (await getNote(noteId)) !== undefined;
    return isThere ? { state: 'failed', failure: { code: 'storage-unavailable' } } : { state: 'cancelled' };
  }
  const { note } = saved;
  if (note.id !== noteId) return { state: 'existing', noteId: note.id };
  if (note.capture.state !== 'failed') return { state: 'done', noteId };
  const { code } = note.capture;
  // Its bytes are here, whatever could be read of them.
  if (note.contentType !== undefined) return { state: 'done', noteId, code };
  return { state: 'failed', failure: { code, retryAfterMs } };
}
