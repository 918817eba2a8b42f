import * as v from 'valibot';

const pairingSchema = v.object({
  /** What Vigie gave this browser; absent where it is not paired. */
  token: v.optional(v.string()),
  /** Where Vigie was found last. */
  port: v.optional(v.number()),
});
type Pairing = v.InferOutput<typeof pairingSchema>;

/** What this browser remembers of Vigie. */
export async function getPairing(): Promise<Pairing> {
  return v.parse(pairingSchema, await chrome.storage.local.get(['token', 'port']));
}

/** Remembers the token that Vigie gave, and where. */
export function savePairing(pairing: Required<Pairing>): Promise<void> {
  return chrome.storage.local.set(pairing);
}

/** Remembers where Vigie was found. */
export function savePort(port: number): Promise<void> {
  return chrome.storage.local.set({ port });
}

/** Forgets the token; clips that wait are kept for the next pairing. */
export function forgetPairing(): Promise<void> {
  return chrome.storage.local.remove('token');
}
