import type { IncomingMessage } from 'node:http';
import { journalLimits } from '#contract/journalLimits.ts';
import { journalMethods } from '#contract/journalMethods.ts';

/** A page's request to the machine is an address at most, but for the journal's rows and bytes. */
const usualBytes = 1024 * 1024;

/** The body of a request as JSON, or the status that says what is wrong with it. */
type RequestBody =
  | { readonly state: 'ok'; readonly value: unknown }
  | { readonly state: 'wrong'; readonly status: 400 | 413 };

/** How long the body of a call may be, in bytes. */
export function bodyLimit(method: string): number {
  return Object.hasOwn(journalMethods, method) ? journalLimits.call : usualBytes;
}

/**
 * Reads a request's JSON body of at most `maxBytes`. What comes beyond is dropped, but still received, as a connection that is
 * cut would keep the sender from reading the reply.
 * @throws Error where the sender breaks off.
 */
export function readRequest(request: IncomingMessage, maxBytes: number): Promise<RequestBody> {
  const chunks: Buffer[] = [];
  let received = 0;
  return new Promise((resolve, reject) => {
    request.on('data', (chunk: Buffer) => {
      received += chunk.length;
      if (received <= maxBytes) chunks.push(chunk);
      else resolve({ state: 'wrong', status: 413 });
    });
    request.on('end', () => resolve(parseBody(Buffer.concat(chunks))));
    request.on('error', reject);
  });
}

function parseBody(bytes: Buffer): RequestBody {
  try {
    return { state: 'ok', value: JSON.parse(bytes.toString('utf8')) };
  } catch {
    return { state: 'wrong', status: 400 };
  }
}
