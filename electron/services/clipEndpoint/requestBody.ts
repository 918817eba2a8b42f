import type { IncomingMessage } from 'node:http';

/** The body of a request as JSON, or what is wrong with it. */
type RequestBody = { readonly state: 'ok'; readonly value: unknown } | { readonly state: 'invalid' | 'too-large' };

/**
 * Reads a request's JSON body of so many bytes at most. What is announced as longer is not read at all; what turns out to be longer, no further.
 * @throws Error where the sender breaks off.
 */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<RequestBody> {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) return { state: 'too-large' };
  const chunks: Buffer[] = [];
  let received = 0;
  // The reply still has to go out through the same socket.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    received += chunk.length;
    if (received > maxBytes) return { state: 'too-large' };
    chunks.push(chunk);
  }
  try {
    return { state: 'ok', value: JSON.parse(Buffer.concat(chunks).toString('utf8')) };
  } catch {
    return { state: 'invalid' };
  }
}
