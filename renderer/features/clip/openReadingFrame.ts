import * as v from 'valibot';
import type { ClipReading } from './clipReading.ts';
import { type FrameMessage, frameMessageSchema, type ReadingRequest } from './readingMessages.ts';

/** How long the window waits for its reading frame. */
export interface ReadingLimits {
  /** For the frame to be there. */
  readonly startMs: number;
  /** For a sign of life; a frame that is caught in a page, or that crashed, gives none. */
  readonly silentMs: number;
  /** For the text, of a file of many pages too. */
  readonly totalMs: number;
}

/** What came of asking the frame. */
export type Answer =
  | { readonly state: 'answered'; readonly readings: readonly ClipReading[] }
  /** It went on too long, crashed or failed: the frame is of no more use. */
  | { readonly state: 'stopped' }
  | { readonly state: 'not-there' };

/** A frame in a process of its own, which answers one request at a time. */
export interface ReadingFrame {
  /** Reads everything of a request; its answer has as many readings. */
  ask(request: ReadingRequest): Promise<Answer>;
  /** Ends its process, whatever it is at. */
  close(): void;
}

/** Opens a frame to read clips in. */
export function openReadingFrame(limits: ReadingLimits): ReadingFrame {
  const element = document.createElement('iframe');
  element.sandbox.add('allow-scripts');
  element.src = './reading/';
  element.hidden = true;
  const { port1: port, port2: framePort } = new MessageChannel();
  // Its origin is none, so it cannot be named; nothing but the port is told.
  element.addEventListener('load', () => element.contentWindow?.postMessage(undefined, '*', [framePort]), {
    once: true,
  });
  const isThere = hear(port, limits.startMs, limits.startMs, ({ kind }) => (kind === 'ready' ? true : undefined));
  document.body.append(element);

  return {
    async ask(request) {
      if (!(await isThere)) return { state: 'not-there' };
      const heard = hear<Answer>(port, limits.silentMs, limits.totalMs, (message) => {
        if (message.kind !== 'read') return message.kind === 'failed' ? { state: 'stopped' } : undefined;
        const { readings } = message;
        return readings.length === request.contents.length ? { state: 'answered', readings } : { state: 'stopped' };
      });
      port.postMessage(request);
      return (await heard) ?? { state: 'stopped' };
    },
    close() {
      port.close();
      element.remove();
    },
  };
}

/** Listens until `pick` makes something of a message; undefined where the frame is silent or at it for too long, or says what makes no sense. */
function hear<Result>(
  port: MessagePort,
  silentMs: number,
  totalMs: number,
  pick: (message: FrameMessage) => Result | undefined,
): Promise<Result | undefined> {
  return new Promise((resolve) => {
    const listening = new AbortController();
    const { signal } = listening;
    const end = (result?: Result) => {
      listening.abort();
      clearTimeout(silence);
      clearTimeout(total);
      resolve(result);
    };
    const total = setTimeout(end, totalMs);
    let silence = setTimeout(end, silentMs);
    const onMessage = ({ data }: MessageEvent<unknown>) => {
      const message = v.safeParse(frameMessageSchema, data);
      const result = message.success ? pick(message.output) : undefined;
      if (!message.success || result !== undefined) return end(result);
      clearTimeout(silence);
      silence = setTimeout(end, silentMs);
    };
    port.addEventListener('message', onMessage, { signal });
    port.start();
  });
}
