import { Reader } from '@zip.js/zip.js';

/** Small files lie side by side: a block is read once for many of them, as each reading of a file on the disk is a way to another process and back. In bytes. */
const blockBytes = 1024 * 1024;
/** An import reads some tables at once, each at a place of its own. */
const keptBlocks = 48;

/** Reads an archive by blocks, of which the latest are kept. */
export class BlockReader extends Reader<Blob> {
  readonly #blob: Blob;
  readonly #blocks = new Map<number, Promise<Uint8Array>>();

  constructor(blob: Blob) {
    super(blob);
    this.#blob = blob;
    this.size = blob.size;
  }

  override async readUint8Array(offset: number, length: number): Promise<Uint8Array> {
    const end = Math.min(offset + length, this.#blob.size);
    const read = new Uint8Array(Math.max(0, end - offset));
    for (let at = offset; at < end; ) {
      const block = Math.floor(at / blockBytes);
      const bytes = await this.#block(block);
      const within = at - block * blockBytes;
      const piece = bytes.subarray(within, within + end - at);
      read.set(piece, at - offset);
      at += piece.length;
    }
    return read;
  }

  #block(number: number): Promise<Uint8Array> {
    const start = number * blockBytes;
    const block = this.#blocks.get(number) ?? readBlob(this.#blob.slice(start, start + blockBytes));
    // Whoever was asked for last stands last.
    this.#blocks.delete(number);
    this.#blocks.set(number, block);
    const [oldest] = this.#blocks.keys();
    if (this.#blocks.size > keptBlocks && oldest !== undefined) this.#blocks.delete(oldest);
    return block;
  }
}

async function readBlob(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer());
}
