/** The columns that hold bytes, which lie in files of their own; a row names them by its `sha256`. */
export type BytesTable = 'assets' | 'snapshots';

/** A row as a line of JSON, without its bytes. */
export function rowLine(row: object): string {
  const said = 'bytes' in row ? Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'bytes')) : row;
  return `${JSON.stringify(said)}\n`;
}
