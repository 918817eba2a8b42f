import { createHash } from 'node:crypto';

/** The latest revision of each row, in 28 bytes a row: a million rows must not cost a million objects. */
export interface LatestRevs {
  /** Notes a revision of a row; whether the row was not known before. */
  note(table: string, idJson: string, rev: number): boolean;
  /** Whether this revision is not older than what is known of the row; a second one with the same revision is. */
  claim(table: string, idJson: string, rev: number): boolean;
}

const wordsPerKey = 5;
const firstCapacity = 1 << 14;
/** Marks a latest revision that was claimed: revisions are whole, so it is beyond this one and below the next. */
const claimed = 0.5;

/** Makes an empty table; rows are told apart by their table and the 128 bits of their UUID, or of their id's SHA-256. */
export function createLatestRevs(): LatestRevs {
  const tables = new Map<string, number>();
  let capacity = firstCapacity;
  let keys = new Uint32Array(capacity * wordsPerKey);
  let revs = new Float64Array(capacity);
  let size = 0;
  const key = new Uint32Array(wordsPerKey);

  const readKey = (table: string, idJson: string): void => {
    const number = tables.get(table) ?? tables.size + 1;
    tables.set(table, number);
    readId(idJson, key);
    key[4] = number;
  };
  /** Where the key is, or the free place where it belongs. */
  const placeOf = (): number => {
    let place = hashOf(key) & (capacity - 1);
    while (keys[place * wordsPerKey + 4] !== 0 && !isAt(keys, place, key)) place = (place + 1) & (capacity - 1);
    return place;
  };
  const grow = (): void => {
    const [oldKeys, oldRevs] = [keys, revs];
    capacity *= 2;
    keys = new Uint32Array(capacity * wordsPerKey);
    revs = new Float64Array(capacity);
    for (let old = 0; old < oldRevs.length; old += 1) {
      const stored = oldKeys.subarray(old * wordsPerKey, (old + 1) * wordsPerKey);
      if (stored[4] === 0) continue;
      key.set(stored);
      const place = placeOf();
      keys.set(stored, place * wordsPerKey);
      revs[place] = oldRevs[old] ?? 0;
    }
  };
  const set = (place: number, rev: number): void => {
    if (keys[place * wordsPerKey + 4] === 0) {
      keys.set(key, place * wordsPerKey);
      size += 1;
    }
    revs[place] = rev;
    if (size > capacity * 0.6) grow();
  };
  return {
    note(table, idJson, rev) {
      readKey(table, idJson);
      const place = placeOf();
      const isNew = keys[place * wordsPerKey + 4] === 0;
      if (rev > (revs[place] ?? 0)) set(place, rev);
      return isNew;
    },
    claim(table, idJson, rev) {
      readKey(table, idJson);
      const place = placeOf();
      if (keys[place * wordsPerKey + 4] === 0) return true;
      if (rev < (revs[place] ?? 0)) return false;
      revs[place] = rev + claimed;
      return true;
    },
  };
}

/** The JSON text of a UUID: the form of all ids that Vigie gives. */
const uuidForm = /^"([0-9a-f]{8})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{4})([0-9a-f]{8})"$/;

function readId(idJson: string, key: Uint32Array): void {
  const match = uuidForm.exec(idJson);
  if (match) {
    const [, a = '', b = '', c = '', d = '', e = '', f = ''] = match;
    key.set([a, b + c, d + e, f].map((word) => Number.parseInt(word, 16)));
    return;
  }
  const digest = createHash('sha256').update(idJson, 'latin1').digest();
  for (let word = 0; word < 4; word += 1) key[word] = digest.readUInt32BE(word * 4);
}

function isAt(keys: Uint32Array, place: number, key: Uint32Array): boolean {
  for (let word = 0; word < wordsPerKey; word += 1) {
    if (keys[place * wordsPerKey + word] !== key[word]) return false;
  }
  return true;
}

/** Spreads keys over the table: UUIDs made in the same instant differ in their last words. */
function hashOf(key: Uint32Array): number {
  let hash = 0;
  for (const word of key) hash = Math.imul(hash ^ word, 0x9e3779b1) ^ (hash >>> 15);
  return (hash ^ (hash >>> 13)) >>> 0;
}
