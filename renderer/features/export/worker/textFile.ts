import { createHash } from '#domain/export/sha256.ts';

const encoder = new TextEncoder();

/** A file of text that grows beside others, on the disk where the browser finds it large. */
export interface TextFile {
  add(text: string): void;
  /** All of it, to be written once. */
  stream(): ReadableStream<Uint8Array<ArrayBuffer>>;
}

/** Begins a file of text. */
export function createTextFile(): TextFile {
  const parts: Blob[] = [];
  return {
    add: (text) => {
      if (text !== '') parts.push(new Blob([text]));
    },
    stream: () => new Blob(parts).stream(),
  };
}

/** A text that is made while it is written. */
export function streamOf(texts: AsyncIterable<string>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const iterator = texts[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

/** Takes the SHA-256 of a stream that goes by. */
export function hashing(stream: ReadableStream<Uint8Array<ArrayBuffer>>): {
  readonly stream: ReadableStream<Uint8Array<ArrayBuffer>>;
  /** After the stream has ended. */
  readonly sha256: () => string;
} {
  const hash = createHash();
  const passing = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      hash.add(chunk);
      controller.enqueue(chunk);
    },
  });
  return { stream: stream.pipeThrough(passing), sha256: () => hash.close() };
}
