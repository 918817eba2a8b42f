import * as v from 'valibot';

/** Every way in which a request to the machine is expected to fail; the interface has one sentence for each. */
const appErrorCodes = [
  'invalid-input',
  'invalid-url',
  'blocked-address',
  'unreachable',
  'busy',
  'refused',
  'not-found',
  'not-a-page',
  'too-large',
  'too-slow',
  'too-many-hops',
  'not-allowed',
  'switched-off',
  'storage-full',
  'storage-unavailable',
  'unsupported-file',
  'no-text-layer',
  'encrypted-file',
  'damaged-file',
  'reading-stopped',
  'too-long',
  'no-article',
  'not-a-feed',
  'feed-summary',
  'too-complex',
  'interrupted',
  'folder-read-only',
  'folder-missing',
  'folder-in-use',
  'not-a-library-folder',
  'newer-format',
  'library-taken',
  'library-damaged',
  'library-locked',
  'wrong-passphrase',
  'unexpected',
] as const;

export const appErrorCodeSchema = v.picklist(appErrorCodes);
export type AppErrorCode = v.InferOutput<typeof appErrorCodeSchema>;

/** An expected failure with a code that the interface turns into a person's words. */
export class AppError extends Error {
  readonly code: AppErrorCode;
  /** How long to wait before asking again, where the other side says so. In milliseconds. */
  readonly retryAfterMs: number | undefined;

  constructor(code: AppErrorCode, message: string, options?: ErrorOptions & { readonly retryAfterMs?: number }) {
    super(message, options);
    this.name = 'AppError';
    this.code = code;
    this.retryAfterMs = options?.retryAfterMs;
  }
}
