import type { Delivery } from '#contract/clipper.ts';
import type { Host } from '#contract/hostMethods.ts';
import { listRemoteImages } from '#domain/documentImages.ts';
import { canonicalUrl } from '#domain/webUrl.ts';
import { saveTopics } from '#storage/captureTopics.ts';
import { type ClipFill, getNoteByCanonicalUrl } from '#storage/clips.ts';
import { type DeliveredClip, saveDelivered } from '#storage/deliveredClips.ts';
import { getLastSnapshot, packSnapshot, type RawCapture } from '#storage/snapshots.ts';
import { contentOf } from './capturedContent.ts';
import { finishClip, isFeedText } from './clip.ts';
import type { ClipReading } from './clipReading.ts';
import { prepareFile } from './incoming.ts';
import { packFiles } from './packFiles.ts';
import { readClipApart } from './readClipApart.ts';

/**
 * Takes a clip of the browser extension into the library, once however often it comes. What it lacks (the page of a link, pictures that the browser
 * could not read) follows by itself.
 */
export async function clipDelivered(host: Host, delivery: Delivery): Promise<void> {
  const { id, clippedAt, url, title, triage, content, tags } = delivery;
  const raw = await rawOf(delivery);
  const note = await saveDelivered({
    id,
    // A browser's clock may be ahead.
    clippedAt: new Date(Math.min(Date.parse(clippedAt), Date.now())).toISOString(),
    url,
    isPart: content.kind === 'selection',
    ...(title && { title }),
    ...(triage && { triage }),
    ...(raw && { snapshot: await packSnapshot(raw), content: await textOf(delivery, raw) }),
    ...(await feedNoteOf(url)),
  });
  if (!note) return;
  await saveTopics(note.id, tags);
  finishClip(host, note.id, async () => undefined).catch(reportError);
}

/** What came in, as it is kept; `undefined` where it is to be fetched. */
async function rawOf({ content, url, clippedAt }: Delivery): Promise<RawCapture | undefined> {
  const common = { method: 'extension', url, finalUrl: url, capturedAt: clippedAt } as const;
  switch (content.kind) {
    case 'page':
    case 'selection':
      return {
        ...common,
        bytes: new TextEncoder().encode(content.html),
        contentType: 'text/html',
        encoding: 'utf-8',
        scope: content.kind,
      };
    case 'file': {
      const file = new File([Uint8Array.fromBase64(content.bytesBase64)], content.fileName);
      const prepared = await prepareFile(file, 'extension');
      return prepared.state === 'ready' ? { ...prepared.incoming.raw, ...common, scope: 'page' } : undefined;
    }
    case 'link':
      return undefined;
    default:
      return content satisfies never;
  }
}

async function textOf(delivery: Delivery, raw: RawCapture): Promise<NonNullable<DeliveredClip['content']>> {
  const reading = await readClipApart(contentOf(raw));
  if (reading.state === 'unreadable') {
    return { failure: { state: 'failed', code: reading.code, message: raw.contentType } };
  }
  const files = await packFiles(withPictures(reading, delivery));
  const { fill } = reading;
  const hasMore = fill.capture.state === 'ready' && listRemoteImages(files.document).length > 0;
  const capture: ClipFill['capture'] = hasMore ? { state: 'pictures' } : fill.capture;
  return { fill: { ...fill, ...files, title: fill.title || delivery.pageTitle || delivery.url, capture } };
}

/** Adds the pictures that the browser sent along, those that the text shows. */
function withPictures(reading: Extract<ClipReading, { state: 'read' }>, { content }: Delivery): typeof reading {
  if (content.kind !== 'page' && content.kind !== 'selection') return reading;
  const shown = new Set(listRemoteImages(reading.fill.document));
  const along = content.resources
    .filter(({ address }) => shown.has(address))
    .map(({ bytesBase64, ...resource }) => ({ ...resource, bytes: Uint8Array.fromBase64(bytesBase64) }));
  return { ...reading, resources: [...reading.resources, ...along] };
}

/** The note of the page, where its text is still but what a feed said of it. */
async function feedNoteOf(url: string): Promise<Pick<DeliveredClip, 'feedNoteId'>> {
  const note = await getNoteByCanonicalUrl(canonicalUrl(url));
  return note && (await isFeedText(note, await getLastSnapshot(note.id))) ? { feedNoteId: note.id } : {};
}
