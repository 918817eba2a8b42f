import { createHmac, timingSafeEqual } from 'node:crypto';

/** How long an address that was handed to the browser on a command line opens the app. */
const ticketMs = 60_000;

/** Compares two secrets in a time that tells nothing of where they differ. */
export function sameSecret(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** What the cookie holds: it is good for a session but does not give the token away. */
export function sessionKey(token: string): string {
  return keyed(token, 'session');
}

/**
 * What a call must hold beside the cookie. The browser keeps it for this address alone, port included, while it sends the cookie to every server on this
 * machine, another person's too: the cookie opens files that are on everybody's disk, this opens the machine.
 */
export function callKey(token: string): string {
  return keyed(token, 'call');
}

/**
 * What stands in the address of the reading frame's files instead of the cookie, which a frame without an origin does not send. It opens these files
 * and nothing else.
 */
export function readingKey(token: string): string {
  return keyed(token, 'reading');
}

/** What only the holder of the token can answer to a challenge, on this port; so no other program can pass for Vigie. */
export function proofOf(token: string, port: number, challenge: string): string {
  return keyed(token, `proof ${port} ${challenge}`);
}

/**
 * A short-lived stand-in for the token. Command lines, the browser's among them, can be read by every user of the machine.
 */
export function makeTicket(token: string, nowMs: number): string {
  const expiresMs = (nowMs + ticketMs).toString(36);
  return `${expiresMs}.${keyed(token, `ticket ${expiresMs}`)}`;
}

/** Tells which keys open the app: the token always, a ticket once and for a minute. */
export function createDoor(token: string): (key: string, nowMs: number) => boolean {
  const used = new Set<string>();
  return (key, nowMs) => {
    if (sameSecret(key, token)) return true;
    const [expires = '', proof = ''] = key.split('.');
    const isOurs = sameSecret(proof, keyed(token, `ticket ${expires}`));
    if (!isOurs || Number.parseInt(expires, 36) < nowMs || used.has(key)) return false;
    used.add(key);
    return true;
  };
}

function keyed(token: string, text: string): string {
  return createHmac('sha256', token).update(text).digest('base64url');
}
