import * as v from 'valibot';
import { AppError } from './appError.ts';
import { type Host, type HostMethodName, hostMethods } from './hostMethods.ts';
import { replySchema } from './reply.ts';

/** Carries one request to the machine and brings its raw reply back. */
export type Transport = (name: HostMethodName, input: unknown) => Promise<unknown>;

/** Makes a transport into a `Host` whose replies are checked and whose failures are `AppError`s. */
export function connectHost(transport: Transport): Host {
  const call = async (name: HostMethodName, input: unknown): Promise<unknown> => {
    const reply = v.safeParse(replySchema, await transport(name, input));
    if (!reply.success) throw new AppError('unexpected', `The reply to ${name} has an unknown form.`);
    if (!reply.output.ok) {
      const { code, message, retryAfterMs } = reply.output;
      throw new AppError(code, message, { ...(retryAfterMs !== undefined && { retryAfterMs }) });
    }
    return v.parse(hostMethods[name].output, reply.output.value);
  };
  const entries = Object.keys(hostMethods).map((name) => [
    name,
    (input: unknown) => call(name as HostMethodName, input),
  ]);
  return Object.fromEntries(entries) as Host;
}
