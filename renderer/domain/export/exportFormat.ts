import * as v from 'valibot';

/** The name by which an export is known, and the version of its form; an older Vigie does not read a newer one. */
export const exportFormat = 'vigie-export';
export const exportVersion = 1;

/** Where the parts of an export lie. */
export const exportPaths = {
  manifest: 'vigie-export.json',
  checksums: 'SHA256SUMS',
  readme: 'README.txt',
  money: 'followthemoney.json',
  captures: 'snapshots/manifest.ndjson',
} as const;

/** The file that holds the rows of a table. */
export function dataPath(table: string): string {
  return `data/${table}.ndjson`;
}

/** The file that holds an image or attachment, or the raw bytes of a capture. */
export function bytesPath(table: 'assets' | 'snapshots', sha256: string, ending: string): string {
  return `${table}/${sha256}.${ending}`;
}

const sha256Schema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What an export says of itself: what it holds, and by which hashes that can be checked. */
export const exportManifestSchema = v.object({
  format: v.literal(exportFormat),
  version: countSchema,
  /** The version of the database that the rows come from. */
  schema: countSchema,
  application: v.string(),
  exportedAt: v.pipe(v.string(), v.isoTimestamp()),
  tables: v.array(v.object({ table: v.string(), file: v.string(), rows: countSchema, sha256: sha256Schema })),
  /** How many pages, pictures and captures there are beside the rows. */
  counts: v.object({ notes: countSchema, entities: countSchema, assets: countSchema, snapshots: countSchema }),
  /** The list of the hashes of all other files, in the form of `sha256sum`. */
  checksums: v.object({ file: v.string(), sha256: sha256Schema }),
});
export type ExportManifest = v.InferOutput<typeof exportManifestSchema>;
