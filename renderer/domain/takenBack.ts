/**
 * A row as it was before a change, but with what has been changed since: a field that still is as the change left it goes back, of a list only what
 * the change put in or took out does, and any other field stays as it is now.
 */
export function takenBack<Row extends object>(before: Row, after: Row, present: Row): Row {
  const [was, left, is] = [before, after, present] as readonly Readonly<Record<string, unknown>>[];
  if (!was || !left || !is) return present;
  const keys = new Set([...Object.keys(was), ...Object.keys(left), ...Object.keys(is)]);
  const fields = [...keys].map((key) => [key, fieldTakenBack(was[key], left[key], is[key])] as const);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined)) as Row;
}

function fieldTakenBack(before: unknown, after: unknown, present: unknown): unknown {
  if (isSame(present, after)) return before;
  if (isSame(before, after)) return present;
  if (Array.isArray(before) && Array.isArray(after) && Array.isArray(present))
    return listTakenBack(before, after, present);
  return present;
}

function listTakenBack(before: readonly unknown[], after: readonly unknown[], present: readonly unknown[]): unknown[] {
  const had = keysOf(before);
  const left = keysOf(after);
  const has = keysOf(present);
  const kept = present.filter((item) => had.has(keyOf(item)) || !left.has(keyOf(item)));
  const back = before.filter((item) => !left.has(keyOf(item)) && !has.has(keyOf(item)));
  return [...kept, ...back];
}

function keysOf(items: readonly unknown[]): ReadonlySet<string> {
  return new Set(items.map(keyOf));
}

/** Whether two stored values say the same; rows hold nothing that JSON does not. */
export function isSame(one: unknown, other: unknown): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf(value: unknown): string {
  return JSON.stringify(value) ?? '';
}
