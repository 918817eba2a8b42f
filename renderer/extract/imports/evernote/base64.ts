/** Decoded in one go: some milliseconds. In characters; a multiple of four. */
const pieceLength = 1_000_000;

/** Decodes base64, however it is broken into lines, with a pause between its pieces; undefined where it is none. Source: RFC 4648, section 4. */
export async function decodeBase64(
  text: string,
  breath: () => Promise<void> | undefined,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let rest = '';
  for (let at = 0; at < text.length; at += pieceLength) {
    await breath();
    const piece = rest + text.slice(at, at + pieceLength).replace(/\s+/g, '');
    const isLast = at + pieceLength >= text.length;
    const whole = isLast ? piece.length : piece.length - (piece.length % 4);
    const bytes = bytesOf(piece.slice(0, whole));
    if (!bytes) return undefined;
    pieces.push(bytes);
    rest = piece.slice(whole);
  }
  return joined(pieces);
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const binary = atob(base64);
    const bytes = new Uint8Array(binary.length);
    for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
    return bytes;
  } catch {
    return undefined;
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
