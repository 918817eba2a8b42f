import { hexOf } from '#extract/imports/hex.ts';

const shifts = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21] as const;
const sines = Int32Array.from({ length: 64 }, (_, at) => Math.floor(Math.abs(Math.sin(at + 1)) * 2 ** 32) | 0);
const blockLength = 64;
/** Blocks between two pauses: some milliseconds. */
const blocksAtOnce = 16_384;

/**
 * The MD5 of some bytes, in lower-case hexadecimal, by which notes of Evernote name their pictures; browsers have it no more, as it keeps no secret.
 * Source: RFC 1321.
 */
export async function md5Of(bytes: Uint8Array, breath: () => Promise<void> | undefined): Promise<string> {
  const state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476);
  const whole = Math.floor(bytes.length / blockLength);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let block = 0; block < whole; block += 1) {
    if (block % blocksAtOnce === 0) await breath();
    digestBlock(state, view, block * blockLength);
  }
  const rest = bytes.subarray(whole * blockLength);
  const end = new Uint8Array(rest.length < blockLength - 8 ? blockLength : 2 * blockLength);
  end.set(rest);
  end[rest.length] = 0x80;
  const last = new DataView(end.buffer);
  last.setBigUint64(end.length - 8, BigInt(bytes.length) * 8n, true);
  for (let at = 0; at < end.length; at += blockLength) digestBlock(state, last, at);
  return hexOf(new Uint8Array(state.buffer));
}

function digestBlock(state: Int32Array, view: DataView, offset: number): void {
  let [a = 0, b = 0, c = 0, d = 0] = state;
  for (let step = 0; step < 64; step += 1) {
    const round = step >> 4;
    const mixed =
      round === 0 ? (b & c) | (~b & d) : round === 1 ? (d & b) | (~d & c) : round === 2 ? b ^ c ^ d : c ^ (b | ~d);
    const word =
      round === 0 ? step : round === 1 ? (5 * step + 1) & 15 : round === 2 ? (3 * step + 5) & 15 : (7 * step) & 15;
    const sum = (a + mixed + (sines[step] ?? 0) + view.getInt32(offset + 4 * word, true)) | 0;
    const shift = shifts[4 * round + (step & 3)] ?? 0;
    [a, d, c] = [d, c, b];
    b = (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0;
  }
  state[0] = (state[0] ?? 0) + a;
  state[1] = (state[1] ?? 0) + b;
  state[2] = (state[2] ?? 0) + c;
  state[3] = (state[3] ?? 0) + d;
}
