/**
 * What only a holder of a pairing's token, or of its SHA-256, can answer to a challenge on a port: so that the extension hands pages, and the token,
 * to Vigie and to no other program that took its port. Lower-case hexadecimal, as are the arguments.
 */
export async function clipperProof(tokenSha256: string, port: number, challenge: string): Promise<string> {
  const hash = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', bytesOf(tokenSha256), hash, false, ['sign']);
  const signature = await crypto.subtle.sign('HMAC', key, utf8(`vigie clipper ${port} ${challenge}`));
  return hexOf(signature);
}

/** The SHA-256 of a token, which is all that the endpoint keeps of it. */
export async function sha256OfToken(token: string): Promise<string> {
  return hexOf(await crypto.subtle.digest('SHA-256', utf8(token)));
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function hexOf(buffer: ArrayBuffer): string {
  return [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function bytesOf(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
