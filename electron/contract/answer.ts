import * as v from 'valibot';
import { AppError } from './appError.ts';
import { type Host, type HostMethodName, hostMethods, isHostMethodName } from './hostMethods.ts';
import type { Reply } from './reply.ts';

/** Answers one request of the page, whichever transport brought it: checks the input, calls the host, checks the output. */
export async function answer(host: Host, name: string, input: unknown): Promise<Reply> {
  if (!isHostMethodName(name)) return { ok: false, code: 'not-allowed', message: `There is no method ${name}.` };
  const parsed = v.safeParse(hostMethods[name].input, input);
  if (!parsed.success) {
    return { ok: false, code: 'invalid-input', message: v.summarize(parsed.issues) };
  }
  try {
    const value = await invoke(host, name, parsed.output);
    return { ok: true, value: v.parse(hostMethods[name].output, value) };
  } catch (error) {
    if (error instanceof AppError) {
      const { code, message, retryAfterMs } = error;
      return { ok: false, code, message, ...(retryAfterMs !== undefined && { retryAfterMs }) };
    }
    return { ok: false, code: 'unexpected', message: error instanceof Error ? error.message : String(error) };
  }
}

/** The one place where the pairing of a name with its input, which the table guarantees, is told to the compiler. */
function invoke(host: Host, name: HostMethodName, input: unknown): Promise<unknown> {
  const call = host[name] as (input: unknown) => Promise<unknown>;
  return call(input);
}
