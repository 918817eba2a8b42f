import { AppError } from '#contract/appError.ts';
import { connectHost, type Transport } from '#contract/connectHost.ts';

declare global {
  interface Window {
    /** Set by Electron's preload script; absent in an ordinary browser. */
    readonly vigie?: { readonly call: Transport };
  }
}

const overHttp: Transport = async (name, input) => {
  try {
    const response = await fetch(`/call/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
    });
    return await response.json();
  } catch (cause) {
    throw new AppError('unreachable', 'The local server of Vigie does not answer.', { cause });
  }
};

/** The machine that this page runs on: Electron through its bridge, or the local server. */
export const host = connectHost(window.vigie?.call ?? overHttp);
