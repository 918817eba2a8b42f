import type { Capture, Note } from '#domain/note.ts';
import { documentFromHtml } from '#editor/documentFromHtml.ts';
import type { FeedEntry } from '#extract/feeds/feedContent.ts';
import { languageField } from '#extract/languageField.ts';
import { textOfHtml } from '#extract/textOfHtml.ts';
import { fillClip, saveClipStub } from '#storage/clips.ts';
import { packSnapshot } from '#storage/snapshots.ts';

/**
 * Makes a note in the inbox of what a feed gives of an item; `undefined` where its page has a note already. Where that is no more than a summary,
 * the note says so and the article can be fetched.
 */
export async function keepEntry(entry: FeedEntry, feedTitle: string): Promise<Note | undefined> {
  const { html, title, url, author, published, isWhole } = entry;
  const stub = await saveClipStub({ title, ...(url && { url }) });
  if (stub.state === 'existing') return undefined;
  const snapshot = await packSnapshot({
    bytes: new TextEncoder().encode(html),
    contentType: 'text/html',
    encoding: 'utf-8',
    method: 'feed',
    ...(url && { url }),
  });
  const isEnough = isWhole || url === undefined;
  const capture: Capture = isEnough
    ? { state: 'ready' }
    : { state: 'failed', code: 'feed-summary', message: 'The feed gives a summary.' };
  const filled = await fillClip(stub.note.id, {
    title,
    document: documentFromHtml(html),
    capture,
    contentType: 'text/html',
    siteName: feedTitle,
    snapshot,
    ...(author && { author }),
    ...(published && { published }),
    ...languageField(textOfHtml(html)),
  });
  return filled?.note;
}
