import { AppError } from '#contract/appError.ts';
import { callKeyFragment, callKeyHeader } from '#contract/bridge.ts';
import { connectHost, type Transport } from '#contract/connectHost.ts';

declare global {
  interface Window {
    /** Set by Electron's preload script; absent in an ordinary browser. */
    readonly vigie?: { readonly call: Transport };
  }
}

/** A request that outlives its page may carry 64 KB; a letter takes three bytes at most. Source: Fetch Standard, "HTTP-network-or-cache fetch". */
const maxOutlivingLength = 20_000;

const overHttp: Transport = async (name, input) => {
  const body = JSON.stringify(input);
  try {
    const response = await fetch(`/call/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [callKeyHeader]: key },
      body,
      // What is written in the last moment before a window closes is still on its way to the disk then.
      keepalive: name === 'appendJournal' && body.length < maxOutlivingLength,
    });
    return await response.json();
  } catch (cause) {
    throw new AppError('unreachable', 'The local server of Vigie does not answer.', { cause });
  }
};

const keyName = 'vigie.key';

/** The key that the address of the first visit brought, which is then kept for this address and for no other, port included. */
function takeKey(): string {
  const { hash, pathname } = location;
  if (hash.startsWith(callKeyFragment)) {
    localStorage.setItem(keyName, hash.slice(callKeyFragment.length));
    history.replaceState(history.state, '', pathname);
  }
  const kept = localStorage.getItem(keyName);
  // Where the browser has cleared it, a page says what to do.
  if (kept === null) location.replace('/locked');
  return kept ?? '';
}

const key = window.vigie ? '' : takeKey();

/** The machine that this page runs on: Electron through its bridge, or the local server. */
export const host = connectHost(window.vigie?.call ?? overHttp);
