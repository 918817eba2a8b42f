interface Stretch {
  /** The index of its first row. */
  readonly offset: number;
  /** The index behind its last row. */
  readonly end: number;
}

/** What to load of a long list: the pages that the rows from `first` to `last` are on, with one more on either side. */
export function pagesAround(first: number, last: number, pageSize: number): Stretch {
  return {
    offset: Math.max(0, Math.floor(first / pageSize) - 1) * pageSize,
    end: (Math.floor(last / pageSize) + 2) * pageSize,
  };
}
