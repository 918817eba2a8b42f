/** Writes `text` in a legacy encoding, by looking up what every byte and pair of bytes means in it. */
export function encodeAs(encoding: string, text: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytesOf = new Map<string, readonly number[]>();
  const learn = (...bytes: readonly number[]) => {
    const read = decoder.decode(Uint8Array.from(bytes));
    if (read.length === 1 && read !== '\ufffd' && !bytesOf.has(read)) bytesOf.set(read, bytes);
  };
  for (let byte = 0; byte < 256; byte += 1) learn(byte);
  for (let lead = 0x81; lead < 0xff; lead += 1) {
    for (let trail = 0x40; trail < 0xff; trail += 1) learn(lead, trail);
  }
  const bytes = [...text].map((character) => {
    const known = bytesOf.get(character);
    if (!known) throw new Error(`${encoding} has no ${character}.`);
    return known;
  });
  return Uint8Array.from(bytes.flat());
}
