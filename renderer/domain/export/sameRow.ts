/** What a library stamps on its rows by itself, and bytes, which a row's `sha256` stands for. */
const notContent: ReadonlySet<string> = new Set(['rev', 'updatedAt', 'bytes']);

/** Whether two rows say the same, whenever and by which library they were written. */
export function sameContent(one: object, other: object): boolean {
  return isEqual(withoutStamps(one), withoutStamps(other));
}

function withoutStamps(row: object): object {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !notContent.has(name)));
}

/** Equal as JSON is: the order of keys says nothing, and what is undefined is not there. */
function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, at) => isEqual(item, other[at]));
  }
  const [ones, others] = [saidBy(one), saidBy(other)];
  return (
    ones.size === others.size &&
    [...ones].every(([name, value]) => others.has(name) && isEqual(value, others.get(name)))
  );
}

function saidBy(value: object): Map<string, unknown> {
  return new Map(Object.entries(value).filter(([, said]) => said !== undefined));
}

/** A row in which other ids stand for some: what came from elsewhere is the same as what is here under an id of its own. */
export function withIds<Value>(value: Value, renamed: ReadonlyMap<string, string>): Value {
  return renamed.size === 0 ? value : (replaced(value, renamed) as Value);
}

function replaced(value: unknown, renamed: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return renamed.get(value) ?? value;
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  if (Array.isArray(value)) return value.map((item) => replaced(item, renamed));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, replaced(item, renamed)]));
}
