import { AppError, type AppErrorCode } from '#contract/appError.ts';

/** What the system calls the failures of a folder, and what they mean to a person. Source: errno(3). */
const codes: Readonly<Record<string, AppErrorCode>> = {
  ENOSPC: 'storage-full',
  EDQUOT: 'storage-full',
  EFBIG: 'storage-full',
  EROFS: 'folder-read-only',
  EACCES: 'folder-read-only',
  EPERM: 'folder-read-only',
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
  ENODEV: 'folder-missing',
  ENXIO: 'folder-missing',
  ESTALE: 'folder-missing',
  EIO: 'folder-missing',
};

/** The name that the system gives to a failure, such as `ENOENT`; `undefined` for any other error. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** A failure of the file system as an `AppError`; any other error as it is. */
export function fileFailure(error: unknown): unknown {
  const system = systemCode(error);
  if (error instanceof AppError || system === undefined || !(error instanceof Error)) return error;
  return new AppError(codes[system] ?? 'storage-unavailable', error.message, { cause: error });
}

/** Runs work on files whose failures become `AppError`s. */
export async function onFiles<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw fileFailure(error);
  }
}

/** The value, or `undefined` where there is no such file or folder. */
export async function unlessAbsent<Result>(value: Promise<Result>): Promise<Result | undefined> {
  try {
    return await value;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
