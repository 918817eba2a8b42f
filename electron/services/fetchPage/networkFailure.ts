import { AppError } from '#contract/appError.ts';

const explanations: Readonly<Record<string, string>> = {
  ENOTFOUND: 'has no address: the name is wrong, or the computer is offline',
  EAI_AGAIN: 'cannot be looked up: the computer seems to be offline',
  ECONNREFUSED: 'accepts no connection',
  ECONNRESET: 'broke the connection off',
  EPIPE: 'broke the connection off',
  EHOSTUNREACH: 'cannot be reached from here',
  ENETUNREACH: 'cannot be reached: the computer seems to be offline',
  ETIMEDOUT: 'does not answer',
  CERT_HAS_EXPIRED: 'has a certificate that has expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'has a certificate that is made out to another name',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'has a certificate that nobody known vouches for',
  SELF_SIGNED_CERT_IN_CHAIN: 'has a certificate that nobody known vouches for',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'has a certificate that nobody known vouches for',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'has a certificate that nobody known vouches for',
};

/** Puts whatever went wrong between here and `host` into an `AppError`; failures that are one already stay as they are. */
export function networkFailure(error: unknown, host: string): AppError {
  if (error instanceof AppError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'no code';
  const what = explanations[code] ?? 'does not answer as a web site does';
  return new AppError('unreachable', `${host} ${what} (${code}).`, { cause: error });
}
