import { lookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { AppError } from '#contract/appError.ts';
import { blockedAddress } from './fetchableUrl.ts';
import { isPublicAddress } from './publicAddress.ts';

interface ResolvedAddress {
  readonly address: string;
  readonly family: number;
}
/** Finds the addresses of a host name. */
export type ResolveHost = (hostname: string) => Promise<readonly ResolvedAddress[]>;

/** Asks the machine's own resolver. */
export const resolveHost: ResolveHost = (hostname) => lookup(hostname, { all: true });

/**
 * A look-up for one connection that hands over checked addresses only. The socket connects to exactly these, so a name
 * server cannot answer the check with one address and the connection with another (DNS rebinding).
 */
export function guardedLookup(resolve: ResolveHost, anyAddress: boolean): LookupFunction {
  return (hostname, options, callback) => {
    checkedAddresses(hostname, resolve, anyAddress).then(
      ([first, ...others]) => {
        if (options.all) callback(null, [first, ...others]);
        else callback(null, first.address, first.family);
      },
      (error: Error) => callback(error, ''),
    );
  };
}

async function checkedAddresses(
  hostname: string,
  resolve: ResolveHost,
  anyAddress: boolean,
): Promise<[ResolvedAddress, ...ResolvedAddress[]]> {
  const [first, ...others] = await resolve(hostname);
  if (!first) throw new AppError('unreachable', `There is no site named ${hostname}.`);
  // One private address among public ones is no accident either.
  const blocked = [first, ...others].find(({ address }) => !isPublicAddress(address));
  if (blocked && !anyAddress) throw blockedAddress(hostname, blocked.address);
  return [first, ...others];
}
