import type { Content } from '#extract/content.ts';
import { decodedContent } from '#extract/decodedContent.ts';
import { readContent } from '#extract/readContent.ts';
import { type ClipReading, clipReadingOf } from './clipReading.ts';

/** Reads what came in, in whatever format. */
export async function readClip(content: Content): Promise<ClipReading> {
  return clipReadingOf(content, await readContent(decodedContent(content)));
}
