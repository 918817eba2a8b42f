import { AppError, type AppErrorCode } from '#contract/appError.ts';

const failures: Readonly<Record<number, readonly [AppErrorCode, string]>> = {
  401: ['refused', 'asks for a login'],
  402: ['refused', 'asks for payment'],
  403: ['refused', 'refuses access'],
  404: ['not-found', 'has no such page'],
  407: ['refused', 'asks for a login'],
  410: ['not-found', 'has taken the page away'],
  429: ['busy', 'has had too many requests'],
  451: ['refused', 'may not show the page here'],
  503: ['busy', 'is overloaded or being worked on'],
};

/** The failure that a reply's status tells of, with the wait that its `Retry-After` asks for; `undefined` for a success. */
export function statusFailure(status: number, host: string, retryAfter?: string): AppError | undefined {
  if (status >= 200 && status < 300) return undefined;
  const [code, what] = failures[status] ?? ['unreachable', 'did not answer with a page'];
  const retryAfterMs = waitOf(retryAfter ?? '');
  return new AppError(code, `${host} ${what} (status ${status}).`, {
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  });
}

/** A number of seconds, or a date, in milliseconds from now. Source: RFC 9110, section 10.2.3. */
function waitOf(retryAfter: string): number | undefined {
  if (/^\d{1,9}$/.test(retryAfter.trim())) return Number(retryAfter) * 1000;
  const until = Date.parse(retryAfter);
  return Number.isNaN(until) ? undefined : Math.max(0, until - Date.now());
}
