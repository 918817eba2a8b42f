import type { Content, Extracted, Reading } from '#extract/content.ts';
import { readPage } from '#extract/formats/html.ts';
import type { PartPicture } from '#extract/formats/partPictures.ts';

/** A page of a file that holds a page with all that it shows; its frames are pages of their own. */
export interface SavedDocument {
  readonly html: string;
  /** Where it was saved from, where that is the web. */
  readonly url?: string;
}

/** What a page that was saved whole consists of. */
export interface SavedPage {
  /** The page itself first, then its frames. */
  readonly documents: readonly SavedDocument[];
  readonly pictures: readonly PartPicture[];
}

/** A frameset has its article in one of its frames; a page has not many that are one. */
const mostFrames = 5;

/** Reads the article of a page that was saved with its pictures. */
export function readSavedPage({ documents, pictures }: SavedPage, content: Content): Reading {
  const [page, ...frames] = documents;
  if (!page) return { state: 'unreadable', problem: 'damaged-file' };
  const read = ({ html, url }: SavedDocument) => readPage(html, { ...content, ...(url && { url }) }, pictures);
  const whole = read(page);
  const framed = whole.problem === 'no-article' ? articleIn(frames, read) : undefined;
  const found = framed ?? whole;
  return {
    state: 'read',
    extracted: {
      ...found,
      title: whole.title || found.title,
      ...(whole.canonicalUrl && { canonicalUrl: whole.canonicalUrl }),
    },
  };
}

function articleIn(frames: readonly SavedDocument[], read: (frame: SavedDocument) => Extracted): Extracted | undefined {
  for (const frame of frames.slice(0, mostFrames)) {
    const extracted = read(frame);
    if (!extracted.problem) return extracted;
  }
  return undefined;
}
