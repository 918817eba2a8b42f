/** Longer lines hold no row that Vigie wrote: a text has at most two million letters. In letters. */
const longestLine = 64 * 1024 * 1024;

/** The lines of a file, one by one; a line that is too long is given as `undefined`. */
export async function* readLines(stream: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string | undefined> {
  const decoder = new TextDecoder();
  /** The parts of a line that has not ended; none while a line is passed over. */
  let parts: string[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const pieces = decoder.decode(chunk, { stream: true }).split('\n');
    for (const [at, piece] of pieces.entries()) {
      if (at > 0) {
        yield length > longestLine ? undefined : parts.join('');
        parts = [];
        length = 0;
      }
      length += piece.length;
      if (length <= longestLine) parts.push(piece);
      else parts = [];
    }
  }
  if (length > longestLine) yield undefined;
  else yield parts.join('') + decoder.decode();
}
