import { ArchiveError } from './archive.ts';

/** What may be unpacked in all, as small archives can hold more than any disk. */
export interface UnpackBudget {
  /** Counts bytes of a file; says `false` where that is more than may be. A file that is read again counts once. */
  take(path: string, bytes: number): boolean;
}

/** Least that may be unpacked, and how many times its size a larger archive may: text is packed to a tenth, nothing honest to a two-hundredth. In bytes. */
const leastBudgetBytes = 1024 ** 3;
const mostTimes = 200;

/** The budget of an archive of so many bytes. */
export function createBudget(archiveBytes: number): UnpackBudget {
  const limit = Math.max(leastBudgetBytes, archiveBytes * mostTimes);
  const counted = new Map<string, number>();
  let total = 0;
  return {
    take(path, bytes) {
      const before = counted.get(path) ?? 0;
      if (bytes > before) {
        total += bytes - before;
        counted.set(path, bytes);
      }
      return total <= limit;
    },
  };
}

/** A file on its way from an archive. */
interface Passage {
  readonly writable: WritableStream<Uint8Array<ArrayBuffer>>;
  readonly readable: ReadableStream<Uint8Array<ArrayBuffer>>;
  /** Lets whoever reads it learn that it cannot be read on. */
  fail(error: unknown): void;
}

/** Lets a file through that keeps to its limits; what the archive says of its size is not believed. */
export function limitedStream(path: string, maxBytes: number, budget: UnpackBudget): Passage {
  let read = 0;
  let fail = (_error: unknown): void => undefined;
  const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    start(controller) {
      fail = (error) => controller.error(error);
    },
    transform(chunk, controller) {
      read += chunk.length;
      if (read > maxBytes || !budget.take(path, read)) controller.error(new ArchiveError('too-large', path));
      else controller.enqueue(chunk);
    },
  });
  return { readable, writable, fail: (error) => fail(error) };
}

/** All of a stream. */
export async function readAll(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
