import { randomBytes } from 'node:crypto';
import { proofOf, sameSecret } from './accessKeys.ts';
import { getHostState } from './hostState.ts';
import { addressesOf, type HostAddresses } from './startLocalHost.ts';

const patienceMs = 3000;

/**
 * Finds the local server that an earlier start left running with the same data folder, on the port where it was last or
 * on one of `ports`. The program there must prove that it holds the token; the token itself is not sent to it.
 */
export async function findRunningHost(
  dataFolder: string,
  ports: readonly number[],
): Promise<HostAddresses | undefined> {
  const state = await getHostState(dataFolder);
  if (!state) return undefined;
  const candidates = new Set([...(state.port === undefined ? [] : [state.port]), ...ports]);
  for (const port of candidates) {
    if (port !== 0 && (await holdsToken(port, state.token))) return addressesOf(state.token, port);
  }
  return undefined;
}

async function holdsToken(port: number, token: string): Promise<boolean> {
  const challenge = randomBytes(16).toString('hex');
  try {
    const response = await fetch(`http://127.0.0.1:${port}/proof?challenge=${challenge}`, {
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    });
    return response.ok && sameSecret((await response.text()).slice(0, 100), proofOf(token, port, challenge));
  } catch {
    return false;
  }
}
