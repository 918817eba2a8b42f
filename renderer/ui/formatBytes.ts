const units = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** A size in the largest unit that leaves at least 1, with three figures at the most. */
export function formatBytes(bytes: number, language: string): string {
  const power = Math.min(Math.max(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), 1), units.length);
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: units[power - 1] ?? 'megabyte',
    maximumSignificantDigits: 3,
  }).format(bytes / 1000 ** power);
}
