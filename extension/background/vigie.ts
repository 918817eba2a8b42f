import * as v from 'valibot';
import { type ClipperFailure, clipperFailureSchema, helloReplySchema } from '#contract/clipper.ts';
import { clipperPorts } from '#contract/clipperLimits.ts';
import { clipperProof, sha256OfToken } from '#contract/clipperProof.ts';
import { getPairing, savePort } from './pairing.ts';

/** A running Vigie. */
export interface Vigie {
  readonly port: number;
  readonly version: string;
}
/** What Vigie answered, or why it did not do it; `not-running`: there was no answer at all. */
export type Answer<Value> =
  | { readonly state: 'ok'; readonly value: Value }
  | { readonly state: 'failed'; readonly code: ClipperFailure | 'not-running' };

/** A program on this machine that does not answer by then is not Vigie. In milliseconds. */
const helloMs = 2000;
/** A whole clip with its pictures. In milliseconds. */
const requestMs = 60_000;

/** Every Vigie that runs on this machine, the one that was paired before all others; whether it is the one is proven by its answer. */
export async function findVigie(): Promise<{ readonly paired?: Vigie; readonly running: readonly Vigie[] }> {
  const { port: lastPort, token } = await getPairing();
  const ports = [...new Set([...(lastPort === undefined ? [] : [lastPort]), ...clipperPorts])];
  const greeted = await Promise.all(ports.map((port) => greet(port, token)));
  const found = greeted.flatMap((one) => one ?? []);
  const paired = found.find(({ isPaired }) => isPaired);
  if (paired && paired.port !== lastPort) await savePort(paired.port);
  return { running: found, ...(paired && { paired }) };
}

async function greet(
  port: number,
  token: string | undefined,
): Promise<(Vigie & { readonly isPaired: boolean }) | undefined> {
  const challenge = hexOf(crypto.getRandomValues(new Uint8Array(16)));
  const hello = await ask({ port, path: '/hello', input: { challenge }, timeoutMs: helloMs }, helloReplySchema);
  if (hello.state !== 'ok') return undefined;
  const { version, proofs } = hello.value;
  const isPaired =
    token !== undefined && proofs.includes(await clipperProof(await sha256OfToken(token), port, challenge));
  return { port, version, isPaired };
}

interface Question {
  readonly port: number;
  readonly path: '/hello' | '/pair' | '/lookup' | '/clips';
  readonly input: unknown;
  readonly token?: string;
  readonly timeoutMs?: number;
}

/** Asks the program that listens on a port; only the Vigie that proved to be the paired one is told the token. */
export async function ask<Schema extends v.GenericSchema>(
  { port, path, input, token, timeoutMs = requestMs }: Question,
  schema: Schema,
): Promise<Answer<v.InferOutput<Schema>>> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(input),
      credentials: 'omit',
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    const body: unknown = await response.json();
    if (response.ok) return { state: 'ok', value: v.parse(schema, body) };
    const failure = v.safeParse(clipperFailureSchema, body);
    return { state: 'failed', code: failure.success ? failure.output.code : 'failed' };
  } catch {
    return { state: 'failed', code: 'not-running' };
  }
}

function hexOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
