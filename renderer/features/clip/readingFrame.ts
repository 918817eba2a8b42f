import type { Content } from '#extract/content.ts';
import { installTrustedTypes } from '#extract/trustedTypes.ts';
import type { ClipReading } from './clipReading.ts';
import { readClip } from './readClip.ts';
import { readClipPlainly } from './readClipPlainly.ts';
import type { FrameMessage, ReadingRequest, ReadingWay } from './readingMessages.ts';
import { aliveEveryMs } from './readingMessages.ts';

/**
 * The script of the frame that clips are read in. It has a process of its own, so the window goes on whatever it is given to read, and can end it.
 * Files that a format needs beside its code are fetched by their addresses as anywhere in the app; the frame reaches nothing else.
 */

const ways: Readonly<Record<ReadingWay, (content: Content) => Promise<ClipReading>>> = {
  whole: readClip,
  plain: (content) => readClipPlainly(content, 'too-complex'),
};

installTrustedTypes();
addEventListener('message', ({ source, ports: [port] }) => {
  if (source !== parent || !port) return;
  port.addEventListener('message', ({ data }: MessageEvent<ReadingRequest>) => answer(port, data));
  port.start();
  send(port, { kind: 'ready' });
});

async function answer(port: MessagePort, { way, contents }: ReadingRequest): Promise<void> {
  // Comes through only while the reader leaves room for it, which one that is caught in a page does not.
  const alive = setInterval(() => send(port, { kind: 'alive' }), aliveEveryMs);
  try {
    const readings: ClipReading[] = [];
    for (const content of contents) readings.push(await ways[way](content));
    const files = readings.flatMap((reading) =>
      reading.state === 'read' ? [...reading.resources, ...reading.attachments] : [],
    );
    // Each buffer once; several files may be parts of one.
    const buffers = new Set(files.map(({ bytes }) => bytes.buffer));
    send(port, { kind: 'read', readings }, [...buffers]);
  } catch (error) {
    reportError(error);
    send(port, { kind: 'failed' });
  } finally {
    clearInterval(alive);
  }
}

function send(port: MessagePort, message: FrameMessage, transfer: Transferable[] = []): void {
  port.postMessage(message, transfer);
}
