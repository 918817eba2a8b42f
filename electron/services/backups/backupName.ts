import * as v from 'valibot';
import { type BackupReason, backupReasonSchema } from '#contract/journalSchemas.ts';

/** What the name of a backup says. */
export interface BackupLabel {
  readonly name: string;
  readonly reason: BackupReason;
  /** ISO 8601, to the second. */
  readonly madeAt: string;
  /** The last revision in it. */
  readonly rev: number;
}

const nameForm = /^(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\dZ)-([a-z]{1,20})-(\d{1,16})$/;
/** A sealed one is no gzip file. */
const fileForm = /^(.+)\.ndjson\.gz(?:\.sealed)?$/;

/** The name of a backup: in a list of files the newest is last. */
export function backupName(madeAt: Date, reason: BackupReason, rev: number): string {
  return `${madeAt.toISOString().replace(/\.\d+/, '').replaceAll(':', '-')}-${reason}-${rev}`;
}

/** What a name says; `undefined` where it is no backup's. */
export function parseBackupName(name: string): BackupLabel | undefined {
  const [, hour, minute, second, reason, rev] = nameForm.exec(name) ?? [];
  const madeAt = `${hour}:${minute}:${second}`;
  if (!v.is(backupReasonSchema, reason) || Number.isNaN(Date.parse(madeAt))) return undefined;
  return { name, reason, madeAt, rev: Number(rev) };
}

/** The name of the backup that a file is. */
export function nameOfFile(fileName: string): string | undefined {
  return fileForm.exec(fileName)?.[1];
}

/** The file of a backup. */
export function backupFileName(name: string, isSealed: boolean): string {
  return `${name}.ndjson.gz${isSealed ? '.sealed' : ''}`;
}
