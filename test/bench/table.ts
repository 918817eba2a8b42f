/** A Markdown table: one column a library size, one row a measurement. */
export function formatTable(columns: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  const names = [...new Set([...columns.values()].flatMap((column) => [...column.keys()]))];
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(['', ...columns.keys()]),
    row(['---', ...[...columns].map(() => '---:')]),
    ...names.map((name) => row([name, ...[...columns.values()].map((column) => column.get(name) ?? '')])),
  ].join('\n');
}
