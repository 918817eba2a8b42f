import * as v from 'valibot';
import { AppError } from '#contract/appError.ts';
import {
  dataPath,
  type ExportManifest,
  exportManifestSchema,
  exportPaths,
  exportVersion,
} from '#domain/export/exportFormat.ts';
import type { BytesTable } from '#domain/export/rowLine.ts';
import type { Archive, ArchiveFile } from '#extract/archive/archive.ts';
import { ownVersion } from '#storage/exportReads.ts';

/** The parts of an export that are read; the pages beside them are for people and other programs. */
export interface ExportFiles {
  readonly manifest: ExportManifest;
  readonly refused: Archive['refused'];
  data(table: string): ArchiveFile | undefined;
  /** The bytes of a picture, attachment or capture. */
  bytes(table: BytesTable, sha256: string): ArchiveFile | undefined;
}

const maxManifestBytes = 1024 * 1024;
/** Somebody may have put the export into a folder before packing it again. */
const deepest = 2;
const bytesFile = /^(assets|snapshots)\/([0-9a-f]{64})\.[a-z0-9]{1,12}$/;

/**
 * Finds an export among files; `undefined` where there is none.
 * @throws AppError `newer-format`, `damaged-file`
 */
export async function findExport({ files, refused }: Archive): Promise<ExportFiles | undefined> {
  const path = manifestPath(files);
  const file = path === undefined ? undefined : files.get(path);
  if (path === undefined || file === undefined) return undefined;
  const manifest = await readManifest(file);
  if (!manifest) return undefined;
  const base = path.slice(0, -exportPaths.manifest.length);
  const bytes = new Map<string, ArchiveFile>();
  for (const [one, found] of files) {
    const [, table, sha256] = (one.startsWith(base) && bytesFile.exec(one.slice(base.length))) || [];
    if (table !== undefined) bytes.set(`${table}/${sha256}`, found);
  }
  return {
    manifest,
    refused,
    data: (table) => files.get(`${base}${dataPath(table)}`),
    bytes: (table, sha256) => bytes.get(`${table}/${sha256}`),
  };
}

function manifestPath(files: Archive['files']): string | undefined {
  const found = [...files.keys()].filter(
    (path) => path === exportPaths.manifest || path.endsWith(`/${exportPaths.manifest}`),
  );
  return found.toSorted((a, b) => a.length - b.length).find((path) => path.split('/').length - 1 <= deepest);
}

async function readManifest(file: ArchiveFile): Promise<ExportManifest | undefined> {
  const text = new TextDecoder().decode(await file.open(maxManifestBytes));
  const parsed = v.safeParse(exportManifestSchema, jsonOf(text));
  if (!parsed.success) throw new AppError('damaged-file', `${file.path} is no manifest.`);
  const manifest = parsed.output;
  if (manifest.version > exportVersion || manifest.schema > (await ownVersion())) {
    throw new AppError('newer-format', `The export is of version ${manifest.version}, its rows of ${manifest.schema}.`);
  }
  return manifest;
}

/** What a text says in JSON, or nothing. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
