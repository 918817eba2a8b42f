/** The fewest edits for every end, from 0 to the length of the text. */
export type EndDistances = Uint32Array;

const wordBits = 32;

/**
 * Counts, for every offset of a text, the fewest edits (insert, delete, replace one UTF-16 unit) that turn the pattern into a part of the text that
 * ends there. The part may begin anywhere, or at the text's start where `isAnchored`. One column of the table of distances is held as
 * differences in bits, so a text unit costs one step for every 32 units of the pattern.
 * Source: Myers, "A fast bit-vector algorithm for approximate string matching", JACM 46 (1999), with Hyyrö's blocks (2003).
 */
export function endDistances(text: string, pattern: string, isAnchored: boolean): EndDistances {
  const blocks = Math.ceil(pattern.length / wordBits);
  const positions = positionsOf(pattern, blocks);
  const nowhere = new Int32Array(blocks);
  const rising = new Int32Array(blocks).fill(-1);
  const falling = new Int32Array(blocks);
  const lastBit = 1 << ((pattern.length - 1) % wordBits);
  const distances = new Uint32Array(text.length + 1);
  let distance = pattern.length;
  distances[0] = distance;
  for (let at = 0; at < text.length; at++) {
    const equal = positions.get(text.charCodeAt(at)) ?? nowhere;
    let carry = isAnchored ? 1 : 0;
    for (let block = 0; block < blocks; block++) {
      const up = rising[block] ?? 0;
      const down = falling[block] ?? 0;
      const match = equal[block] ?? 0;
      const vertical = match | down;
      const start = carry < 0 ? match | 1 : match;
      const horizontal = (((start & up) + up) ^ up) | start;
      let risingRow = down | ~(horizontal | up);
      let fallingRow = up & horizontal;
      const top = block === blocks - 1 ? lastBit : 1 << (wordBits - 1);
      const carryOut = risingRow & top ? 1 : fallingRow & top ? -1 : 0;
      risingRow = (risingRow << 1) | (carry > 0 ? 1 : 0);
      fallingRow = (fallingRow << 1) | (carry < 0 ? 1 : 0);
      rising[block] = fallingRow | ~(vertical | risingRow);
      falling[block] = risingRow & vertical;
      carry = carryOut;
    }
    distance += carry;
    distances[at + 1] = distance;
  }
  return distances;
}

/** For each unit of the pattern the bits of where it stands. */
function positionsOf(pattern: string, blocks: number): Map<number, Int32Array> {
  const positions = new Map<number, Int32Array>();
  for (let at = 0; at < pattern.length; at++) {
    const unit = pattern.charCodeAt(at);
    const bits = positions.get(unit) ?? new Int32Array(blocks);
    const block = Math.floor(at / wordBits);
    bits[block] = (bits[block] ?? 0) | (1 << (at % wordBits));
    positions.set(unit, bits);
  }
  return positions;
}
