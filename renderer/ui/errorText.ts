import * as v from 'valibot';
import { AppError, type AppErrorCode, appErrorCodeSchema } from '#contract/appError.ts';
import { translator } from './i18n.ts';
import { errorStrings } from './strings.ts';

/** What browsers and Dexie call the failures of storage, and what they mean to a person. Source: dexie `errnames`, Web IDL DOMException names. */
const codeByErrorName: Readonly<Record<string, AppErrorCode>> = {
  QuotaExceededError: 'storage-full',
  OpenFailedError: 'storage-unavailable',
  MissingAPIError: 'storage-unavailable',
  MissingApiError: 'storage-unavailable',
  DatabaseClosedError: 'storage-unavailable',
  InvalidStateError: 'storage-unavailable',
  UnknownError: 'storage-unavailable',
  VersionError: 'storage-unavailable',
  SecurityError: 'storage-unavailable',
};

/** The code of an error, whoever threw it; Dexie wraps a full disk in an aborted transaction, so inner errors count too. */
export function errorCode(error: unknown): AppErrorCode {
  if (error instanceof AppError) return error.code;
  if (!(error instanceof Error)) return 'unexpected';
  const inner = innerOf(error);
  const innerCode = inner === undefined ? 'unexpected' : errorCode(inner);
  return innerCode === 'unexpected' ? (codeByErrorName[error.name] ?? 'unexpected') : innerCode;
}

/** The failure in a person's words and language: what happened, and what to do next. */
export function errorText(error: unknown): string {
  return translator(errorStrings)(errorCode(error));
}

function innerOf(error: Error): unknown {
  return 'inner' in error ? error.inner : error.cause;
}

/** The same for a code that was stored, which an older or newer Vigie may have written. */
export function errorTextOfCode(code: string): string {
  const known = v.safeParse(appErrorCodeSchema, code);
  return translator(errorStrings)(known.success ? known.output : 'unexpected');
}
