import type { Content, ReadingProblem } from '#extract/content.ts';
import { decodedContent } from '#extract/decodedContent.ts';
import { readPlainly } from '#extract/readPlainly.ts';
import { type ClipReading, clipReadingOf } from './clipReading.ts';

/** Reads nothing but the plain text of what came in; `problem` says why. */
export async function readClipPlainly(content: Content, problem: ReadingProblem): Promise<ClipReading> {
  return clipReadingOf(content, await readPlainly(decodedContent(content), problem));
}
