/** The value below which a share of the values lies; undefined where there are none. */
export function quantile(values: readonly number[], share: number): number | undefined {
  return [...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))];
}
