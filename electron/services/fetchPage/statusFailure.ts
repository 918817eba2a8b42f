import { AppError, type AppErrorCode } from '#contract/appError.ts';

const failures: Readonly<Record<number, readonly [AppErrorCode, string]>> = {
  401: ['refused', 'asks for a login'],
  402: ['refused', 'asks for payment'],
  403: ['refused', 'refuses access'],
  404: ['not-found', 'has no such page'],
  407: ['refused', 'asks for a login'],
  410: ['not-found', 'has taken the page away'],
  429: ['refused', 'has had too many requests'],
  451: ['refused', 'may not show the page here'],
};

/** The failure that a reply's status tells of; `undefined` for a success. */
export function statusFailure(status: number, host: string): AppError | undefined {
  if (status >= 200 && status < 300) return undefined;
  const [code, what] = failures[status] ?? ['unreachable', 'did not answer with a page'];
  return new AppError(code, `${host} ${what} (status ${status}).`);
}
