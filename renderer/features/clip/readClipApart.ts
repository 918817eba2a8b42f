import type { Content } from '#extract/content.ts';
import type { ClipReading } from './clipReading.ts';
import { type Answer, openReadingFrame, type ReadingFrame, type ReadingLimits } from './openReadingFrame.ts';
import type { ReadingRequest, ReadingWay } from './readingMessages.ts';

/** Reads clips where they can neither hold up nor harm the window. */
interface ClipReader {
  /** Reads a clip when those before it are read. Never rejects. */
  read(content: Content): Promise<ClipReading>;
  /** Readies the frame for a clip that is on its way. */
  warm(): void;
}

const usualLimits: ReadingLimits = { startMs: 10_000, silentMs: 10_000, totalMs: 60_000 };
/** How long a frame is kept for the next clip; it takes memory, and a tenth of a second to make. */
const restMs = 20_000;
const ways: readonly ReadingWay[] = ['whole', 'plain'];
/** So many small clips that wait are read at one go: the window, which answers for each, is slower than the frame. */
const mostTogether = 8;
/** More than this in all is not small. In bytes and UTF-16 units. */
const mostTogetherSize = 60_000;

interface Waiting {
  readonly content: Content;
  readonly settle: (reading: ClipReading) => void;
}

/**
 * Makes a reader.
 * @public Tests reach it by the harness.
 */
export function createClipReader(limits: ReadingLimits = usualLimits): ClipReader {
  let frame: ReadingFrame | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const queue: Waiting[] = [];
  let isReading = false;

  const close = () => {
    frame?.close();
    frame = undefined;
  };
  const warm = () => {
    clearTimeout(rest);
    frame ??= openReadingFrame(limits);
    if (!isReading) rest = setTimeout(close, restMs);
  };

  const ask = async (request: ReadingRequest): Promise<Answer> => {
    frame ??= openReadingFrame(limits);
    const answer = await frame.ask(request);
    if (answer.state !== 'answered') close();
    return answer;
  };

  async function readOne(content: Content): Promise<ClipReading> {
    for (const way of ways) {
      const first = await ask({ way, contents: [content] });
      // That it did not start is not the clip's fault, so the clip is given another one.
      const answer = first.state === 'not-there' ? await ask({ way, contents: [content] }) : first;
      if (answer.state === 'not-there') return readHere(content);
      const [reading] = answer.state === 'answered' ? answer.readings : [];
      if (reading) return reading;
    }
    return { state: 'unreadable', code: 'reading-stopped' };
  }

  /** Where one of several stops the frame, each is read by itself: the others are not at fault. */
  async function readSeveral(contents: readonly Content[]): Promise<readonly ClipReading[] | undefined> {
    if (contents.length === 1) return undefined;
    const answer = await ask({ way: 'whole', contents });
    return answer.state === 'answered' ? answer.readings : undefined;
  }

  async function readQueue(): Promise<void> {
    isReading = true;
    clearTimeout(rest);
    while (queue.length > 0) {
      const together = queue.splice(0, countTogether(queue));
      const readings = await readSeveral(together.map(({ content }) => content));
      for (const [at, { content, settle }] of together.entries()) settle(readings?.[at] ?? (await readOne(content)));
    }
    isReading = false;
    rest = setTimeout(close, restMs);
  }

  return {
    warm,
    read: (content) =>
      new Promise((settle) => {
        queue.push({ content: bare(content), settle });
        if (!isReading) void readQueue();
      }),
  };
}

/** How many of those that wait are read together; one at least. */
function countTogether(queue: readonly Waiting[]): number {
  let size = 0;
  const tooMany = queue.slice(0, mostTogether).findIndex(({ content: { bytes, text = '' } }) => {
    size += bytes.length + text.length;
    return size > mostTogetherSize;
  });
  return tooMany === -1 ? Math.min(queue.length, mostTogether) : Math.max(tooMany, 1);
}

const reader = createClipReader();

/**
 * Reads a clip in a frame with a process of its own, which is ended where it takes too long: then its plain text is kept, and where even that cannot
 * be had, nothing but the bytes. Never rejects.
 */
export const readClipApart = reader.read;

/** Readies the reading frame for a clip that is on its way. */
export const warmReadingFrame = reader.warm;

/** The frame decodes the text for itself: that takes its time, too. */
function bare({ text, ...content }: Content): Content {
  return content.encoding === undefined && text !== undefined ? { ...content, text } : content;
}

/** Where there is no frame to be had, nothing is parsed; the plain text is taken out of the page in this window. */
async function readHere(content: Content): Promise<ClipReading> {
  try {
    const { readClipPlainly } = await import('./readClipPlainly.ts');
    return await readClipPlainly(content, 'reading-stopped');
  } catch {
    return { state: 'unreadable', code: 'reading-stopped' };
  }
}
