/** What is drawn of a comparison: a row, or a button in the place of rows that are the same. */
export type DiffItem<Row> =
  | { readonly kind: 'row'; readonly row: Row; readonly index: number }
  | { readonly kind: 'fold'; readonly from: number; readonly count: number };

/** Rows that are the same and stand next to one that is not, so that it can be read in its place. */
const contextRows = 1;
/** Fewer rows than this are no shorter behind a button. */
const minFolded = 2;

/** Puts rows that are the same behind buttons, except those that are next to a difference or were unfolded (by the index of their first row). */
export function foldDiffRows<Row extends { readonly kind: string }>(
  rows: readonly Row[],
  unfolded: ReadonlySet<number>,
): DiffItem<Row>[] {
  const items: DiffItem<Row>[] = [];
  const push = (from: number, to: number) => {
    for (let index = from; index < to; index += 1) {
      const row = rows[index];
      if (row) items.push({ kind: 'row', row, index });
    }
  };
  for (let from = 0; from < rows.length; ) {
    const to = endOfRun(rows, from);
    const foldFrom = from === 0 ? 0 : from + contextRows;
    const foldTo = to === rows.length ? to : to - contextRows;
    if (rows[from]?.kind !== 'same' || foldTo - foldFrom < minFolded || unfolded.has(foldFrom)) {
      push(from, to);
    } else {
      push(from, foldFrom);
      items.push({ kind: 'fold', from: foldFrom, count: foldTo - foldFrom });
      push(foldTo, to);
    }
    from = to;
  }
  return items;
}

function endOfRun(rows: readonly { readonly kind: string }[], from: number): number {
  const isSame = rows[from]?.kind === 'same';
  let to = from + 1;
  while (to < rows.length && (rows[to]?.kind === 'same') === isSame) to += 1;
  return to;
}
