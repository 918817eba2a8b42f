import type { Content } from '#extract/content.ts';
import type { ClipReading } from './clipReading.ts';
import { type Answer, openReadingFrame, type ReadingFrame, type ReadingLimits } from './openReadingFrame.ts';
import type { ReadingRequest, ReadingWay } from './readingMessages.ts';

/** Reads clips where they can neither hold up nor harm the window. */
interface ClipReader {
  /** Reads one clip after the other. Never rejects. */
  read(content: Content): Promise<ClipReading>;
  /** Readies the frame for a clip that is on its way. */
  warm(): void;
}

const usualLimits: ReadingLimits = { startMs: 10_000, silentMs: 10_000, totalMs: 60_000 };
/** How long a frame is kept for the next clip; it takes memory, and a tenth of a second to make. */
const restMs = 20_000;
const ways: readonly ReadingWay[] = ['whole', 'plain'];

/**
 * Makes a reader.
 * @public Tests reach it by the harness.
 */
export function createClipReader(limits: ReadingLimits = usualLimits): ClipReader {
  let frame: ReadingFrame | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  const close = () => {
    frame?.close();
    frame = undefined;
  };
  const warm = () => {
    clearTimeout(rest);
    frame ??= openReadingFrame(limits);
    if (waiting === 0) rest = setTimeout(close, restMs);
  };

  const ask = async (request: ReadingRequest): Promise<Answer> => {
    frame ??= openReadingFrame(limits);
    const answer = await frame.ask(request);
    if (answer.state !== 'answered') close();
    return answer;
  };

  async function readNow(content: Content): Promise<ClipReading> {
    for (const way of ways) {
      const first = await ask({ way, content });
      // That it did not start is not the clip's fault, so the clip is given another one.
      const answer = first.state === 'not-there' ? await ask({ way, content }) : first;
      if (answer.state === 'answered') return answer.reading;
      if (answer.state === 'not-there') return readHere(content);
    }
    return { state: 'unreadable', code: 'reading-stopped' };
  }

  return {
    warm,
    read(content) {
      waiting += 1;
      clearTimeout(rest);
      const turn = last.then(() => readNow(bare(content)));
      const done = turn.then(() => {
        waiting -= 1;
        if (waiting === 0) rest = setTimeout(close, restMs);
      });
      last = done;
      return turn;
    },
  };
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
