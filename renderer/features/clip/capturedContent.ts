import type { FetchedPage } from '#contract/hostMethods.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import type { Content } from '#extract/content.ts';
import { type RawCapture, readSnapshot } from '#storage/snapshots.ts';

/** A fetched page as it is kept. */
export function rawOfPage(page: FetchedPage): RawCapture {
  const { contentType, encoding, fetchedAt, requestedUrl, finalUrl } = page;
  return {
    bytes: Uint8Array.fromBase64(page.bytesBase64),
    contentType,
    method: 'fetch',
    capturedAt: fetchedAt,
    url: requestedUrl,
    finalUrl,
    ...(encoding && { encoding }),
  };
}

/** A capture as it is read. */
export function contentOf(capture: RawCapture): Content {
  const { bytes, contentType, encoding, fileName, finalUrl, method, scope, capturedAt } = capture;
  return {
    contentType,
    bytes,
    scope: scope ?? (fileName !== undefined || method === 'fetch' ? 'page' : 'selection'),
    ...(finalUrl && { url: finalUrl }),
    ...(finalUrl && capturedAt && { seenAt: capturedAt }),
    ...(encoding && { encoding }),
    ...(fileName && { fileName }),
  };
}

/** A kept capture as it is read. */
export async function contentOfSnapshot(snapshot: Snapshot): Promise<Content> {
  return contentOf({ ...snapshot, bytes: await readSnapshot(snapshot) });
}
