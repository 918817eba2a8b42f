import type { IncomingMessage } from 'node:http';
import { decodeContent } from './decodeContent.ts';
import { tooLarge } from './tooLarge.ts';

/**
 * Reads the whole body of a reply and undoes its content encodings.
 * @throws AppError `too-large` as soon as the announced, the received or the decoded bytes are more than `maxBytes`.
 */
export async function readBody(response: IncomingMessage, maxBytes: number): Promise<Buffer<ArrayBuffer>> {
  if (Number(response.headers['content-length']) > maxBytes) throw tooLarge(maxBytes);
  const chunks: Buffer[] = [];
  let received = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    received += chunk.length;
    if (received > maxBytes) throw tooLarge(maxBytes);
    chunks.push(chunk);
  }
  return decodeContent(Buffer.concat(chunks), response.headers['content-encoding'], maxBytes);
}
